/** What is chosen on the map: a person with selects to move them, or those who stand in one cell. */
import { supportSources } from '../../domain/vocabulary.ts';
import { type FactWords, factsOf } from '../../domain/network/facts.ts';
import {
  circles,
  type ListedPerson,
  nameOf,
  type PersonChange,
} from '../../domain/network/model.ts';
import { joined } from '../../domain/network/say.ts';
import { shortened } from '../../lib/text.ts';
import { words } from './words.ts';

interface PersonProps {
  readonly person: ListedPerson;
  readonly facts: FactWords;
  readonly onMove: (place: Pick<PersonChange, 'circle' | 'source'>) => void;
  readonly onEdit: (id: string) => void;
  readonly onClose: () => void;
}

function ChosenPerson({ person, facts, onMove, onEdit, onClose }: PersonProps) {
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
              if (circle) onMove({ circle });
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
              if (source) onMove({ source });
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

function ChosenCell({ title, people, onShow }: CellProps) {
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

/** A mark of one person is the person; a mark of many is its cell. */
export default function Chosen({
  title,
  people,
  onShow,
  ...person
}: Omit<PersonProps, 'person'> & CellProps) {
  const [only] = people;
  return only && people.length === 1 ? (
    <ChosenPerson person={only} {...person} />
  ) : (
    <ChosenCell {...{ title, people, onShow }} />
  );
}
