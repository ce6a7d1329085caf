/** Everything that may be noted about a person. Each change is kept at once. */
import { useState } from 'preact/hooks';
import { type SupportKind, supportKinds } from '../../domain/vocabulary.ts';
import { rhythmInWords } from '../../domain/network/facts.ts';
import { type ListedPerson, nameLimit, nameOf, noteLimit } from '../../domain/network/model.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { today } from '../../platform/clock.ts';
import { shortened } from '../../lib/text.ts';
import { editSomeone } from '../../stores/network.ts';
import { DayField } from '../../controls/day-field/DayField.tsx';
import { Choice } from './Choice.tsx';
import {
  circleOf,
  circleOptions,
  placeOf,
  placeOptions,
  sourceOf,
  sourceOptions,
} from './options.ts';
import { formWords } from './person-form-words.ts';
import { words } from './words.ts';

interface Props {
  readonly person: ListedPerson;
  readonly names: NetworkWords;
  readonly onDone: () => void;
}

const toggled = (kinds: readonly SupportKind[], kind: SupportKind): SupportKind[] =>
  kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];

export default function PersonForm({ person, names, onDone }: Props) {
  const { id, gets, rhythmWeeks, lastContact } = person;
  // A day to come stays in its field, unkept, until it is changed.
  const [isFuture, setIsFuture] = useState(false);
  const edit = (change: Parameters<typeof editSomeone>[1]) => editSomeone(person, change);
  const setLastContact = (day: CalendarDate | null) => {
    const isLater = day !== null && day > today();
    setIsFuture(isLater);
    if (!isLater) edit({ lastContact: day });
  };
  const ticks = (legend: string, field: 'gets' | 'gives') => (
    <fieldset class="ticks">
      <legend class="field__label">{legend}</legend>
      {supportKinds.map((kind) => (
        <label class="tick" key={kind}>
          <input
            type="checkbox"
            checked={person[field].includes(kind)}
            onChange={() => edit({ [field]: toggled(person[field], kind) })}
          />{' '}
          {names.kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
  const rhythms = names.rhythms.map(({ weeks, label }) => [String(weeks), label] as const);
  const hasOwn = rhythmWeeks !== null && !rhythms.some(([weeks]) => weeks === String(rhythmWeeks));
  const own = hasOwn
    ? [[String(rhythmWeeks), rhythmInWords(rhythmWeeks, names.rhythms)] as const]
    : [];
  return (
    <fieldset class="person-form" aria-label={`${words.edit}: ${shortened(nameOf(person), 40)}`}>
      <label class="field">
        <span class="field__label">{words.name}</span>
        <input
          id={`name-${id}`}
          class="field__input"
          dir="auto"
          autocomplete="off"
          value={person.name}
          aria-describedby={person.name.length > nameLimit ? `long-name-${id}` : undefined}
          onInput={(event) => edit({ name: event.currentTarget.value })}
        />
        {person.name.length > nameLimit && (
          <span class="field__hint" id={`long-name-${id}`}>
            {words.longName}
          </span>
        )}
      </label>
      <div class="person-form__pair">
        <Choice
          label={words.source}
          value={person.source ?? ''}
          options={sourceOptions(names)}
          onChoose={(value) => edit({ source: sourceOf(value) })}
        />
        <Choice
          label={words.circle}
          value={person.circle === null ? '' : String(person.circle)}
          options={circleOptions(names)}
          onChoose={(value) => edit({ circle: circleOf(value) })}
        />
      </div>
      {ticks(words.gets, 'gets')}
      {gets.length > 1 && (
        <Choice
          label={formWords.main}
          value={gets[0] ?? ''}
          options={gets.map((kind) => [kind, names.kinds[kind]] as const)}
          onChoose={(value) =>
            edit({ gets: [...gets].sort((a, b) => Number(b === value) - Number(a === value)) })
          }
        />
      )}
      {ticks(formWords.gives, 'gives')}
      <div class="person-form__pair">
        <DayField
          id={`last-${id}`}
          label={formWords.lastContact}
          value={lastContact}
          max={today()}
          isRefused={isFuture}
          hint={isFuture ? formWords.future : undefined}
          onChoose={setLastContact}
        />
        <Choice
          label={formWords.rhythm}
          value={rhythmWeeks === null ? '' : String(rhythmWeeks)}
          options={[['', formWords.noRhythm], ...rhythms, ...own]}
          onChoose={(value) => edit({ rhythmWeeks: value === '' ? null : Number(value) })}
        />
      </div>
      <Choice
        label={formWords.knownFrom}
        value={person.place ?? ''}
        options={placeOptions(names)}
        onChoose={(value) => edit({ place: placeOf(value) })}
      />
      <label class="field">
        <span class="field__label">{formWords.note}</span>
        <textarea
          class="field__input"
          rows={1}
          dir="auto"
          value={person.note}
          aria-describedby={`note-hint-${id}`}
          onInput={(event) => edit({ note: event.currentTarget.value })}
        />
        <span class="field__hint" id={`note-hint-${id}`}>
          {person.note.length > noteLimit ? formWords.longNote : formWords.noteHint}
        </span>
      </label>
      <details class="private">
        <summary class="label">{formWords.private}</summary>
        <label class="tick">
          <input
            type="checkbox"
            checked={person.drains}
            aria-describedby={`drains-hint-${id}`}
            onChange={(event) => edit({ drains: event.currentTarget.checked })}
          />{' '}
          {formWords.drains}
        </label>
        <p class="field__hint" id={`drains-hint-${id}`}>
          {formWords.drainsHint}
        </p>
      </details>
      <button type="button" class="button button--quiet" onClick={onDone}>
        {formWords.done}
        <span class="visually-hidden">: {shortened(nameOf(person), 40)}</span>
      </button>
    </fieldset>
  );
}
