/** Days of the calendar: which texts name one, and some days worked out by hand. */
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isCalendarDate,
  mondayOf,
  nextMonth,
  parseCalendarDate,
  weekday,
} from '../../src/lib/calendar-date.ts';

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`);
  return parsed.value;
}

describe('reading a day', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is a day',
    (text) => {
      expect(parseCalendarDate(text)).toEqual({ ok: true, value: text });
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '2026-1-1',
    '2026/11/21',
    '21-11-2026',
    '2026-11-21 ',
    '2026-11-21\n',
    ' 2026-11-21',
    '2026-11-21T00:00:00Z',
    '+002026-11-21',
    '٢٠٢٦-١١-٢١',
    '20261121',
    'tomorrow',
  ])('%j is not in the form of a day', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: false, error: 'not-a-date' });
    expect(isCalendarDate(text)).toBe(false);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
  ])('%s is a day the calendar lacks', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: false, error: 'no-such-day' });
  });
});

describe('the calendar', () => {
  it('has months of the right length, leap years by the rule of 4, 100 and 400', () => {
    const months = Array.from({ length: 12 }, (_, at) => daysInMonth(2026, at + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([2024, 1900, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  });

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('counts %s as day %i', (text, number) => {
    expect(dayNumber(day(text))).toBe(number);
    expect(fromDayNumber(number)).toBe(text);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-21', 30, '2026-12-21'],
    ['2026-11-21', 0, '2026-11-21'],
    // F41: the nights on which clocks change, in Kyiv and on Lord Howe.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-04-04', 1, '2026-04-05'],
  ])('F41: %s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('stops at the first and the last day it knows', () => {
    expect(addDays(day('9999-12-30'), 5)).toBe('9999-12-31');
    expect(addDays(day('0001-01-02'), -5)).toBe('0001-01-01');
  });
});

describe('weeks and months', () => {
  it.each([
    ['1970-01-01', 3, '1969-12-29', '1970-02-01'],
    ['2026-11-21', 5, '2026-11-16', '2026-12-01'],
    ['2026-11-22', 6, '2026-11-16', '2026-12-01'],
    ['2026-11-23', 0, '2026-11-23', '2026-12-01'],
    ['1969-12-28', 6, '1969-12-22', '1970-01-01'],
    ['2024-02-29', 3, '2024-02-26', '2024-03-01'],
  ])('%s is weekday %i of the week of %s, before the month of %s', (text, index, monday, month) => {
    const date = text as CalendarDate;
    expect([weekday(date), mondayOf(date), nextMonth(date)]).toEqual([index, monday, month]);
  });
});
