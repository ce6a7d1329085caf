/** The boxes of the paper sheet in its order, each with how it is read and where its mark goes. */
import type { Assessment } from '../../domain/assessment/definition.ts';
import {
  type BoxKind,
  markFor,
  readAnswerMark,
  readImportanceMark,
} from '../../domain/assessment/paper-entry.ts';
import { answerTo, importanceOf, type Responses } from '../../domain/assessment/responses.ts';
import { answerStatement, rateArea } from '../../stores/assessment.ts';
import { words } from './words.ts';

export interface Box {
  readonly id: string;
  readonly kind: BoxKind;
  /** "Question 7" as the sheet numbers it, or what else names the box among all. */
  readonly name: string;
  readonly short: string;
}

export interface Sheet {
  readonly title: string;
  readonly boxes: readonly Box[];
}

/** The areas with their statements and importance, then strain. */
export function sheetsOf({ areas, strain }: Assessment): Sheet[] {
  let number = 0;
  const boxOf = ({ id, short }: { readonly id: string; readonly short: string }): Box => {
    number += 1;
    return { id, kind: 'answer', name: `Question ${number}`, short };
  };
  return [
    ...areas.map(({ id, title, statements }) => ({
      title,
      boxes: [
        ...statements.map(boxOf),
        { id, kind: 'importance' as const, name: title, short: words.importance },
      ],
    })),
    { title: words.strain, boxes: strain.statements.map(boxOf) },
  ];
}

/** The mark that stands in a box now. */
export const storedMark = ({ id, kind }: Box, responses: Responses): string =>
  markFor(kind === 'answer' ? answerTo(responses, id) : importanceOf(responses, id));

/** Whether the text is a mark of this box; an empty box is one. */
export const isMark = ({ kind }: Box, text: string): boolean =>
  (kind === 'answer' ? readAnswerMark(text) : readImportanceMark(text)).ok;

/** Stores what a mark means; what is no mark changes nothing. */
export function storeMark({ id, kind }: Box, text: string): void {
  if (kind === 'answer') {
    const read = readAnswerMark(text);
    if (read.ok) answerStatement(id, read.value);
  } else {
    const read = readImportanceMark(text);
    if (read.ok) rateArea(id, read.value);
  }
}
