/** fast-check generators of answers, made only through the functions a reader's actions go through. */
import fc from 'fast-check';
import type { Assessment } from '../../../src/domain/assessment/definition.ts';
import {
  type Answer,
  answer,
  emptyResponses,
  finish,
  type Importance,
  rateImportance,
  type Responses,
  setContext,
  setLength,
  startOver,
} from '../../../src/domain/assessment/responses.ts';
import { readerContexts, supportSources } from '../../../src/domain/vocabulary.ts';
import { addDays, type CalendarDate } from '../../../src/lib/calendar-date.ts';
import { forgetEarlier, takeAgain } from '../../../src/domain/assessment/earlier.ts';
import { anAssessment } from './assessment.ts';

export const anyAnswer: fc.Arbitrary<Answer> = fc.constantFrom<Answer[]>(
  0,
  1,
  2,
  3,
  4,
  'does-not-apply',
  'skipped',
);
const anyImportance: fc.Arbitrary<Importance> = fc.constantFrom<Importance[]>(0, 1, 2, 'skipped');

/** Any day from 2026 to about 2036. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .nat(3650)
  // A day of the calendar, written out.
  .map((days) => addDays('2026-01-01' as CalendarDate, days));

type Change = (responses: Responses) => Responses;

const statementIds = (definition: Assessment): string[] => [
  ...definition.areas.flatMap((area) => area.statements.map((each) => each.id)),
  ...definition.strain.statements.map((each) => each.id),
];

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...statementIds(anAssessment), 'retired-statement'),
        fc.option(anyAnswer),
      )
      .map(
        ([id, value]): Change =>
          (now) =>
            answer(now, id, value),
      ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...supportSources), fc.option(anyImportance)).map(
      ([id, value]): Change =>
        (now) =>
          rateImportance(now, id, value),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...readerContexts), fc.boolean()).map(
      ([id, isTrue]): Change =>
        (now) =>
          setContext(now, id, isTrue),
    ),
  },
  {
    weight: 1,
    arbitrary: anyDay.map(
      (day): Change =>
        (now) =>
          finish(now, day, 1),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Change>(startOver) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('quick', 'full').map(
      (length): Change =>
        (now) =>
          setLength(now, length),
    ),
  },
  {
    weight: 2,
    arbitrary: anyDay.map(
      (day): Change =>
        (now) =>
          takeAgain(now, day, 1),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(4).map(
      (at): Change =>
        (now) =>
          forgetEarlier(now, Object.keys(now.earlier)[at] ?? 'none'),
    ),
  },
);

/** Responses after any sequence of a reader's changes. */
export const anyResponses: fc.Arbitrary<Responses> = fc
  .array(anyChange, { maxLength: 60 })
  .map((changes) => changes.reduce((now, change) => change(now), emptyResponses));

/** Responses with an answer to most statements, so that areas get a mean. */
export const filledResponses: fc.Arbitrary<Responses> = fc
  .tuple(
    fc.array(anyAnswer, { minLength: 24, maxLength: 24 }),
    fc.array(fc.option(anyImportance), { minLength: 6, maxLength: 6 }),
    fc.subarray([...readerContexts]),
  )
  .map(([answers, importance, contexts]) => {
    let now = emptyResponses;
    statementIds(anAssessment)
      .slice(0, 24)
      .forEach((id, at) => {
        now = answer(now, id, answers[at] ?? null);
      });
    supportSources.forEach((id, at) => {
      now = rateImportance(now, id, importance[at] ?? null);
    });
    for (const id of contexts) now = setContext(now, id, true);
    return now;
  });
