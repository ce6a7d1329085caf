/** The age of sources whose day may be known only to the month or the year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../src/lib/calendar-date.ts';
import { longDate } from '../../src/lib/long-date.ts';
import { monthsSince, newsLastsMonths, sourceDateWords } from '../../src/lib/source-age.ts';

// Days of the calendar, written out.
const day = (text: string): CalendarDate => text as CalendarDate;

describe('the months since a source', () => {
  it.each([
    ['2026-12-01', '2026-12-01', 0],
    ['2026-11-30', '2026-12-01', 0],
    ['2026-11-01', '2026-12-01', 1],
    ['2026-11-02', '2026-12-01', 0],
    ['2025-12-01', '2026-12-01', 12],
    ['2025-12-02', '2026-12-01', 11],
    ['2024-12-01', '2026-12-01', newsLastsMonths],
    ['2024-11-30', '2026-12-01', newsLastsMonths],
    ['2024-11-01', '2026-12-01', newsLastsMonths + 1],
    ['2024-02-29', '2026-02-28', 23],
    ['2024-02-29', '2026-03-01', 24],
    ['2026-01-31', '2026-02-28', 0],
    ['2025-06', '2026-12-01', 18],
    ['2025-12', '2026-12-31', 12],
    ['2026', '2026-12-01', 11],
    ['2023', '2026-01-01', 36],
    ['2027-01-01', '2026-12-01', 0],
    ['2027', '2026-12-01', 0],
  ] as const)('from %s to %s are %d', (dated, today, months) => {
    expect(monthsSince(dated, day(today))).toBe(months);
  });

  it.each([
    'undated',
    '',
    'soon',
    '2026-13',
    '2026-02-30',
    '2026-1-1',
    '26-01-01',
    '20260',
    '2026-',
  ])('are not known of %j', (dated) => {
    expect(monthsSince(dated, day('2026-12-01'))).toBeUndefined();
  });
});

describe('laws of the age of a source', () => {
  const anyDay = fc
    .integer({ min: -4000, max: 4000 })
    .map((days) => addDays(day('2026-12-01'), days));

  it('it never falls as days go by, is never below 0, and grows by one at most with a day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (dated, today) => {
        const now = monthsSince(dated, today) ?? Number.NaN;
        const tomorrow = monthsSince(dated, addDays(today, 1)) ?? Number.NaN;
        expect(now).toBeGreaterThanOrEqual(0);
        expect(tomorrow - now === 0 || tomorrow - now === 1).toBe(true);
      }),
    );
  });

  it('it is a year more for the same day a year before', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(6), (today, years) => {
        const before = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
        fc.pre(!today.endsWith('02-29'));
        expect(monthsSince(before, today)).toBe(years * 12);
      }),
    );
  });

  it('what is known less exactly is taken for as old as it may be', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (dated, today) => {
        const exact = monthsSince(dated, today) ?? Number.NaN;
        const month = monthsSince(dated.slice(0, 7), today) ?? Number.NaN;
        const year = monthsSince(dated.slice(0, 4), today) ?? Number.NaN;
        expect(month).toBeGreaterThanOrEqual(exact);
        expect(year).toBeGreaterThanOrEqual(month);
      }),
    );
  });

  it('any text at all gives a number or nothing, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const months = monthsSince(text, day('2026-12-01'));
        expect(months === undefined || Number.isInteger(months)).toBe(true);
      }),
    );
  });
});

describe('the words for when a source is from', () => {
  it.each([
    ['2026-11-21', 'November 21, 2026'],
    ['2026-11-01', 'November 1, 2026'],
    ['2026-11', 'November 2026'],
    ['2025-01', 'January 2025'],
    ['2026', '2026'],
    ['undated', 'no date'],
  ])('for %s are “%s”', (dated, words) => {
    expect(sourceDateWords(dated)).toBe(words);
  });

  it('hold the year of every dated source, and the day only where it is known', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2004-01-01'), days)),
        (dated) => {
          const year = dated.slice(0, 4);
          expect(sourceDateWords(dated)).toBe(longDate(dated));
          expect(sourceDateWords(dated.slice(0, 7))).toMatch(new RegExp(`^[A-Z][a-z]+ ${year}$`));
          expect(sourceDateWords(year)).toBe(year);
        },
      ),
    );
  });
});
