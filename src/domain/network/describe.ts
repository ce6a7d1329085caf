/** The map as text, for readers who do not see it: a line for each source, every person once. */
import { type SupportKind, type SupportSource, supportSources } from '../vocabulary.ts';
import { isOnMap, type ListedPerson, nameOf } from './model.ts';
import { endedOnce } from './say.ts';

/** The words a description is made of. */
export interface DescribeWords {
  readonly sources: Readonly<Record<SupportSource, string>>;
  readonly kinds: Readonly<Record<SupportKind, string>>;
  /** Names of the three circles, the innermost first. */
  readonly circles: readonly [string, string, string];
  /** Said of a source without anybody. */
  readonly nobody: string;
  /** Before the people who have no place on the map, and before those of a source who have no circle. */
  readonly notDrawn: string;
}

/** A person with what they give: "R. (advice, honest feedback)". */
const personInWords = (
  person: ListedPerson,
  kinds: DescribeWords['kinds'],
  nameFor: (person: ListedPerson) => string = nameOf,
): string =>
  person.gets.length === 0
    ? nameFor(person)
    : `${nameFor(person)} (${person.gets.map((kind) => kinds[kind]).join(', ')})`;

/** Lines of text, each a sentence or two: the six sources in order, circles from the inside out, then who is not drawn. */
export function describeNetwork(
  people: readonly ListedPerson[],
  words: DescribeWords,
  nameFor: (person: ListedPerson) => string = nameOf,
): string[] {
  const listOf = (some: readonly ListedPerson[]): string =>
    some.map((person) => personInWords(person, words.kinds, nameFor)).join(', ');
  const lines = supportSources.map((source) => {
    const parts = words.circles.flatMap((label, at) => {
      const own = people.filter((each) => each.source === source && each.circle === at + 1);
      return own.length > 0 ? [`${label}: ${listOf(own)}`] : [];
    });
    return endedOnce(`${words.sources[source]}: ${parts.join('; ') || words.nobody}.`);
  });
  const waiting = people.filter((each) => !isOnMap(each));
  return waiting.length === 0
    ? lines
    : [...lines, endedOnce(`${words.notDrawn}: ${listOf(waiting)}.`)];
}
