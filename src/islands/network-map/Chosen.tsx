/** What is chosen on the map: a person with selects to move them, or those who stand in one cell. */
import { supportSources } from '../../domain/guide/words.ts';
import { type FactWords, factsOf } from '../../domain/network/facts.ts';
import { circles, type ListedPerson, nameOf } from '../../domain/network/model.ts';
import { joined } from '../../domain/network/say.ts';
import { shortened } from '../../lib/text.ts';
import { move } from './move.ts';
import { words } from './words.ts';

interface PersonProps {
  readonly person: ListedPerson;
  readonly facts: FactWords;
  readonly onEdit: (id: string) => void;
  readonly onClose: () => void;
}

export function ChosenPerson({ person, facts, onEdit, onClose }: PersonProps) {
  const name = shortened(nameOf(person), 40);
  return (
    <section class="chosen" aria-label={name}>
      <p>
        <b dir="auto">{name}</b>{' '}
        <span class="label quiet">{factsOf(person, facts).join(' · ')}</span>
      </p>
      <div class="chosen__fields">
        <label class="field">
          <span class="field__label">{words.moveTo}</span>
          <select
            class="field__input"
            value={person.circle ?? ''}
            onChange={({ currentTarget }) => {
              const circle = circles.find((each) => String(each) === currentTarget.value);
              if (circle) move(person, { circle }, facts);
            }}
          >
            {circles.map((circle) => (
              <option key={circle} value={circle}>
                {circle} {facts.circles[circle - 1]?.label}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="field__label">{words.partOf}</span>
          <select
            class="field__input"
            value={person.source ?? ''}
            onChange={({ currentTarget }) => {
              const source = supportSources.find((each) => each === currentTarget.value);
              if (source) move(person, { source }, facts);
            }}
          >
            {supportSources.map((source) => (
              <option key={source} value={source}>
                {facts.sources[source]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="buttons">
        <button type="button" class="as-link" onClick={() => onEdit(person.id)}>
          {words.edit}
          <span class="visually-hidden">: {name}</span>
        </button>
        <button type="button" class="as-link" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}

interface CellProps {
  readonly title: string;
  readonly people: readonly ListedPerson[];
  readonly onShow: () => void;
}

export function ChosenCell({ title, people, onShow }: CellProps) {
  const said = people.slice(0, 20).map((person) => shortened(nameOf(person), 20));
  const more = people.length - said.length;
  return (
    <section class="chosen" aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      <p dir="auto">{joined(more > 0 ? [...said, `${more} more`] : said)}</p>
      <button type="button" class="as-link" onClick={onShow}>
        {words.showInList}
      </button>
    </section>
  );
}
