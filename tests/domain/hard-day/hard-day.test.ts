import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyHardDay,
  type HardDay,
  lineIds,
  lineOf,
  places,
  swapPeople,
  writeLines,
  hardDayDocument,
} from '../../../src/domain/hard-day/model.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 8 });
const anyPage: fc.Arbitrary<HardDay> = fc
  .array(fc.tuple(fc.constantFrom(...lineIds), anyText), { maxLength: 12 })
  .map((writings) =>
    writings.reduce<HardDay>((page, [id, text]) => writeLines(page, { [id]: text }), emptyHardDay),
  );

describe('the hard-day page', () => {
  it('is blank until something is written, and again when that is cleared', () => {
    const linesOf = (page: HardDay) => lineIds.map((id) => lineOf(page, id)).filter(Boolean);
    expect(linesOf(emptyHardDay)).toEqual([]);
    const written = writeLines(emptyHardDay, { 'sign-1': 'I lie awake' });
    expect([linesOf(written), lineOf(written, 'sign-1')]).toEqual([['I lie awake'], 'I lie awake']);
    expect(linesOf(writeLines(written, { 'sign-1': '' }))).toEqual([]);
    expect(writeLines(written, { 'sign-1': 'I lie awake' })).toBe(written);
  });

  it('lets people change places, with how to reach them', () => {
    const page = writeLines(emptyHardDay, {
      'person-1': 'R.',
      'person-1-reach': 'call',
      'person-2': 'N.',
    });
    const swapped = swapPeople(page, 1, 2);
    expect([lineOf(swapped, 'person-1'), lineOf(swapped, 'person-1-reach')]).toEqual(['N.', '']);
    expect([lineOf(swapped, 'person-2'), lineOf(swapped, 'person-2-reach')]).toEqual([
      'R.',
      'call',
    ]);
  });

  it('F31: a change is taken back, and what another tab wrote stays', () => {
    const before = writeLines(emptyHardDay, { 'sign-1': 'a' });
    const after = writeLines(before, { 'sign-1': 'b' });
    const theirs = writeLines(after, { formal: 'theirs' });
    const undone = hardDayDocument.revert(hardDayDocument.merge(after, theirs), before, after);
    expect([lineOf(undone, 'sign-1'), lineOf(undone, 'formal')]).toEqual(['a', 'theirs']);
  });

  it('F06: sets a line aside that is no text, and keeps the rest; F05: fails on another shape', () => {
    const page = writeLines(emptyHardDay, { 'sign-1': 'a' });
    const bad = { value: 7, revision: 1 };
    expect(hardDayDocument.read({ lines: { ...page.lines, 'sign-2': bad } })).toEqual({
      ok: true,
      value: { value: page, setAside: [{ where: 'lines.sign-2', value: bad }] },
    });
    expect(hardDayDocument.read({})).toEqual({ ok: false, error: { at: 'lines' } });
  });

  it('has one step fewer than versions', () => {
    expect(hardDayDocument.steps).toHaveLength(hardDayDocument.version - 1);
  });
});

describe('laws of the hard-day page', () => {
  it('F24: what the model makes is read back whole, through JSON', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(hardDayDocument.read(JSON.parse(JSON.stringify(page)))).toEqual({
          ok: true,
          value: { value: page, setAside: [] },
        });
      }),
    );
  });

  it('F16: merging is the same both ways round, and once more changes nothing', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (a, b) => {
        const merged = hardDayDocument.merge(a, b);
        expect(hardDayDocument.merge(b, a)).toEqual(merged);
        expect(hardDayDocument.merge(merged, b)).toEqual(merged);
      }),
    );
  });

  it('two changes of place give the page back', () => {
    const anyPlace = fc.constantFrom(...places);
    fc.assert(
      fc.property(anyPage, anyPlace, anyPlace, (page, a, b) => {
        const again = swapPeople(swapPeople(page, a, b), a, b);
        for (const id of lineIds) expect(lineOf(again, id)).toBe(lineOf(page, id));
      }),
    );
  });
});
