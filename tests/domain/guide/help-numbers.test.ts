/** Which numbers of urgent help may stand on a page, and the addresses that dial them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialAddress, mayShowNumber, textAddress } from '../../../src/domain/guide/help-numbers.ts';
import { type HelpGrade, helpGrades } from '../../../src/domain/guide/help-words.ts';
import { addDays, type CalendarDate } from '../../../src/lib/calendar-date.ts';
import { anyDay } from '../builders/generators.ts';
import { day } from '../builders/plan.ts';

const today = day('2026-12-01');

describe('a number may stand on a page', () => {
  it.each<[HelpGrade, string, boolean]>([
    ['law', 'undated', true],
    ['law', '1990', true],
    ['three-lists', '2019', true],
    ['two-lists', 'undated', true],
    ['operator', 'undated', true],
    ['operator', '2001-01-01', true],
    ['news', '2026-11-30', true],
    ['news', '2024-12-01', true],
    ['news', '2024-11-30', true],
    ['news', '2024-11-01', false],
    ['news', '2025', true],
    ['news', '2024', false],
    ['news', '2024-12', true],
    ['news', '2024-11', false],
    ['news', 'undated', false],
    ['news', 'last spring', false],
    ['weak', '2026-11-30', false],
    ['recheck', '2026-11-30', false],
    ['recheck', 'undated', false],
  ])('by the grade %s and a source of %s: %s', (grade, sourceDate, may) => {
    expect(mayShowNumber({ grade, sourceDate }, today)).toBe(may);
  });
});

describe('laws of what may stand', () => {
  const anySource = fc.oneof(
    fc.constant('undated'),
    anyDay,
    anyDay.map((each) => each.slice(0, 7)),
    anyDay.map((each) => each.slice(0, 4)),
    fc.string(),
  );
  const anyGrade = fc.constantFrom(...helpGrades);

  it('“weak” and “recheck” never do, whatever the source', () => {
    fc.assert(
      fc.property(anySource, anyDay, (sourceDate, on) => {
        expect(mayShowNumber({ grade: 'weak', sourceDate }, on)).toBe(false);
        expect(mayShowNumber({ grade: 'recheck', sourceDate }, on)).toBe(false);
      }),
    );
  });

  it('once news is too old it stays so', () => {
    fc.assert(
      fc.property(anySource, anyDay, fc.nat(3000), (sourceDate, on, later) => {
        if (mayShowNumber({ grade: 'news', sourceDate }, on)) return;
        const day = addDays(on, later);
        expect(mayShowNumber({ grade: 'news', sourceDate }, day)).toBe(false);
      }),
    );
  });

  it('no grade but news depends on the day', () => {
    fc.assert(
      fc.property(anyGrade, anySource, anyDay, anyDay, (grade, sourceDate, one, other) => {
        fc.pre(grade !== 'news');
        const on = (each: CalendarDate) => mayShowNumber({ grade, sourceDate }, each);
        expect(on(one)).toBe(on(other));
      }),
    );
  });
});

describe('the address of a number', () => {
  it.each([
    ['112', 'tel:112', 'sms:112'],
    ['0808 500 2222', 'tel:08085002222', 'sms:08085002222'],
    ['1-800-799-7233', 'tel:18007997233', 'sms:18007997233'],
    ['*4141', 'tel:*4141', 'sms:*4141'],
    ['000', 'tel:000', 'sms:000'],
  ])('of %s is %s or %s', (number, call, text) => {
    expect(dialAddress(number)).toBe(call);
    expect(textAddress(number)).toBe(text);
  });

  it('keeps every digit in order, and lets nothing else in', () => {
    fc.assert(
      fc.property(fc.string(), (number) => {
        expect(dialAddress(number)).toMatch(/^tel:[\d*]*$/);
        expect(textAddress(number).slice(4)).toBe(dialAddress(number).slice(4));
        expect(dialAddress(number).replace(/[^\d]/g, '')).toBe(number.replace(/[^\d]/g, ''));
      }),
    );
  });
});
