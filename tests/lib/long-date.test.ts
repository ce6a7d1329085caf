/** Dates in words. */
import { expect, it } from 'vitest';
import { longDate } from '../../src/lib/long-date.ts';

it.each([
  ['2026-11-21', 'November 21, 2026'],
  ['2024-02-29', 'February 29, 2024'],
  ['2027-01-01', 'January 1, 2027'],
])('says %s as %s', (text, words) => {
  expect(longDate(text)).toBe(words);
});

it.each(['', 'soon', '2026-13-01', '2026-00-10', '21/11/2026'])(
  'leaves %j as it is, since it is no date',
  (text) => {
    expect(longDate(text)).toBe(text);
  },
);
