/** Laws of days, with the language's own UTC calendar as an independent oracle, in zones on both sides of Greenwich. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  dayNumber,
  daysBetween,
  fromDayNumber,
  parseCalendarDate,
} from '../../src/lib/calendar-date.ts';

const [first, last] = [-719162, 2932896];
const anyNumber = fc.integer({ min: first, max: last });
const anyDay: fc.Arbitrary<CalendarDate> = anyNumber.map(fromDayNumber);

const msPerDay = 86_400_000;
const oracleText = (number: number): string =>
  new Date(number * msPerDay).toISOString().slice(0, 10);
function oracleNumber(date: CalendarDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay;
}

const zone = process.env['TZ'];
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe.each(['America/Los_Angeles', 'Europe/Kyiv', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'F41: laws of days in %s',
  (timeZone) => {
    it('a number and its day name each other, as the UTC calendar says too', () => {
      process.env['TZ'] = timeZone;
      fc.assert(
        fc.property(anyNumber, (number) => {
          const date = fromDayNumber(number);
          expect(date).toBe(oracleText(number));
          expect(dayNumber(date)).toBe(number);
          expect(dayNumber(date)).toBe(oracleNumber(date));
          expect(parseCalendarDate(date)).toEqual({ ok: true, value: date });
        }),
        { numRuns: 300 },
      );
    });

    it('adding days and then counting them gives the number back', () => {
      process.env['TZ'] = timeZone;
      fc.assert(
        fc.property(anyDay, anyNumber, (from, number) => {
          const days = number - dayNumber(from);
          expect(daysBetween(from, addDays(from, days))).toBe(days);
          expect(addDays(addDays(from, days), -days)).toBe(from);
        }),
      );
    });

    it('a text is a day exactly when the UTC calendar has it', () => {
      process.env['TZ'] = timeZone;
      const two = fc.nat(33).map((n) => String(n).padStart(2, '0'));
      const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
      fc.assert(
        fc.property(year, two, two, (y, m, d) => {
          const text = `${y}-${m}-${d}`;
          const parsed = new Date(0);
          parsed.setUTCFullYear(Number(y), Number(m) - 1, Number(d));
          const isReal = parsed.toISOString().slice(0, 10) === text;
          expect(parseCalendarDate(text).ok).toBe(isReal);
        }),
        { numRuns: 300 },
      );
    });
  },
);

describe('laws of order', () => {
  it('days sort as their texts sort, and counting is the same forward and back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  it('days in a row are one apart, for all of 400 years', () => {
    for (let number = 0; number < 146_097; number += 1) {
      if (oracleText(number) !== fromDayNumber(number)) throw new Error(`day ${number}`);
    }
  });
});
