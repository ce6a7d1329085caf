/** Sorting and narrowing the list. */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { supportSources } from '../vocabulary.ts';
import { type ListedPerson, nameOf, sameName } from './model.ts';

/** As added, by name, the closest first, by source, the longest without contact first. */
export const sortings = ['added', 'name', 'circle', 'source', 'contact'] as const;
export type Sorting = (typeof sortings)[number];

/** Compares names as people of any language expect them; numbers in names count as numbers. */
const collator = new Intl.Collator(undefined, { numeric: true });

const sourceAt = (person: ListedPerson): number =>
  person.source === null ? supportSources.length : supportSources.indexOf(person.source);

/** After every day that can be noted. */
const never = '9999-12-32';
const dayOf = (date: CalendarDate | null): string => date ?? never;

const orders: Readonly<Record<Sorting, (a: ListedPerson, b: ListedPerson) => number>> = {
  added: () => 0,
  name: (a, b) => collator.compare(nameOf(a), nameOf(b)),
  circle: (a, b) => (a.circle ?? 4) - (b.circle ?? 4),
  source: (a, b) => sourceAt(a) - sourceAt(b),
  contact: (a, b) => (dayOf(a.lastContact) < dayOf(b.lastContact) ? -1 : 1),
};

/** `people` in another order; those who are equal in it keep the order they had. What is not noted comes last. */
export const sortPeople = (people: readonly ListedPerson[], by: Sorting): ListedPerson[] =>
  [...people].sort((a, b) =>
    by === 'contact' && a.lastContact === b.lastContact ? 0 : orders[by](a, b),
  );

/** Whom to show: everybody, or only those of one source, circle or kind, or who are not drawn yet. */
export type Narrowing =
  | 'all'
  | 'not-drawn'
  | `source:${string}`
  | `circle:${string}`
  | `kind:${string}`
  | `place:${string}`
  | `cell:${string}`;

/** Whether a person has both a circle and a source, and so a place on the map. */
export const isDrawn = (person: ListedPerson): boolean =>
  person.circle !== null && person.source !== null;

/** The cell of the map a person stands in, for a narrowing: "2-colleagues". */
export const cellOf = (person: Pick<ListedPerson, 'circle' | 'source'>): string =>
  `${person.circle}-${person.source}`;

/** Those of `people` whom `narrowing` lets through and whose name or note holds `words`. */
export function narrowPeople(
  people: readonly ListedPerson[],
  narrowing: Narrowing,
  words = '',
): ListedPerson[] {
  const [field = '', value = ''] = narrowing.split(':');
  const wanted = sameName(words);
  return people.filter((person) => {
    const fits =
      field === 'all' ||
      (field === 'not-drawn' && !isDrawn(person)) ||
      (field === 'source' && person.source === value) ||
      (field === 'circle' && String(person.circle) === value) ||
      (field === 'cell' && cellOf(person) === value) ||
      (field === 'place' && person.place === value) ||
      (field === 'kind' && person.gets.some((kind) => kind === value));
    return fits && (wanted === '' || sameName(`${person.name} ${person.note}`).includes(wanted));
  });
}
