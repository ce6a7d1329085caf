/** What is noted about a person in few words: the line of the list, and the name of the mark on the map. */
import { longDate } from '../../lib/long-date.ts';
import { type ListedPerson, nameOf } from './model.ts';
import type { NetworkWords } from './words.ts';

/** The words for what only some people have. */
export interface FactWords extends Pick<NetworkWords, 'sources' | 'kinds' | 'circles' | 'rhythms'> {
  /** Before the day two last spoke. */
  readonly spoke: string;
  /** Before the kinds the reader gives. */
  readonly iGive: string;
  /** Said when neither source nor circle is noted. */
  readonly notNoted: string;
}

/** The rhythm in words; a number of weeks no option has is said as it is. */
export const rhythmInWords = (weeks: number, rhythms: FactWords['rhythms']): string =>
  rhythms.find((each) => each.weeks === weeks)?.label ?? `about every ${weeks} weeks`;

/** Facts in the order in which they are read, each a few words. Never what is private. */
export function factsOf(person: ListedPerson, words: FactWords): string[] {
  const { source, circle, gets, gives, lastContact, rhythmWeeks } = person;
  const circleLabel = circle === null ? undefined : words.circles[circle - 1]?.label;
  const facts = [
    source === null ? '' : words.sources[source],
    circleLabel ?? '',
    gets.map((kind) => words.kinds[kind]).join(', '),
    gives.length > 0 ? `${words.iGive} ${gives.map((kind) => words.kinds[kind]).join(', ')}` : '',
    lastContact === null ? '' : `${words.spoke} ${longDate(lastContact)}`,
    rhythmWeeks === null ? '' : rhythmInWords(rhythmWeeks, words.rhythms),
  ].filter((fact) => fact !== '');
  return facts.length > 0 ? facts : [words.notNoted];
}

/** The name of a row and of its mark: who, then the facts. */
export const personLine = (
  person: ListedPerson,
  words: FactWords,
  name: string = nameOf(person),
): string => `${name}: ${factsOf(person, words).join(', ')}`;
