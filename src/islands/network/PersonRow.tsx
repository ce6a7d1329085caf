/** One person in the list: the symbol of the map, the name, the facts, and what can be done. */
import { type FactWords, factsOf } from '../../domain/network/facts.ts';
import { type ListedPerson, mainKind, nameOf } from '../../domain/network/model.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { shortened } from '../../lib/text.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { removeSomeone, spokeToday } from '../../stores/network.ts';
import { KindSymbol } from '../network-map/MapKey.tsx';
import { later } from '../../controls/later.tsx';
import { still } from '../../controls/still.ts';
import { words } from './words.ts';

interface Props {
  readonly person: ListedPerson;
  readonly names: NetworkWords;
  readonly facts: FactWords;
  readonly isEdited: boolean;
  /** Opens the form of this person, or closes it with null; left out for the example. */
  readonly onEdit?: (id: string | null) => void;
}

const PersonForm = later(() => import('./PersonForm.tsx'));

/** Characters of a name in the list; the form has all of it. */
const nameLength = 80;

function Row({ person, names, facts, isEdited, onEdit }: Props) {
  const { id } = person;
  const name = shortened(nameOf(person), nameLength);
  const hidden = <span class="visually-hidden">: {name}</span>;
  return (
    <li class="person">
      <div class="person__line">
        <KindSymbol kind={mainKind(person)} />
        <p>
          <b dir="auto">{name}</b>{' '}
          <span class="label quiet">{factsOf(person, facts).join(' · ')}</span>
        </p>
        {onEdit && (
          <div class="person__buttons">
            <button
              type="button"
              class="as-link"
              onClick={() =>
                announce(spokeToday(person) ? words.spokeNoted(name) : words.spokeAlready(name))
              }
            >
              {words.spoke}
              {hidden}
            </button>
            <button
              type="button"
              class="as-link"
              id={`edit-${id}`}
              aria-expanded={isEdited}
              onClick={() => {
                if (!isEdited) focusAfterRender(`name-${id}`);
                onEdit(isEdited ? null : id);
              }}
            >
              {words.edit}
              {hidden}
            </button>
            <button
              type="button"
              class="as-link"
              onClick={() => {
                removeSomeone(person);
                announce(words.removed(name));
                focusAfterRender('network-undo');
              }}
            >
              {words.remove}
              {hidden}
            </button>
          </div>
        )}
      </div>
      {isEdited && onEdit && (
        <PersonForm
          {...{ person, names }}
          onDone={() => {
            focusAfterRender(`edit-${id}`);
            onEdit(null);
          }}
        />
      )}
    </li>
  );
}

/** Drawn again only when this person changed (F45). */
export const PersonRow = still(Row);
