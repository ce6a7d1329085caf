/** What the reader's list of people adds to a suggestion: the kinds of support it builds for which the list has nobody. */
import type { SupportKind } from '../guide/words.ts';

/** A person of the list, as far as it matters here. */
export interface ListedKinds {
  /** The kinds of support the person gives, as the reader ticked them. */
  readonly gets: readonly SupportKind[];
}

export interface NobodyFor {
  readonly kinds: readonly SupportKind[];
  /** How many people of the list have a kind ticked. */
  readonly people: number;
}

/** With fewer people who have a kind ticked, nearly every kind would be missing, and saying so would tell nothing. */
export const leastPeople = 3;

/** The kinds among `built` that nobody on the list gives; null when there is none, or the list is empty or too short to tell. */
export function nobodyFor(
  built: readonly SupportKind[],
  people: readonly ListedKinds[],
): NobodyFor | null {
  const noted = people.filter((person) => person.gets.length > 0);
  const kinds = built.filter((kind) => !noted.some((person) => person.gets.includes(kind)));
  return noted.length >= leastPeople && kinds.length > 0 ? { kinds, people: noted.length } : null;
}
