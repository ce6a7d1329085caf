/** The list: sorted, narrowed, a screenful at a time. */
import { useState } from 'preact/hooks';
import { supportKinds, supportSources } from '../../domain/vocabulary.ts';
import {
  type Narrowing,
  narrowPeople,
  type Sorting,
  sortings,
  sortPeople,
} from '../../domain/network/arrange.ts';
import type { FactWords } from '../../domain/network/facts.ts';
import { circles, type ListedPerson } from '../../domain/network/model.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { PersonRow } from './PersonRow.tsx';
import { sortWords, words } from './words.ts';

/** People shown at first, and with each "Show more". */
const screenful = 30;
/** From this many people on, the list can be sorted and narrowed. */
const many = 6;

interface Props {
  readonly people: readonly ListedPerson[];
  readonly names: NetworkWords;
  readonly facts: FactWords;
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
  /** Whose form is open. */
  readonly edited: string | null;
  readonly onEdit: (id: string | null) => void;
}

export function PeopleList({ people, names, facts, narrowing, onNarrow, edited, onEdit }: Props) {
  const [sorting, setSorting] = useState<Sorting>('added');
  const [find, setFind] = useState('');
  const [shown, setShown] = useState(screenful);
  const found = sortPeople(narrowPeople(people, narrowing, find), sorting);
  // Whoever is being edited stays in view, whatever the list is narrowed to.
  const visible = found.slice(0, shown);
  const open = people.find((person) => person.id === edited);
  const rows = open && !visible.includes(open) ? [open, ...visible] : visible;
  const rest = found.length - visible.length;
  const [field = '', value = ''] = narrowing.split(':');
  const [cellCircle = '', ...cellSource] = value.split('-');
  const cell = names.circles[Number(cellCircle) - 1]?.label;
  const source = supportSources.find((each) => each === cellSource.join('-'));
  return (
    <>
      {people.length >= many && (
        <div class="list-tools">
          <label class="field">
            <span class="field__label">{words.find}</span>
            <input
              class="field__input"
              type="search"
              dir="auto"
              value={find}
              onInput={(event) => setFind(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span class="field__label">{words.show}</span>
            <select
              class="field__input"
              value={narrowing}
              // The options are narrowings.
              onChange={(event) => onNarrow(event.currentTarget.value as Narrowing)}
            >
              <option value="all">{words.all}</option>
              <option value="not-drawn">{words.notDrawn}</option>
              {field === 'cell' && source && (
                <option value={narrowing}>
                  {names.sources[source]}, {cell}
                </option>
              )}
              <optgroup label={words.source}>
                {supportSources.map((each) => (
                  <option key={each} value={`source:${each}`}>
                    {names.sources[each]}
                  </option>
                ))}
              </optgroup>
              <optgroup label={words.circle}>
                {circles.map((each) => (
                  <option key={each} value={`circle:${each}`}>
                    {names.circles[each - 1]?.label}
                  </option>
                ))}
              </optgroup>
              <optgroup label={words.gets}>
                {supportKinds.map((each) => (
                  <option key={each} value={`kind:${each}`}>
                    {names.kinds[each]}
                  </option>
                ))}
              </optgroup>
            </select>
          </label>
          <label class="field">
            <span class="field__label">{words.sort}</span>
            <select
              class="field__input"
              value={sorting}
              // The options are sortings.
              onChange={(event) => setSorting(event.currentTarget.value as Sorting)}
            >
              {sortings.map((each) => (
                <option key={each} value={each}>
                  {sortWords[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {people.length > 0 && found.length === 0 && <p role="status">{words.noneFound}</p>}
      <ul class="people" role="list" aria-labelledby="my-people">
        {rows.map((person) => (
          <PersonRow
            key={person.id}
            {...{ person, names, facts, onEdit }}
            isEdited={person.id === edited}
          />
        ))}
      </ul>
      {rest > 0 && (
        <p class="label">
          {words.shown(visible.length, found.length)}{' '}
          <button type="button" class="as-link" onClick={() => setShown(shown + screenful)}>
            {words.more(Math.min(rest, screenful))}
          </button>
        </p>
      )}
    </>
  );
}
