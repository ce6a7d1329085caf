import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earlierOf,
  forgetEarlier,
  isWorthKeeping,
  takeAgain,
} from '../../../src/domain/assessment/earlier.ts';
import {
  answer,
  answerTo,
  emptyResponses,
  finish,
  importanceOf,
  isUnseen,
  mostEarlier,
  rateImportance,
  type Responses,
  setContext,
  setLength,
  tickedContexts,
  responsesDocument,
} from '../../../src/domain/assessment/responses.ts';
import { addDays, type CalendarDate } from '../../../src/lib/calendar-date.ts';
import { anyDay, anyResponses } from '../builders/generators.ts';

// A day of the calendar, written out.
const day = (text: string): CalendarDate => text as CalendarDate;
const today = day('2026-11-21');

const answered = (): Responses =>
  setContext(
    rateImportance(answer(answer(emptyResponses, 'a', 3), 'b', 'skipped'), 'manager', 2),
    'remote',
    true,
  );

describe('taking it again', () => {
  it('puts the answers by with their day and version, and clears them; circumstances and length stay', () => {
    const seen = finish(setLength(answered(), 'quick'), day('2026-05-01'), 1);
    const again = takeAgain(seen, today, 2);
    expect(earlierOf(again)).toEqual([
      {
        id: expect.stringMatching(/^2026-05-01\./),
        on: '2026-05-01',
        instrument: 1,
        length: 'quick',
        answers: { a: 3, b: 'skipped' },
        importance: { manager: 2 },
      },
    ]);
    expect(answerTo(again, 'a')).toBeUndefined();
    expect(importanceOf(again, 'manager')).toBeUndefined();
    expect(again.finished.value).toBeNull();
    expect(tickedContexts(again)).toEqual(['remote']);
    expect(again.length.value).toBe('quick');
  });

  it('takes today and the present version when the profile was never opened', () => {
    expect(earlierOf(takeAgain(answered(), today, 2))[0]).toMatchObject({
      on: today,
      instrument: 2,
    });
  });

  it('keeps nothing when no answer has a number', () => {
    const skipped = answer(emptyResponses, 'a', 'skipped');
    expect(isWorthKeeping(skipped)).toBe(false);
    expect(earlierOf(takeAgain(skipped, today, 1))).toEqual([]);
  });

  it('keeps five, and lets the oldest go', () => {
    let now = emptyResponses;
    for (let at = 0; at < 7; at += 1) now = takeAgain(answer(now, 'a', 1), addDays(today, at), 1);
    expect(earlierOf(now).map((each) => each.on)).toEqual(
      [6, 5, 4, 3, 2].map((at) => addDays(today, at)),
    );
  });

  it('twice on one day keeps both, the later one first', () => {
    const once = takeAgain(answer(emptyResponses, 'a', 1), today, 1);
    const twice = takeAgain(answer(once, 'a', 4), today, 1);
    expect(earlierOf(twice).map((each) => each.answers['a'])).toEqual([4, 1]);
  });

  it('can be undone, and one alone can be removed', () => {
    const before = answered();
    const again = takeAgain(before, today, 1);
    const back = responsesDocument.revert(again, before);
    expect(answerTo(back, 'a')).toBe(3);
    expect(earlierOf(back)).toEqual([]);
    const [kept] = earlierOf(again);
    expect(earlierOf(forgetEarlier(again, kept?.id ?? ''))).toEqual([]);
  });

  it('in two tabs at once puts the same answers by once', () => {
    const before = answered();
    const merged = responsesDocument.merge(
      takeAgain(before, today, 1),
      takeAgain(before, today, 1),
    );
    expect(earlierOf(merged)).toHaveLength(1);
  });

  it('never shows more than five, whatever is merged, the newest first', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, anyDay, (a, b, on) => {
        const kept = earlierOf(takeAgain(responsesDocument.merge(a, b), on, 1));
        expect(kept.length).toBeLessThanOrEqual(mostEarlier);
        const days = kept.map((each) => each.on);
        expect(days).toEqual([...days].sort().reverse());
      }),
    );
  });
});

describe('having seen the profile', () => {
  it('ends with the next answer or importance, not with a circumstance', () => {
    expect(isUnseen(emptyResponses)).toBe(true);
    const seen = finish(answered(), today, 1);
    expect(isUnseen(seen)).toBe(false);
    expect(isUnseen(setContext(seen, 'new', true))).toBe(false);
    expect(isUnseen(answer(seen, 'a', 0))).toBe(true);
    expect(isUnseen(rateImportance(seen, 'peers', 0))).toBe(true);
  });
});
