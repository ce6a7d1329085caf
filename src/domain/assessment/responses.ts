/**
 * The reader's answers to the self-assessment, apart from the questions.
 * Keyed by ids that outlive the words; ids this version does not know are kept untouched.
 */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import {
  type Cell,
  type Cells,
  laterCell,
  latestRevision,
  mergeCells,
  restoreCells,
  stableText,
  cellValue,
  withValue,
} from '../../lib/cells.ts';

/** 0 "not at all" to 4 "fully"; or why there is no number. */
export const answerValues = [0, 1, 2, 3, 4, 'does-not-apply', 'skipped'] as const;
export type Answer = (typeof answerValues)[number];

/** 0 "not much now" to 2 "a lot"; or the reader passed over the question. */
export const importanceValues = [0, 1, 2, 'skipped'] as const;
export type Importance = (typeof importanceValues)[number];

/** The quick version asks the first statement of each area, the full one all of them. */
export type Length = 'quick' | 'full';

/** A self-assessment the reader put by to compare with later ones. */
export interface EarlierAssessment {
  /** The day its profile was last opened, or else the day it was put by. */
  readonly on: CalendarDate;
  /** The version of the instrument then. */
  readonly instrument: number;
  readonly length: Length;
  /** By statement id; what had no answer is left out. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By area id. */
  readonly importance: Readonly<Record<string, Importance>>;
}

/** At most so many earlier self-assessments are kept; the oldest goes first. */
export const mostEarlier = 5;

/** Everything the reader answered. Safety answers are not among it: they are never stored. */
export interface Responses {
  /** By statement id, strain statements included. */
  readonly answers: Cells<Answer>;
  /** By area id. */
  readonly importance: Cells<Importance>;
  /** By context id; true when the reader ticked it. */
  readonly contexts: Cells<boolean>;
  /** The day the profile was last opened with changed answers, and the instrument's version then. */
  readonly finished: Cell<{ readonly on: CalendarDate; readonly instrument: number } | null>;
  readonly length: Cell<Length>;
  /** By an id made of the day and the revision, so that two tabs that put by the same answers make one of them. */
  readonly earlier: Cells<EarlierAssessment>;
}

/** No answers yet. */
export const emptyResponses: Responses = {
  answers: {},
  importance: {},
  contexts: {},
  finished: { value: null, revision: 0 },
  length: { value: 'full', revision: 0 },
  earlier: {},
};

/** The revision the next change must carry: one more than any seen. */
export function nextRevision(responses: Responses): number {
  return (
    1 +
    Math.max(
      latestRevision(responses.answers),
      latestRevision(responses.importance),
      latestRevision(responses.contexts),
      responses.finished.revision,
      responses.length.revision,
      latestRevision(responses.earlier),
    )
  );
}

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
  return restoreResponses(responses, emptyResponses);
}

/** Every value again as it was in `then`, written as a new change. What did not change keeps its revision. */
export function restoreResponses(now: Responses, then: Responses): Responses {
  const revision = nextRevision(now);
  const restored = <T>(mine: Cell<T>, theirs: Cell<T>): Cell<T> =>
    stableText(mine.value) === stableText(theirs.value) ? mine : { value: theirs.value, revision };
  return {
    answers: restoreCells(now.answers, then.answers, revision),
    importance: restoreCells(now.importance, then.importance, revision),
    contexts: restoreCells(now.contexts, then.contexts, revision),
    finished: restored(now.finished, then.finished),
    length: restored(now.length, then.length),
    earlier: restoreCells(now.earlier, then.earlier, revision),
  };
}

/** Two copies edited apart, together. */
export function mergeResponses(a: Responses, b: Responses): Responses {
  return {
    answers: mergeCells(a.answers, b.answers),
    importance: mergeCells(a.importance, b.importance),
    contexts: mergeCells(a.contexts, b.contexts),
    finished: laterCell(a.finished, b.finished),
    length: laterCell(a.length, b.length),
    earlier: mergeCells(a.earlier, b.earlier),
  };
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
