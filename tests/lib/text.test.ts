/** Well-formed text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesOf, shortened, wellFormed } from '../../src/lib/text.ts';

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

describe('counting and cutting as a reader sees characters', () => {
  it('F43: a family, a flag and a letter with its marks are one each', () => {
    expect(graphemesOf('👩‍👩‍👧🏳️‍🌈e\u0301ก็')).toHaveLength(4);
    // A browser without the segmenter still gets whole code points.
    expect(graphemesOf('a😀', null as never)).toEqual(['a', '😀']);
  });

  it.each([
    ['short', 8, 'short'],
    ['exactly8', 8, 'exactly8'],
    ['nine char', 8, 'nine ch…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧…'],
    ['x'.repeat(20_000), 4, 'xxx…'],
  ])('F43, F45: %j at most %i', (text, most, expected) => {
    expect(shortened(text, most)).toBe(expected);
  });

  it('F43: what is cut is never longer than asked, and is the beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, most) => {
        const cut = shortened(text, most);
        expect(graphemesOf(cut).length).toBeLessThanOrEqual(most);
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
