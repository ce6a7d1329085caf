import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, fromDayNumber } from '../../src/lib/calendar-date.ts';
import { dayIn, dayWords, nextMonday, withDay } from '../../src/lib/day-words.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const anyDay = fc.integer({ min: -719162, max: 2932896 }).map(fromDayNumber);

describe('a day in words', () => {
  it.each([
    ['2026-11-23', 'Monday, November 23, 2026'],
    ['1970-01-01', 'Thursday, January 1, 1970'],
    ['1969-12-28', 'Sunday, December 28, 1969'],
    ['2027-03-28', 'Sunday, March 28, 2027'],
  ])('%s is %s', (date, text) => {
    expect(dayWords(day(date))).toBe(text);
  });

  it('is read back from any text it stands before', () => {
    fc.assert(
      fc.property(anyDay, fc.string(), (date, text) => {
        expect(dayIn(withDay(text, date))).toBe(date);
      }),
    );
  });

  it('takes the place of the day before it, and goes without leaving anything', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const first = withDay('by the lockers', one);
        expect(withDay(first, other)).toBe(`${dayWords(other)}, by the lockers`);
        expect(withDay(first, null)).toBe('by the lockers');
      }),
    );
    expect(withDay('', day('2026-11-23'))).toBe('Monday, November 23, 2026');
  });

  it.each(['', 'Monday at three', 'Monday, Nonsense 3, 2026', 'Monday, February 30, 2026'])(
    'is not found in “%s”',
    (text) => {
      expect(dayIn(text)).toBeNull();
    },
  );

  it('is a Monday within the next seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2900000 }).map(fromDayNumber), (date) => {
        const monday = nextMonday(date);
        expect(dayWords(monday)).toMatch(/^Monday/);
        expect(monday > date && monday <= addDays(date, 7)).toBe(true);
      }),
    );
  });
});
