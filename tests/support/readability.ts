/**
 * How hard a text is to read: its Flesch-Kincaid grade, the school year for which it would be easy. Syllables and the
 * formula are two small libraries'; words and sentences are counted as Unicode divides them.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type Problem, quoted } from '../../src/domain/guide/problem.ts';
import {
  blocksOf,
  sentencesIn,
  withoutMarkup,
  withoutQuotes,
  withoutSay,
  wordsIn,
} from './plain-text.ts';

/** The sentences of our own in what an author wrote: no markup, no quoted wording, nothing without a word. */
export const ownSentences = (source: string): string[] =>
  blocksOf(withoutQuotes(withoutMarkup(withoutSay(source))))
    .flatMap(sentencesIn)
    .filter((sentence) => wordsIn(sentence).length > 0);

/** How many syllables are read aloud; a number has no letters, but counts as one. */
const syllablesIn = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);

/** The grade of these sentences together; 0 when there are none. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllablesIn(words),
  });
}

/** A problem when a text is harder than `most`; it names the sentences to begin with. */
export function readingProblems(
  file: string,
  field: string,
  source: string,
  most: number,
): Problem[] {
  const sentences = ownSentences(source);
  const grade = gradeOf(sentences);
  if (grade <= most) return [];
  const longest = sentences
    .toSorted((a, b) => syllablesIn(wordsIn(b)) - syllablesIn(wordsIn(a)))
    .slice(0, 3)
    .map(quoted);
  return [
    {
      file,
      field,
      expected: `a reading grade of at most ${most}`,
      found: grade.toFixed(1),
      mend: `use shorter words, and shorten its longest sentences: ${longest.join(' ')}`,
    },
  ];
}
