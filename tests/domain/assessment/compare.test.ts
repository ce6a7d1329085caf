import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonSentence, compareWith } from '../../../src/domain/assessment/compare.ts';
import { earlierOf, takeAgain } from '../../../src/domain/assessment/earlier.ts';
import type {
  Answer,
  EarlierAssessment,
  Responses,
} from '../../../src/domain/assessment/responses.ts';
import { figure, ordinaryVariation } from '../../../src/domain/assessment/scoring.ts';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';
import { anAssessment, answersTo } from '../builders/assessment.ts';
import { anyResponses, filledResponses } from '../builders/generators.ts';

// A day of the calendar, written out.
const day = '2026-05-01' as CalendarDate;

/** What was answered on that day about the manager, in version 1 unless said otherwise. */
function earlier(answers: readonly (Answer | undefined)[], instrument = 1): EarlierAssessment {
  const [kept] = earlierOf(takeAgain(answersTo({ manager: answers }), day, instrument));
  if (!kept) throw new Error('Nothing to keep.');
  return kept;
}
const now = (answers: readonly (Answer | undefined)[]): Responses =>
  answersTo({ manager: answers });
const managerOf = (then: EarlierAssessment, responses: Responses, definition = anAssessment) => {
  const found = compareWith(definition, then, responses).find((each) => each.area === 'manager');
  if (!found) throw new Error('The manager is an area.');
  return found;
};

describe('an area then and now', () => {
  it.each([
    ['a change inside the noise is ordinary variation', [1, 1, 1, 1], [2, 2, 2, 2], 1, true],
    ['a change beyond it is more', [1, 1, 1, 1], [2, 2, 2, 3], 1.25, false],
    ['downward as well', [4, 4, 4, 4], [2, 2, 2, 2], -2, false],
    ['no change is ordinary', [2, 2, 2, 2], [2, 2, 2, 2], 0, true],
  ] as const)('%s', (_name, then, later, change, isOrdinary) => {
    expect(managerOf(earlier(then), now(later))).toMatchObject({
      kind: 'compared',
      change,
      isOrdinary,
      shared: 4,
    });
  });

  it('rests only on statements with a number both times', () => {
    expect(managerOf(earlier([0, 0, 0, 4]), now([1, 1, 1, 'skipped']))).toMatchObject({
      before: 0,
      now: 1,
      shared: 3,
    });
  });

  it('is not compared with fewer than three of them', () => {
    const there = earlier([0, 0, 0, 4]);
    expect(managerOf(there, now([1, 1, 'does-not-apply', 'skipped'])).kind).toBe('too-few');
    expect(managerOf({ ...there, answers: {} }, now([1, 1, 1, 1])).kind).toBe('too-few');
  });
});

describe('F22, F23: a statement that changed', () => {
  /** The small definition with some of the manager's statements reworded in version 2. */
  const reworded = (count: number) => ({
    ...anAssessment,
    areas: anAssessment.areas.map((area) => ({
      ...area,
      statements: area.statements.map((each, at) => ({
        ...each,
        since: area.id === 'manager' && at < count ? 2 : 1,
      })),
    })),
  });

  it('is left out when its words are newer than the earlier answer', () => {
    expect(managerOf(earlier([0, 3, 3, 3]), now([4, 3, 3, 3]), reworded(1))).toMatchObject({
      kind: 'compared',
      change: 0,
      shared: 3,
    });
  });

  it('leaves the area without a comparison, and says why, when too few remain', () => {
    const found = managerOf(earlier([0, 0, 3, 3]), now([4, 4, 3, 3]), reworded(2));
    expect(found.kind).toBe('reworded');
    expect(comparisonSentence(found)).toContain('worded differently now');
  });

  it('is compared again with answers given to the new words', () => {
    expect(managerOf(earlier([1, 1, 1, 1], 2), now([1, 1, 1, 1]), reworded(2))).toMatchObject({
      kind: 'compared',
      shared: 4,
    });
  });

  it('that is retired is kept and compared with nothing', () => {
    const then = { ...earlier([1, 1, 1, 1]), answers: { 'retired-statement': 4 as const } };
    expect(managerOf(then, now([1, 1, 1, 1])).kind).toBe('too-few');
  });
});

describe('the sentence', () => {
  it.each([
    [[1, 1, 1, 1], [1, 1, 1, 1], 'Title of manager: 1 then, 1 now. No difference.'],
    [
      [1, 1, 1, 1],
      [1, 1, 1, 2],
      'Title of manager: 1 then, 1.25 now. A difference this small (0.25) is ordinary variation; it may mean nothing.',
    ],
    [
      [1, 1, 1, 'skipped'],
      [3, 3, 3, 4],
      'Title of manager: 1 then, 3 now. That is 2 higher, more than ordinary variation. Something may have changed. Compared on 3 of 4 questions.',
    ],
    [
      [4, 4, 4, 4],
      [2, 2, 2, 2],
      'Title of manager: 4 then, 2 now. That is 2 lower, more than ordinary variation. Something may have changed.',
    ],
    [
      [4],
      [2],
      'Title of manager: not compared, because fewer than 3 questions have an answer both times.',
    ],
  ] as const)('%j, then %j', (then, later, sentence) => {
    expect(comparisonSentence(managerOf(earlier(then), now(later)))).toBe(sentence);
  });
});

describe('laws of comparing', () => {
  it('the same answers show no change; numbers of the sentence are those of the comparison', () => {
    fc.assert(
      fc.property(fc.oneof(anyResponses, filledResponses), filledResponses, (then, later) => {
        for (const kept of earlierOf(takeAgain(then, day, 1)).slice(0, 1)) {
          for (const each of compareWith(anAssessment, kept, then)) {
            if (each.kind === 'compared' && kept.on === day) expect(each.change).toBe(0);
          }
          for (const each of compareWith(anAssessment, kept, later)) {
            const sentence = comparisonSentence(each);
            if (each.kind !== 'compared') continue;
            expect(sentence).toContain(`${figure(each.before)} then, ${figure(each.now)} now`);
            expect(sentence.includes('more than ordinary')).toBe(
              Math.abs(each.change) >= ordinaryVariation,
            );
          }
        }
      }),
    );
  });
});
