/** What the reader's list of people adds to a suggestion: the kinds of support it builds for which the list has nobody. */
import type { SupportKind } from '../vocabulary.ts';

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

/**
 * For each suggestion in turn the kinds it builds that nobody on the list gives, each named once, where it comes first.
 * Null where there is none to name, and throughout when the list is empty or too short to tell.
 */
export function nobodyFor(
  suggestions: readonly { readonly kinds: readonly SupportKind[] }[],
  people: readonly ListedKinds[],
): (NobodyFor | null)[] {
  const noted = people.filter((person) => person.gets.length > 0);
  const settled = new Set(noted.flatMap((person) => person.gets));
  return suggestions.map((suggestion) => {
    const kinds = suggestion.kinds.filter((kind) => !settled.has(kind));
    if (noted.length < leastPeople || kinds.length === 0) return null;
    for (const kind of kinds) settled.add(kind);
    return { kinds, people: noted.length };
  });
}
