/** The reader's network: its state, and everything that can be done to it. Every action can be undone. */
import { computed } from 'nanostores';
import {
  addPeople,
  editPerson,
  type ListedPerson,
  markFine,
  networkDocument,
  type NewPerson,
  notePersonSpoke,
  peopleInOrder,
  type PersonChange,
  removePerson,
} from '../domain/network/model.ts';
import { shortened, wellFormed } from '../lib/text.ts';
import { today } from '../platform/clock.ts';
import { newId } from '../platform/random.ts';
import { workStore } from './work-store.ts';

export const networkWork = workStore(networkDocument);
const { change } = networkWork;

export const {
  $value: $network,
  $status: $networkStatus,
  $setAside: $networkSetAside,
  open: openNetwork,
  waysOut: networkWaysOut,
} = networkWork;

/** Everybody on the list, in the order in which they were added. */
export const $people = computed($network, peopleInOrder);

/** A name for the words of undo: not longer than such a line. */
const called = (name: string): string => `“${shortened(name, 40)}”`;

/** Adds a person; returns their id. The name is made well-formed (F43). */
export function addPerson(person: Omit<NewPerson, 'addedOn'>): string {
  const id = newId();
  const name = wellFormed(person.name);
  change(`You added ${called(name)}.`, (now) =>
    addPeople(now, [{ id, person: { ...person, name, addedOn: today() } }]),
  );
  return id;
}

/** Adds many people by their names, with what they have in common, as one step; returns their ids in order. */
export function addMany(
  names: readonly string[],
  shared: Pick<PersonChange, 'source' | 'place' | 'circle'>,
): string[] {
  const added = names.map((name) => ({
    id: newId(),
    person: { ...shared, name: wellFormed(name), addedOn: today() },
  }));
  change(`You added ${names.length} people.`, (now) => addPeople(now, added));
  return added.map(({ id }) => id);
}

/** Changes what is noted about a person, texts well-formed; typing in one field is one step of undo. */
export function editSomeone(person: ListedPerson, words: PersonChange): void {
  const mended = Object.fromEntries(
    Object.entries(words).map(([field, value]) => [
      field,
      typeof value === 'string' ? wellFormed(value) : value,
    ]),
  );
  const key = `${person.id}.${Object.keys(words).join()}`;
  change(
    `You changed ${called(person.name)}.`,
    (now) => editPerson(now, person.id, mended),
    'name' in words || 'note' in words ? key : undefined,
  );
}

/** Notes that the reader spoke with a person today; says whether that is new. */
export const spokeToday = ({ id, name }: ListedPerson): boolean =>
  change(`You noted a talk with ${called(name)}.`, (now) => notePersonSpoke(now, id, today()));

export const removeSomeone = ({ id, name }: ListedPerson): boolean =>
  change(`You removed ${called(name)}.`, (now) => removePerson(now, id));

/** Remembers that a finding may be fine, or says it again. */
export const callFine = (key: string, isFine: boolean): boolean =>
  change(isFine ? 'You said that a gap may be fine.' : 'You asked to see a gap again.', (now) =>
    markFine(now, key, isFine ? today() : null),
  );
