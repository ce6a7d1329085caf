/** Well-formed text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../../src/lib/text.ts';

describe('making text well formed', () => {
  it.each([
    ['', ''],
    ['plain', 'plain'],
    ['👩‍👩‍👧 שלום é', '👩‍👩‍👧 שלום é'],
    ['\ud800', '\ufffd'],
    ['a\udc00b', 'a\ufffdb'],
    ['\ud83d\ud83d\ude00', '\ufffd\ud83d\ude00'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
  ])('F43: %j becomes %j', (text, expected) => {
    expect(wellFormed(text)).toBe(expected);
  });

  it('F43: any text can be encoded afterward, keeps its length, and does not change a second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ max: 0xffff }).map((u) => String.fromCharCode(u)) }),
        (text) => {
          const good = wellFormed(text);
          expect(() => encodeURIComponent(good)).not.toThrow();
          expect(good).toHaveLength(text.length);
          expect(wellFormed(good)).toBe(good);
          // An independent oracle, where the engine has it.
          expect(good).toBe(text.toWellFormed());
        },
      ),
    );
  });
});
