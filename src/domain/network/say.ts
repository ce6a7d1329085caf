/** Findings in words: fills the authored sentence with what was found. Text in, text out. */
import type { SupportKind, SupportSource } from '../vocabulary.ts';
import type { NetworkDefinition } from './definition.ts';
import type { Finding } from './findings.ts';
import { namesSaid } from './gap-tests.ts';
import { type ListedPerson, nameOf } from './model.ts';

/** The words a sentence is filled with. */
export interface SayWords {
  readonly kinds: NetworkDefinition['kinds'];
  readonly places: NetworkDefinition['places'];
  readonly sources: Readonly<Record<SupportSource, string>>;
}

/** A sentence with one full stop at its end, also when its last word is an initial with one of its own. */
export const endedOnce = (sentence: string): string => sentence.replace(/([^.])\.\.$/, '$1.');

/** "a", "a and b", "a, b and c"; an empty text for none. */
export const joined = (parts: readonly string[], last = 'and'): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1]}`;

/** Up to three names, and how many more there are. */
function namesOf(people: readonly ListedPerson[], nameFor: (person: ListedPerson) => string) {
  const said = people.slice(0, namesSaid).map(nameFor);
  const more = people.length - said.length;
  return joined(more > 0 ? [...said, `${more} more`] : said);
}

/** The finding as a sentence. `nameFor` says what a person is called, so that paper may use letters. */
export function sayFinding(
  { rule, people, kinds = [], source, place }: Finding,
  words: SayWords,
  nameFor: (person: ListedPerson) => string = nameOf,
): string {
  const giver = (kind: SupportKind) => people.find((person) => person.gets.includes(kind));
  const pairs = kinds.flatMap((kind) => {
    const person = giver(kind);
    return person ? [`${words.kinds[kind]} on ${nameFor(person)}`] : [];
  });
  const values: Readonly<Record<string, string>> = {
    kinds: joined(
      kinds.map((kind) => words.kinds[kind]),
      'or',
    ),
    pairs: joined(pairs),
    names: namesOf(people, nameFor),
    count: String(people.length),
    source: source ? words.sources[source] : '',
    place: place ? words.places[place].inSentence : '',
  };
  const isOne = kinds.length > 0 ? kinds.length === 1 : people.length === 1;
  const sentence = (isOne && rule.sentenceForOne) || rule.sentence;
  return endedOnce(sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
}
