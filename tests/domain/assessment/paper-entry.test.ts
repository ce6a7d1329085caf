import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markFor,
  readAnswerMark,
  readImportanceMark,
} from '../../../src/domain/assessment/paper-entry.ts';
import type { Answer, Importance } from '../../../src/domain/assessment/responses.ts';
import { anyAnswer } from '../builders/generators.ts';

describe('a mark from the paper sheet', () => {
  it.each([
    ['0', 0],
    [' 4 ', 4],
    ['x', 'does-not-apply'],
    ['X', 'does-not-apply'],
    ['-', 'skipped'],
    ['–', 'skipped'],
    ['', null],
  ] as const)('%j of an answer', (text, value) => {
    expect(readAnswerMark(text)).toEqual({ ok: true, value });
  });

  it.each(['5', '9', '-1', '2.5', '12', 'yes', '٣', '²'])('%j is none', (text) => {
    expect(readAnswerMark(text)).toEqual({ ok: false, error: 'not-a-mark' });
  });

  it.each([
    ['2', 2],
    ['—', 'skipped'],
    [' ', null],
  ] as const)('%j of an importance', (text, value) => {
    expect(readImportanceMark(text)).toEqual({ ok: true, value });
  });

  it('an importance takes neither 3 nor x', () => {
    expect(readImportanceMark('3').ok).toBe(false);
    expect(readImportanceMark('x').ok).toBe(false);
  });

  it('what an answer is written as is read back as that answer', () => {
    fc.assert(
      fc.property(anyAnswer, (value: Answer) => {
        expect(readAnswerMark(markFor(value))).toEqual({ ok: true, value });
      }),
    );
    for (const value of [0, 1, 2, 'skipped'] as Importance[]) {
      expect(readImportanceMark(markFor(value))).toEqual({ ok: true, value });
    }
    expect(markFor(undefined)).toBe('');
  });

  it('any text gives a result and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readAnswerMark(text).ok).toBe('boolean');
        expect(typeof readImportanceMark(text).ok).toBe('boolean');
      }),
    );
  });
});
