import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, pagesOfBlocks } from '../../src/lib/page-breaks.ts';

/** Blocks of these heights, ten apart. */
const stacked = (heights: readonly number[], headings: readonly number[] = []): Block[] => {
  let top = 0;
  return heights.map((height, index) => {
    const block = { top, bottom: top + height, keepsNext: headings.includes(index) };
    top += height + 10;
    return block;
  });
};
const firsts = (blocks: readonly Block[]): number[] =>
  pagesOfBlocks(blocks, 100).map(({ first }) => first);

describe('pages of blocks', () => {
  it('begin where a block does not fit any more', () => {
    expect(firsts(stacked([40, 40, 40, 90]))).toEqual([0, 2, 3]);
    expect(pagesOfBlocks(stacked([40, 40, 40]), 100)).toEqual([
      { first: 0, used: 90 },
      { first: 2, used: 40 },
    ]);
  });

  it('keep a heading with what it heads', () => {
    expect(firsts(stacked([60, 10, 40], [1]))).toEqual([0, 1]);
    expect(firsts(stacked([60, 10], [1]))).toEqual([0]);
  });

  it('let a block taller than a page run on, and use what it leaves', () => {
    expect(pagesOfBlocks(stacked([250, 20, 60]), 100)).toEqual([
      { first: 0, used: 280 },
      { first: 2, used: 60 },
    ]);
    expect(firsts(stacked([40, 250, 20]))).toEqual([0, 1]);
  });

  it('are one when there is nothing', () => {
    expect(pagesOfBlocks([], 100)).toEqual([{ first: 0, used: 0 }]);
  });

  it('hold every block in order, and none more than fits, unless one alone is too tall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 180 }), { minLength: 1 }), (heights) => {
        const pages = pagesOfBlocks(stacked(heights), 100);
        const starts = pages.map(({ first }) => first);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        pages.forEach(({ first, used }, index) => {
          const count = (starts[index + 1] ?? heights.length) - first;
          const isAlone = count === 1;
          expect(used <= 100 || isAlone || (heights[first] ?? 0) > 100).toBe(true);
        });
      }),
    );
  });
});
