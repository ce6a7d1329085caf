/** Adding many at once from pasted lines: what was understood is shown before anything is added. */
import { useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import type { PersonChange } from '../../domain/network/model.ts';
import { namesInText } from '../../domain/network/pasted.ts';
import { shortened } from '../../lib/text.ts';
import { announce } from '../../platform/announce.ts';
import { $people, addMany } from '../../stores/network.ts';
import { words } from './paste-words.ts';

/** Names shown of those found; the rest are counted. */
const shownNames = 30;

const said = (names: readonly string[]): string => {
  const some = names.slice(0, shownNames).map((name) => shortened(name, 40));
  return names.length > some.length
    ? `${some.join(', ')} and ${names.length - some.length} more`
    : some.join(', ');
};

type Props = Pick<PersonChange, 'source' | 'place'>;

export default function PasteForm({ source, place }: Props) {
  const people = useStore($people);
  const [text, setText] = useState('');
  const [isAgain, setIsAgain] = useState(false);
  const { fresh, known } = namesInText(
    text,
    people.map((person) => person.name),
  );
  const names = isAgain ? [...fresh, ...known] : fresh;
  const add = (event: Event) => {
    event.preventDefault();
    if (names.length === 0) return;
    addMany(names, { source: source ?? null, place: place ?? null });
    setText('');
    setIsAgain(false);
    announce(words.manyAdded(names.length));
  };
  return (
    <form onSubmit={add}>
      <label class="field">
        <span class="field__label">{words.manyLabel}</span>
        <textarea
          class="field__input field__input--boxed paste__text"
          rows={4}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {text.trim() !== '' && (
        <div role="status" class="paste__found">
          <p dir="auto">
            {words.manyFound(names.length)} {said(names)}
          </p>
          {known.length > 0 && !isAgain && <p dir="auto">{words.manyKnown(said(known))}</p>}
        </div>
      )}
      {known.length > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={isAgain}
            onChange={(event) => setIsAgain(event.currentTarget.checked)}
          />{' '}
          {words.manyAgain}
        </label>
      )}
      <button type="submit" class="button button--quiet" aria-disabled={names.length === 0}>
        {words.manyButton(names.length)}
      </button>
    </form>
  );
}
