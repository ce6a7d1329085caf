/**
 * The network: the people who are there for the reader, each with what the reader noted about them. Pure; ids and days
 * are handed in. People are initials or nicknames: they did not agree to be here.
 */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { cellValue, idsOf, stableText, withValue } from '../../lib/cells.ts';
import { type SupportKind, supportKinds, supportSources } from '../vocabulary.ts';
import { cells, defineDocument } from '../saved-document.ts';
import {
  day,
  fields,
  listOf,
  oneOf,
  orNone,
  text,
  type ValueOf,
  wholeNumber,
  yesNo,
} from '../saved-values.ts';

/** How near a person stands: 1 close, 2 known well, 3 acquaintance (product.md, "The network"). */
export const circles = [1, 2, 3] as const;
export type Circle = (typeof circles)[number];

/** Where the reader knows a person from: the places that help the memory, in the order in which they are asked. */
export const places = ['team', 'other-teams', 'past-jobs', 'outside', 'online', 'family'] as const;
export type Place = (typeof places)[number];

/** A name longer than this, in UTF-16 units, is long for a map: the reader is told, nothing is cut. */
export const nameLimit = 40;

/** A note longer than this, in UTF-16 units, is long for paper: the reader is told, nothing is cut. */
export const noteLimit = 1000;

const kinds = listOf(oneOf(supportKinds));

/** One person of the network. Null is what is not noted yet. */
const person = fields({
  /** Initials or a nickname. */
  name: text,
  source: orNone(oneOf(supportSources)),
  circle: orNone(oneOf(circles)),
  place: orNone(oneOf(places)),
  /** Kinds of support they give the reader, the main one first. */
  gets: kinds,
  /** Kinds of support the reader gives them. */
  gives: kinds,
  lastContact: orNone(day),
  /** How often the two mean to speak: about every so many weeks. */
  rhythmWeeks: orNone(wholeNumber(1)),
  /** Whether the tie drains. Private: hidden on screen until asked for, and never printed. */
  drains: yesNo,
  note: text,
  addedOn: day,
  /** Place in the order of the list. Two tabs may give the same number; the id decides then. */
  number: wholeNumber(1, 1e12),
});
export type Person = ValueOf<typeof person>;

/** What may be changed about a person. */
export type PersonChange = Partial<Omit<Person, 'addedOn' | 'number'>>;

/** What is known when a person is added; only the name has to be. */
export type NewPerson = Pick<Person, 'name' | 'addedOn'> & PersonChange;

/** A person together with their id. */
export interface ListedPerson extends Person {
  readonly id: string;
}

/** The saved network. */
export const networkDocument = defineDocument('network', {
  /** By person id. */
  people: cells(person),
  /** The day on which the reader said "that may be fine", by the key of the finding (findings.ts). */
  fine: cells(day),
});
export type Network = typeof networkDocument.empty;

export const emptyNetwork = networkDocument.empty;

const { nextRevision } = networkDocument;

function byNumber(a: ListedPerson, b: ListedPerson): number {
  if (a.number !== b.number) return a.number - b.number;
  return a.id < b.id ? -1 : 1;
}

/** So that an unchanged person stays the same object, and a list of 300 redraws only what changed (F45). */
const known = new WeakMap<Person, ListedPerson>();

function listed(person: Person, id: string): ListedPerson {
  const before = known.get(person);
  if (before?.id === id) return before;
  const fresh = { ...person, id };
  known.set(person, fresh);
  return fresh;
}

/** Every person in the order in which they were added; the same in every tab. */
export const peopleInOrder = (network: Network): ListedPerson[] =>
  idsOf(network.people)
    .flatMap((id) => {
      const person = cellValue(network.people, id);
      return person ? [listed(person, id)] : [];
    })
    .sort(byNumber);

/** Adds people under new ids, at the end, in the order given. Ids in use are left alone. */
export function addPeople(
  network: Network,
  added: readonly { readonly id: string; readonly person: NewPerson }[],
): Network {
  const revision = nextRevision(network);
  const highest = Math.max(0, ...peopleInOrder(network).map((each) => each.number));
  const fresh = added.filter(({ id }) => !cellValue(network.people, id));
  if (fresh.length === 0) return network;
  const cells = fresh.map(({ id, person }, at) => {
    const value: Person = { ...nothingNoted, ...person, number: highest + 1 + at };
    return [id, { value, revision }] as const;
  });
  return { ...network, people: { ...network.people, ...Object.fromEntries(cells) } };
}

/** A person of whom nothing but the name is noted yet. */
export const nothingNoted = {
  source: null,
  circle: null,
  place: null,
  gets: [],
  gives: [],
  lastContact: null,
  rhythmWeeks: null,
  drains: false,
  note: '',
} as const satisfies PersonChange;

/** Changes some of what is noted. An unknown id, or a change that changes nothing, gives the same network back. */
export function editPerson(network: Network, id: string, change: PersonChange): Network {
  const before = cellValue(network.people, id);
  if (!before) return network;
  const after: Person = { ...before, ...change };
  if (stableText(after) === stableText(before)) return network;
  return { ...network, people: withValue(network.people, id, after, nextRevision(network)) };
}

/** Notes that the reader and this person spoke on `day`. A day before the one noted changes nothing. */
export function notePersonSpoke(network: Network, id: string, day: CalendarDate): Network {
  const last = cellValue(network.people, id)?.lastContact;
  return last && last >= day ? network : editPerson(network, id, { lastContact: day });
}

/** Takes a person off the list. */
export function removePerson(network: Network, id: string): Network {
  if (!cellValue(network.people, id)) return network;
  return { ...network, people: withValue(network.people, id, null, nextRevision(network)) };
}

/** Remembers on `day` that the finding with this key may be fine; null forgets it, and the finding is said again. */
export function markFine(network: Network, key: string, day: CalendarDate | null): Network {
  const before = cellValue(network.fine, key) ?? null;
  if ((before === null) === (day === null)) return network;
  return { ...network, fine: withValue(network.fine, key, day, nextRevision(network)) };
}

/** What a person is called, also when the name was cleared. */
export const nameOf = (person: Pick<Person, 'name'>): string =>
  person.name.trim() === '' ? 'Someone without a name' : person.name;

/** Whether the map has a place for somebody: one with a source and a circle. */
export const isOnMap = ({ source, circle }: Pick<Person, 'source' | 'circle'>): boolean =>
  source !== null && circle !== null;

/** The kind a person is drawn for: the main one they give; null when none is noted. */
export const mainKind = (person: Pick<Person, 'gets'>): SupportKind | null =>
  person.gets[0] ?? null;

/** Which way help goes, as far as it is noted. */
export type Direction = 'both' | 'to-me' | 'from-me' | 'not-noted';

/** Which way help goes between the reader and a person. */
export function directionOf({ gets, gives }: Pick<Person, 'gets' | 'gives'>): Direction {
  if (gets.length > 0) return gives.length > 0 ? 'both' : 'to-me';
  return gives.length > 0 ? 'from-me' : 'not-noted';
}

/** White space and marks that show nothing, at the ends of a name. */
const ends = /^[\s\p{Zs}\u200b\u200e\u200f\ufeff]+|[\s\p{Zs}\u200b\u200e\u200f\ufeff]+$/gu;

/** A name as written, without white space and unseen marks around it. */
export const withoutEnds = (name: string): string => name.replace(ends, '');

/** How two names are compared: without regard to case, accents in one code or two, and white space. */
export const sameName = (name: string): string =>
  withoutEnds(name.normalize('NFKC').replace(/\s+/gu, ' ')).toLocaleLowerCase();
