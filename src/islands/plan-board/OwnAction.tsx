/** A line to write an action of one's own. */
import { useRef, useState } from 'preact/hooks';
import { announce } from '../../platform/announce.ts';
import { addOwn } from '../../stores/plan.ts';
import { keepDraft, readDraft } from '../../stores/own-draft.ts';
import { words } from './words.ts';

export function OwnAction() {
  // What was begun here before. At once: later it would take the place of the first letters of something else.
  const [what, setWhat] = useState(readDraft);
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const write = (text: string) => {
    setWhat(text);
    keepDraft(text);
  };
  const add = (event: Event) => {
    event.preventDefault();
    const text = what.trim();
    setIsMissing(text === '');
    if (text === '') {
      input.current?.focus();
      announce(words.ownEmpty);
      return;
    }
    addOwn(text);
    write('');
    announce(`“${text}” is in your plan.`);
  };
  return (
    <form class="own-action" onSubmit={add}>
      <label class="field">
        <span class="field__label">{words.own}</span>
        <input
          ref={input}
          class="field__input field__input--boxed"
          dir="auto"
          value={what}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'own-missing' : undefined}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {words.add}
      </button>
      {isMissing && (
        <p id="own-missing" class="field__hint">
          {words.ownEmpty}
        </p>
      )}
    </form>
  );
}
