/** Finds wording that two texts have in common when only one of them is at hand: of the other, hashes are enough. */
import { createHash } from 'node:crypto';
import { withoutMarkup } from './plain-text.ts';

/** The words of a text in lower case, without punctuation. */
export const bareWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of this many neighboring words, each once. */
export function runsOf(words: readonly string[], length: number): string[] {
  const starts = Math.max(0, words.length - length + 1);
  const runs = Array.from({ length: starts }, (_, at) => words.slice(at, at + length).join(' '));
  return [...new Set(runs)];
}

/** A run of words as the list of hashes has it: the first twelve digits of its SHA-256. */
export const hashOf = (run: string): string =>
  createHash('sha256').update(run).digest('hex').slice(0, 12);

/** Hashes of runs, by how many words they have. */
export type HashedRuns = Readonly<Record<string, readonly string[]>>;

/** The runs of a content file whose hashes are in the list; what only tags say is read as well. */
export function commonRuns(source: string, hashed: HashedRuns): string[] {
  const readings = [bareWords(withoutMarkup(source)), bareWords(source)];
  return Object.entries(hashed).flatMap(([length, list]) => {
    const known = new Set(list);
    const runs = new Set(readings.flatMap((words) => runsOf(words, Number(length))));
    return [...runs].filter((run) => known.has(hashOf(run)));
  });
}
