/** Answers typed in from the paper sheet: one mark a box, the same numbers and letters as on paper. */
import { err, ok, type Result } from '../../lib/result.ts';
import type { Answer, Importance } from './responses.ts';

/** What a box of the paper sheet takes: an answer to a statement, or how much an area matters. */
export type BoxKind = 'answer' | 'importance';

/** The marks that stand for something else than their number. */
const notApplicable = 'x';
const skip = '-';

/** The marks a box takes, for the message about one it does not take. */
export const marksOf: Readonly<Record<BoxKind, string>> = {
  answer: '0, 1, 2, 3, 4, x or -',
  importance: '0, 1, 2 or -',
};

/** Without space around it, in small letters, every kind of dash as "-". */
const plainMark = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^[–—−]$/, skip);

/** What a mark of an answer box means: a number, "x" (does not apply), "-" (skipped), or null for an empty box. */
export function readAnswerMark(text: string): Result<Answer | null, 'not-a-mark'> {
  const mark = plainMark(text);
  if (mark === '') return ok(null);
  if (mark === skip) return ok('skipped');
  if (mark === notApplicable) return ok('does-not-apply');
  // One digit of the scale.
  return /^[0-4]$/.test(mark) ? ok(Number(mark) as Answer) : err('not-a-mark');
}

/** What a mark of an importance box means: a number, "-" (skipped), or null for an empty box. */
export function readImportanceMark(text: string): Result<Importance | null, 'not-a-mark'> {
  const mark = plainMark(text);
  if (mark === '') return ok(null);
  if (mark === skip) return ok('skipped');
  // One digit of the scale.
  return /^[0-2]$/.test(mark) ? ok(Number(mark) as Importance) : err('not-a-mark');
}

/** The mark for an answer or an importance, as it would stand on paper; empty for none. */
export function markFor(value: Answer | Importance | undefined): string {
  if (value === undefined) return '';
  if (value === 'skipped') return skip;
  return value === 'does-not-apply' ? notApplicable : String(value);
}
