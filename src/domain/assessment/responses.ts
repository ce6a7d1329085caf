/**
 * The reader's answers to the self-assessment, apart from the questions.
 * Keyed by ids that outlive the words; ids this version does not know are kept untouched.
 */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { cellValue, latestRevision, withValue } from '../../lib/cells.ts';
import { cell, cells, defineDocument } from '../saved-document.ts';
import {
  byName,
  day,
  fields,
  oneOf,
  orNone,
  since,
  type ValueOf,
  wholeNumber,
  yesNo,
} from '../saved-values.ts';
import { responsesSteps } from './responses-migrations.ts';

/** 0 "not at all" to 4 "fully"; or why there is no number. */
export const answerValues = [0, 1, 2, 3, 4, 'does-not-apply', 'skipped'] as const;
export type Answer = (typeof answerValues)[number];

/** 0 "not much now" to 2 "a lot"; or the reader passed over the question. */
const importanceValues = [0, 1, 2, 'skipped'] as const;
export type Importance = (typeof importanceValues)[number];

/** The quick version asks the first statement of each area, the full one all of them. */
const lengths = ['quick', 'full'] as const;
export type Length = (typeof lengths)[number];

/** At most so many earlier self-assessments are kept; the oldest goes first. */
export const mostEarlier = 5;

const answerShape = oneOf(answerValues);
const importanceShape = oneOf(importanceValues);
const lengthShape = oneOf(lengths);
/** The day a profile was last opened, and the version of the instrument then. */
const finished = { on: day, instrument: wholeNumber(1) };

/** A self-assessment the reader put by to compare with later ones; on the day it was put by, if its profile never was opened. */
const earlierAssessment = fields({
  ...finished,
  length: lengthShape,
  /** By statement id; what had no answer is left out. */
  answers: byName(answerShape),
  /** By area id. */
  importance: byName(importanceShape),
});
export type EarlierAssessment = ValueOf<typeof earlierAssessment>;

/** Everything the reader answered. Safety answers are not among it: they are never stored. */
export const responsesDocument = defineDocument(
  'assessment',
  {
    /** By statement id, strain statements included. */
    answers: cells(answerShape),
    /** By area id. */
    importance: cells(importanceShape),
    /** By context id; true when the reader ticked it. */
    contexts: cells(yesNo),
    /** When the profile was last opened with changed answers. */
    finished: cell(orNone(fields(finished)), null),
    length: since(2, cell(lengthShape, 'full')),
    /** By an id made of the day and the revision, so that two tabs that put by the same answers make one of them. */
    earlier: since(2, cells(earlierAssessment)),
  },
  responsesSteps,
);
export type Responses = typeof responsesDocument.empty;

export const { empty: emptyResponses, nextRevision } = responsesDocument;

/** Records the answer to a statement; null takes it back. */
export function answer(responses: Responses, statementId: string, value: Answer | null): Responses {
  return {
    ...responses,
    answers: withValue(responses.answers, statementId, value, nextRevision(responses)),
  };
}

/** Records how much an area matters; null takes it back. */
export function rateImportance(
  responses: Responses,
  areaId: string,
  value: Importance | null,
): Responses {
  return {
    ...responses,
    importance: withValue(responses.importance, areaId, value, nextRevision(responses)),
  };
}

/** Records whether a circumstance is true for the reader. */
export function setContext(responses: Responses, contextId: string, isTrue: boolean): Responses {
  return {
    ...responses,
    contexts: withValue(responses.contexts, contextId, isTrue, nextRevision(responses)),
  };
}

/** Records that the profile was shown. */
export function finish(responses: Responses, on: CalendarDate, instrument: number): Responses {
  return {
    ...responses,
    finished: { value: { on, instrument }, revision: nextRevision(responses) },
  };
}

/** Records which version is asked. No answer goes. */
export function setLength(responses: Responses, length: Length): Responses {
  return { ...responses, length: { value: length, revision: nextRevision(responses) } };
}

/** Whether an answer or an importance was changed after the profile was last opened, or it never was. */
export const isUnseen = (responses: Responses): boolean =>
  responses.finished.value === null ||
  Math.max(latestRevision(responses.answers), latestRevision(responses.importance)) >
    responses.finished.revision;

/** Takes back every answer, the earlier self-assessments too; the removal merges like any other change. */
export function startOver(responses: Responses): Responses {
  return responsesDocument.revert(responses, emptyResponses);
}

/** The answer to a statement, or undefined when there is none. */
export const answerTo = (responses: Responses, statementId: string): Answer | undefined =>
  cellValue(responses.answers, statementId);

/** How much an area matters to the reader, or undefined when not said. */
export const importanceOf = (responses: Responses, areaId: string): Importance | undefined =>
  cellValue(responses.importance, areaId);

/** Ids of the circumstances the reader ticked. */
export const tickedContexts = (responses: Responses): string[] =>
  Object.keys(responses.contexts).filter((id) => cellValue(responses.contexts, id) === true);
