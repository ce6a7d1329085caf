/** When a copy is suggested: once, then only when the last one has grown old. */
import { describe, expect, it } from 'vitest';
import {
  type CopyState,
  isTimeForCopy,
  staleAfterDays,
} from '../../../src/domain/notebook/reminders.ts';
import { addDays, type CalendarDate } from '../../../src/lib/calendar-date.ts';

const today = '2026-11-21' as CalendarDate;
const daysAgo = (days: number): CalendarDate => addDays(today, -days);
const state: CopyState = {
  hasFinishedWork: true,
  lastCopy: null,
  lastAsked: null,
  lastChange: today,
};
const isTime = (change: Partial<CopyState>): boolean =>
  isTimeForCopy({ ...state, ...change }, today);

describe('suggesting a copy', () => {
  it.each<[string, Partial<CopyState>, boolean]>([
    ['never before anything is finished', { hasFinishedWork: false }, false],
    ['once, after the first finished work', {}, true],
    ['not again the day after', { lastAsked: daysAgo(1) }, false],
    ['not on the last day of the pause', { lastAsked: daysAgo(staleAfterDays) }, false],
    ['again when there is still no copy', { lastAsked: daysAgo(staleAfterDays + 1) }, true],
    ['not while the copy is fresh', { lastCopy: daysAgo(staleAfterDays) }, false],
    ['when the copy is stale and something changed', { lastCopy: daysAgo(31) }, true],
    [
      'not when nothing changed since the copy',
      { lastCopy: daysAgo(31), lastChange: daysAgo(31) },
      false,
    ],
    ['not when no change is known', { lastCopy: daysAgo(31), lastChange: null }, false],
    ['not when the clock was ahead', { lastAsked: addDays(today, 5) }, false],
  ])('%s', (_name, change, expected) => {
    expect(isTime(change)).toBe(expected);
  });
});
