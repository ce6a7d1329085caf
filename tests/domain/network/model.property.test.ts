import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyNetwork, peopleInOrder, networkDocument } from '../../../src/domain/network/model.ts';
import { lettersFor } from '../../../src/domain/network/letters.ts';
import { anyChanges, anyNetwork, aPerson, networkAfter } from '../builders/network.ts';

const ids = (network: Parameters<typeof peopleInOrder>[0]): string[] =>
  peopleInOrder(network).map((each) => each.id);

describe('laws of the network', () => {
  it('F31: undo shows the network as it was before', () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (first, then) => {
        const before = networkAfter(first);
        const after = networkAfter(then, before);
        const undone = networkDocument.revert(after, before);
        expect(peopleInOrder(undone)).toEqual(peopleInOrder(before));
        expect(peopleInOrder(networkDocument.revert(undone, after))).toEqual(peopleInOrder(after));
      }),
    );
  });

  it('F16: undo keeps what another tab added after the change that is taken back', () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (first, then) => {
        const before = networkAfter(first);
        const after = networkAfter(then, before);
        const theirs = { value: stranger, revision: 1 };
        const merged = networkDocument.merge(after, {
          ...emptyNetwork,
          people: { stranger: theirs },
        });
        expect(ids(networkDocument.revert(merged, before, after))).toContain('stranger');
      }),
    );
  });

  it('no two places in the list have the same letters', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => {
        expect(lettersFor(a) === lettersFor(b)).toBe(a === b);
      }),
    );
  });
});

const stranger = aPerson('stranger');

describe('laws of merging networks', () => {
  it('F16, F17: it is the same both ways round, whichever two are merged first, and twice is once', () => {
    fc.assert(
      fc.property(anyNetwork, anyNetwork, anyNetwork, (a, b, c) => {
        const merged = networkDocument.merge(a, b);
        expect(merged).toEqual(networkDocument.merge(b, a));
        expect(ids(merged)).toEqual(ids(networkDocument.merge(b, a)));
        expect(networkDocument.merge(merged, c)).toEqual(
          networkDocument.merge(a, networkDocument.merge(b, c)),
        );
        expect(networkDocument.merge(merged, b)).toEqual(merged);
        expect(networkDocument.merge(a, emptyNetwork)).toEqual(a);
      }),
    );
  });

  it('F16: people only one copy has stay', () => {
    fc.assert(
      fc.property(anyNetwork, anyNetwork, (a, b) => {
        const merged = new Set(ids(networkDocument.merge(a, b)));
        for (const id of ids(a)) if (!(id in b.people)) expect(merged.has(id)).toBe(true);
      }),
    );
  });
});

describe('laws of reading a network', () => {
  it('F24: whatever the model makes is read back whole, through JSON', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const saved: unknown = JSON.parse(JSON.stringify(network));
        expect(networkDocument.read(saved)).toEqual({
          ok: true,
          value: { value: network, setAside: [] },
        });
      }),
    );
  });

  it('anything at all gives a result and never throws', () => {
    const nearly = fc.record({
      people: fc.dictionary(fc.string(), fc.anything()),
      fine: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (data) => {
        expect(typeof networkDocument.read(data).ok).toBe('boolean');
      }),
    );
  });
});
