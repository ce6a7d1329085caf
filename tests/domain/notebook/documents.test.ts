/** What can be done to any saved document, whatever its concept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  entriesIn,
  restoreDocument,
} from '../../../src/domain/notebook/documents.ts';
import { emptyPlan, type Plan, planDocument } from '../../../src/domain/plan/model.ts';
import { anyResponses } from '../builders/generators.ts';
import { anyPlan } from '../builders/plan.ts';
import { responsesDocument } from '../../../src/domain/assessment/responses.ts';

/** What differs between two that say the same. */
const nothing = { added: 0, changed: 0, removed: 0, hasOther: false };

const cell = <T>(value: T, revision = 1) => ({ value, revision });

describe('counting what changes', () => {
  it('counts what is new, changed and removed, by entry, and tells an order apart', () => {
    const before = { notes: { a: cell('one'), b: cell('two'), c: cell(null) }, order: cell(['a']) };
    const after = {
      notes: { a: cell('one', 9), b: cell('three', 2), c: cell('new', 3), d: cell('new') },
      order: cell(['d', 'a']),
    };
    expect(changesBetween(before, after)).toEqual({
      added: 2,
      changed: 1,
      removed: 0,
      hasOther: true,
    });
    expect(changesBetween(after, { notes: { a: cell('one') }, order: cell(['d', 'a']) })).toEqual({
      added: 0,
      changed: 0,
      removed: 3,
      hasOther: false,
    });
    expect(entriesIn(after)).toBe(4);
  });

  it('finds nothing in what is no document, and in a document beside itself', () => {
    for (const odd of [null, 'text', 7, [], undefined]) expect(entriesIn(odd)).toBe(0);
    expect(changesBetween(emptyPlan, emptyPlan)).toEqual(nothing);
    expect(changesBetween({ notes: { a: cell(1) } }, { notes: {} })).not.toEqual(nothing);
    expect(changesBetween({ order: cell(1) }, {})).not.toEqual(nothing);
  });

  it('keeps apart a document’s own field from the name of a method', () => {
    const odd = { notes: { toString: cell('a word') } };
    expect(changesBetween({ notes: {} }, odd).added).toBe(1);
  });
});

describe('restoring a document', () => {
  it('says what the other says, and a copy that merges with what was here keeps it', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (now, then) => {
        const restored = restoreDocument(now, then);
        expect(changesBetween(restored, then)).toEqual(nothing);
        expect(changesBetween(planDocument.merge(restored, now), then)).toEqual(nothing);
        expect(planDocument.read(restored)).toMatchObject({ ok: true, value: { setAside: [] } });
      }),
    );
  });

  it('works for every concept, and changes nothing that is the same', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, (now, then) => {
        const restored = restoreDocument(now, then);
        expect(changesBetween(restored, then)).toEqual(nothing);
        expect(responsesDocument.read(restored)).toMatchObject({
          ok: true,
          value: { setAside: [] },
        });
        expect(restoreDocument(restored, then)).toEqual(restored);
      }),
    );
  });

  it('remembers what was removed, so that an older copy does not bring it back', () => {
    const then = { notes: { a: cell(null, 4), b: cell('x') } };
    expect(restoreDocument<unknown>({}, then)).toEqual({
      notes: { a: cell(null, 4), b: cell('x', 5) },
    });
    expect(restoreDocument<unknown>({ notes: { a: cell('here', 2) } }, then)).toEqual({
      notes: { a: cell(null, 5), b: cell('x', 5) },
    });
  });

  it('brings a field that only one side has', () => {
    const then: Plan = { ...emptyPlan, order: cell(['a']) };
    expect(restoreDocument({} as Plan, then)).toMatchObject({ order: cell(['a'], 2) });
    expect(restoreDocument({ notes: { a: cell('x', 4) } }, {})).toEqual({
      notes: { a: cell(null, 5) },
    });
  });
});
