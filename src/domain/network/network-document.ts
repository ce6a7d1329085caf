/** The list of people as a document, to be copied or saved. Never what is private. */
import type { TextDocument } from '../../lib/document-text.ts';
import { longDate } from '../../lib/long-date.ts';
import { rhythmInWords } from './facts.ts';
import { type ListedPerson, nameOf } from './model.ts';
import type { NetworkWords } from './words.ts';

/** The words around the list. */
export interface NetworkDocumentWords {
  readonly title: string;
  /** Said in place of the people when there are none. */
  readonly empty: string;
  readonly people: string;
  /** Above what the list shows. */
  readonly shows: string;
  /** Labels before each fact, without a colon. */
  readonly labels: Readonly<
    Record<'source' | 'place' | 'circle' | 'gets' | 'gives' | 'spoke' | 'rhythm' | 'note', string>
  >;
}

/** Each person with what is noted, in the order of the list; then `sentences`, what the list shows. */
export function networkDocument(
  people: readonly ListedPerson[],
  sentences: readonly string[],
  names: NetworkWords,
  words: NetworkDocumentWords,
): TextDocument {
  if (people.length === 0) return { title: words.title, paragraphs: [words.empty], parts: [] };
  const kinds = (given: ListedPerson['gets']): string =>
    given.map((kind) => names.kinds[kind]).join(', ');
  const { labels } = words;
  const items = people.map((person) => {
    const { source, place, circle, gets, gives, lastContact, rhythmWeeks, note } = person;
    const facts: [string, string][] = [
      [labels.source, source === null ? '' : names.sources[source]],
      [labels.place, place === null ? '' : names.places[place].label],
      [labels.circle, circle === null ? '' : (names.circles[circle - 1]?.label ?? '')],
      [labels.gets, kinds(gets)],
      [labels.gives, kinds(gives)],
      [labels.spoke, lastContact === null ? '' : longDate(lastContact)],
      [labels.rhythm, rhythmWeeks === null ? '' : rhythmInWords(rhythmWeeks, names.rhythms)],
      [labels.note, note],
    ];
    const lines = facts
      .filter(([, text]) => text.trim() !== '')
      .map(([label, text]) => ({ label, text }));
    return { text: nameOf(person), lines };
  });
  const list = { heading: words.people, items };
  const shows = { heading: words.shows, paragraphs: sentences };
  return { title: words.title, parts: sentences.length === 0 ? [list] : [list, shows] };
}
