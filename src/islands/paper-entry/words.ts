/** Words of the page for typing in a paper sheet. */
import { type BoxKind, marksOf } from '../../domain/assessment/paper-entry.ts';

export const words = {
  opening: 'Opening your answers…',
  circumstances: 'How you work',
  importance: 'How much it matters',
  strain: 'The cost of support',
  done: 'Check what I typed',
  problem: 'Some marks could not be read',
  whole: 'Every mark was understood.',
  showProfile: 'Show my profile',
  checkAnswers: 'Check my answers',
} as const;

/** What is wrong with a box: "Question 7: “9” is not one of 0, 1, 2, 3, 4, x or -." */
export const notAMark = (box: string, text: string, kind: BoxKind): string =>
  `${box}: “${text.trim()}” is not one of ${marksOf[kind]}.`;
