/** Cells: what is there, what was removed, and which of two changes stays. */
import { describe, expect, it } from 'vitest';
import {
  type Cells,
  idsOf,
  laterCell,
  latestRevision,
  mergeCells,
  restoreCells,
  stableText,
  cellValue,
  withValue,
} from '../../src/lib/cells.ts';

const none: Cells<number> = {};

describe('values in cells', () => {
  it('are there once written, also when they are zero, false or empty', () => {
    expect(cellValue(withValue(none, 'a', 0, 1), 'a')).toBe(0);
    expect(cellValue(withValue<boolean>({}, 'a', false, 1), 'a')).toBe(false);
    expect(cellValue(withValue<string>({}, 'a', '', 1), 'a')).toBe('');
  });

  it('are gone once removed, but the removal is remembered', () => {
    const cells = withValue(withValue(none, 'a', 5, 1), 'a', null, 2);
    expect(cellValue(cells, 'a')).toBeUndefined();
    expect(idsOf(cells)).toEqual([]);
    expect(latestRevision(cells)).toBe(2);
  });

  it('are listed in the order they were first written', () => {
    let cells = none;
    for (const [at, id] of ['c', 'a', 'b'].entries()) cells = withValue(cells, id, at, at + 1);
    expect(idsOf(withValue(cells, 'c', 9, 4))).toEqual(['c', 'a', 'b']);
  });

  it('do not change the cells they were added to', () => {
    const before = withValue(none, 'a', 1, 1);
    withValue(before, 'a', 2, 2);
    expect(before).toEqual({ a: { value: 1, revision: 1 } });
  });

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    'F27: an id named like a part of every object (%s) is an id like any other',
    (id) => {
      expect(cellValue(none, id)).toBeUndefined();
      const cells = withValue(none, id, 7, 1);
      expect(cellValue(cells, id)).toBe(7);
      const merged = mergeCells(withValue(none, 'a', 1, 1), cells);
      expect(cellValue(merged, id)).toBe(7);
      expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
      expect(cellValue(restoreCells(merged, none, 2), id)).toBeUndefined();
      expect(cellValue(restoreCells(none, cells, 2), id)).toBe(7);
    },
  );

  it('have revision 0 at most when there are none', () => {
    expect(latestRevision(none)).toBe(0);
  });
});

describe('two changes of one thing', () => {
  it('F17: the later revision stays, whichever comes first', () => {
    const [early, late] = [
      { value: 'early', revision: 1 },
      { value: 'late', revision: 2 },
    ];
    expect(laterCell(early, late)).toBe(late);
    expect(laterCell(late, early)).toBe(late);
  });

  it('F17: at the same revision both sides choose the same one', () => {
    const [a, b] = [
      { value: 'a', revision: 1 },
      { value: 'b', revision: 1 },
    ];
    expect(laterCell(a, b)).toBe(laterCell(b, a));
  });

  it('a removal stays although the other copy still has the value', () => {
    const both = withValue(none, 'a', 1, 1);
    const removed = withValue(both, 'a', null, 2);
    expect(cellValue(mergeCells(both, removed), 'a')).toBeUndefined();
    expect(cellValue(mergeCells(removed, both), 'a')).toBeUndefined();
  });
});

describe('text that does not depend on order', () => {
  it('sorts keys at every depth and leaves lists as they are', () => {
    const text = stableText({ b: [{ d: 1, c: 2 }, 3], a: null });
    expect(text).toBe('{"a":null,"b":[{"c":2,"d":1},3]}');
    expect(stableText({ a: null, b: [{ c: 2, d: 1 }, 3] })).toBe(text);
    expect(stableText([2, 1])).toBe('[2,1]');
  });
});
