/** Adding people: a place that helps the memory, one line, one button. Only the name is needed. */
import { useRef, useState } from 'preact/hooks';
import { nameLimit, places, sameName } from '../../domain/network/model.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { shortened } from '../../lib/text.ts';
import { announce } from '../../platform/announce.ts';
import { focusOn } from '../../platform/focus.ts';
import { $people, addPerson } from '../../stores/network.ts';
import { still } from '../../controls/still.ts';
import { Choice } from './Choice.tsx';
import { circleOf, circleOptions, sourceOf, sourceOptions } from './options.ts';
import { PasteMany } from './PasteMany.tsx';
import { words } from './words.ts';

interface Props {
  readonly names: NetworkWords;
}

function AddPersonForm({ names }: Props) {
  const [at, setAt] = useState(0);
  const [name, setName] = useState('');
  const [circle, setCircle] = useState('');
  const place = places[at] ?? null;
  const asked = place === null ? undefined : names.places[place];
  const [source, setSource] = useState<string>(asked?.source ?? '');
  const [hint, setHint] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const goTo = (next: number) => {
    setAt(next);
    const there = places[next];
    setSource(there === undefined ? '' : names.places[there].source);
    focusOn('prompt');
  };
  const add = (event: Event) => {
    event.preventDefault();
    const text = name.trim();
    input.current?.focus();
    if (text === '') {
      setHint(words.noName);
      return;
    }
    const isThere = $people.get().some((person) => sameName(person.name) === sameName(text));
    addPerson({ name: text, source: sourceOf(source), circle: circleOf(circle), place });
    setName('');
    setCircle('');
    const called = shortened(text, 40);
    setHint(isThere ? words.twice(called) : '');
    announce(
      `${words.added(called, $people.get().length)} ${isThere ? words.twice(called) : ''}`.trim(),
    );
  };
  const isLong = name.length > nameLimit;
  return (
    <section aria-labelledby="add-people">
      <h2 id="add-people">{words.add}</h2>
      <div class="prompt" id="prompt" tabIndex={-1}>
        <p class="label quiet">
          {asked ? words.place(at + 1, places.length, asked.label) : words.anywhereLabel}
        </p>
        <p class="prompt__question">{asked ? asked.prompt : words.anywhere}</p>
        <div class="buttons">
          {asked ? (
            <button type="button" class="as-link" onClick={() => goTo(at + 1)}>
              {words.next}
            </button>
          ) : (
            <button type="button" class="as-link" onClick={() => goTo(0)}>
              {words.fromStart}
            </button>
          )}
          {at > 0 && asked && (
            <button type="button" class="as-link" onClick={() => goTo(at - 1)}>
              {words.before}
            </button>
          )}
        </div>
      </div>
      <form class="add-person" onSubmit={add}>
        <label class="field add-person__name">
          <span class="field__label">{words.name}</span>
          <input
            ref={input}
            class="field__input field__input--boxed"
            dir="auto"
            autocomplete="off"
            value={name}
            aria-describedby="name-hint"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <Choice
          label={words.source}
          value={source}
          options={sourceOptions(names)}
          onChoose={setSource}
        />
        <Choice
          label={words.circle}
          value={circle}
          options={circleOptions(names)}
          onChoose={setCircle}
        />
        <button type="submit" class="button">
          {words.addButton}
        </button>
        <p class="field__hint add-person__hint" id="name-hint">
          {isLong ? words.longName : hint || words.nameHint}
        </p>
      </form>
      <PasteMany source={sourceOf(source)} place={place} />
    </section>
  );
}

/** Draws nothing again when the list changes: a keystroke stays quick beside 300 people (F45). */
export const AddPerson = still(AddPersonForm);
