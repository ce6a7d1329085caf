/** Laws of cells: merging is the same in any order and any number of times, and restoring is a new change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cells,
  idsOf,
  latestRevision,
  mergeCells,
  restoreCells,
  stableText,
  cellValue,
} from '../../src/lib/cells.ts';

const anyId = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), fc.string({ maxLength: 4 }));
/** Few revisions, so that two cells often have the same one. */
const anyCell = fc.record({
  value: fc.option(fc.oneof(fc.nat(3), fc.string({ maxLength: 2 }), fc.boolean())),
  revision: fc.integer({ min: 1, max: 4 }),
});
const anyCells: fc.Arbitrary<Cells<unknown>> = fc.dictionary(anyId, anyCell, {
  maxKeys: 6,
  noNullPrototype: true,
});

describe('laws of merging', () => {
  it('F16: is the same both ways round', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (a, b) => {
        expect(mergeCells(a, b)).toEqual(mergeCells(b, a));
      }),
    );
  });

  it('F16: is the same however three copies are brought together', () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, (a, b, c) => {
        expect(mergeCells(mergeCells(a, b), c)).toEqual(mergeCells(a, mergeCells(b, c)));
      }),
    );
  });

  it('twice is once, with itself and with the other', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (a, b) => {
        const once = mergeCells(a, b);
        expect(mergeCells(a, a)).toEqual(a);
        expect(mergeCells(once, b)).toEqual(once);
      }),
    );
  });

  it('loses no id, invents no cell, and keeps the highest revision', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (a, b) => {
        const merged = mergeCells(a, b);
        expect(new Set(Object.keys(merged))).toEqual(
          new Set([...Object.keys(a), ...Object.keys(b)]),
        );
        for (const [id, cell] of Object.entries(merged)) {
          const sources = [a, b]
            .flatMap((cells) => Object.entries(cells))
            .filter(([key]) => key === id);
          expect(sources.map(([, source]) => source)).toContainEqual(cell);
          for (const [, source] of sources)
            expect(cell.revision).toBeGreaterThanOrEqual(source.revision);
        }
        expect(latestRevision(merged)).toBe(Math.max(latestRevision(a), latestRevision(b)));
      }),
    );
  });
});

describe('laws of restoring', () => {
  it('F31: every value is again what it was, and nothing older can overtake it', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (now, then) => {
        const restored = restoreCells(now, then, 9);
        for (const id of [...Object.keys(now), ...Object.keys(then)]) {
          expect(cellValue(restored, id)).toEqual(cellValue(then, id));
        }
        expect(new Set(idsOf(restored))).toEqual(new Set(idsOf(then)));
        const later = mergeCells(restored, now);
        for (const id of idsOf(then)) expect(cellValue(later, id)).toEqual(cellValue(then, id));
      }),
    );
  });

  it('F31: what did not change keeps its revision, and undoing the undoing gives back the present', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (now, then) => {
        expect(restoreCells(now, now, 9)).toBe(now);
        const undone = restoreCells(now, then, 9);
        for (const [id, cell] of Object.entries(undone)) {
          const isChanged = stableText(cellValue(now, id)) !== stableText(cellValue(then, id));
          expect(cell.revision).toBe(isChanged ? 9 : now[id]?.revision);
        }
        const redone = restoreCells(undone, now, 10);
        for (const id of idsOf(now)) expect(cellValue(redone, id)).toEqual(cellValue(now, id));
        expect(new Set(idsOf(redone))).toEqual(new Set(idsOf(now)));
      }),
    );
  });
});
