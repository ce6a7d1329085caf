import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/lib/calendar-date.ts';
import { dayWords } from '../../src/lib/day-words.ts';
import type { WallTime } from '../../src/lib/wall-time.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('a day in words', () => {
  it.each([
    ['2026-11-23', 'Monday, November 23, 2026'],
    ['1970-01-01', 'Thursday, January 1, 1970'],
    ['1969-12-28', 'Sunday, December 28, 1969'],
    ['2027-03-28', 'Sunday, March 28, 2027'],
  ])('%s is %s', (date, text) => {
    expect(dayWords(day(date))).toBe(text);
  });

  it('has its time after it', () => {
    expect(dayWords(day('2026-11-23'), '09:30' as WallTime)).toBe(
      'Monday, November 23, 2026, 09:30',
    );
  });
});
