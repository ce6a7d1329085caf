/** Laws of migration: every old document becomes a valid new one, and a failure leaves the text as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStored } from '../../src/persistence/stored.ts';
import { noteIn, notesSlotV3, steps, storedNotes } from '../support/notes.ts';
import { openNotes } from '../support/open-notes.ts';

const anyLines = fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 });

/** A document as a real version 1, 2 or 3 of the test's concept would have saved it, with the texts in it. */
const anyOldDocument = fc.tuple(anyLines, fc.constantFrom(1, 2, 3)).map(([lines, version]) => {
  let data: unknown = { lines };
  for (const step of steps.slice(0, version - 1)) data = step(data);
  return { lines, text: storedNotes(data, { version }) };
});

// Hundreds of runs take a second, and several on a busy machine.
describe('laws of migration', { timeout: 30_000 }, () => {
  it('P8, F07: every document of every version becomes a valid one, with every word still in it', () => {
    fc.assert(
      fc.property(anyOldDocument, ({ lines, text }) => {
        const { slot, stored } = openNotes({ definition: notesSlotV3, stored: text });
        const { value, status, setAside } = slot.state();
        expect(status).toEqual({ kind: 'saved' });
        expect(setAside).toEqual([]);
        expect(lines.map((_, at) => noteIn(value, `line-${at}`))).toEqual(lines);
        expect(stored()).toBe(text);
      }),
    );
  });

  it('P10, F09: whichever step fails, in whichever way, is named, and the text stays as it was', () => {
    const breaking = fc.constantFrom<(data: unknown) => unknown>(
      () => {
        throw new Error('broken');
      },
      () => undefined,
      () => null,
    );
    fc.assert(
      fc.property(anyOldDocument, fc.constantFrom(1, 2), breaking, (old, step, broken) => {
        const definition = { ...notesSlotV3, steps: steps.with(step - 1, broken) };
        const { slot, stored, timers } = openNotes({ definition, stored: old.text });
        const version = (JSON.parse(old.text) as { version: number }).version;
        const { status } = slot.state();
        if (version > step) expect(status).toEqual({ kind: 'saved' });
        else expect(status).toMatchObject({ problem: { kind: 'migration-failed', step } });
        slot.flush();
        timers.advance(5000);
        expect(stored()).toBe(old.text);
      }),
    );
  });

  it('P10: migrating twice gives what migrating once gave', () => {
    fc.assert(
      fc.property(anyOldDocument, ({ text }) => {
        const once = readStored(notesSlotV3, text);
        if (!once.ok) throw new Error('not migrated');
        const again = readStored(notesSlotV3, storedNotes(once.value.value, { version: 3 }));
        expect(again).toEqual(once);
      }),
    );
  });

  it('P10: no definition with a gap or a step too many can be opened', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 9 }), fc.nat(6), (version, count) => {
        const definition = { ...notesSlotV3, version, steps: Array(count).fill((x: unknown) => x) };
        const open = (): unknown => openNotes({ definition, loads: false });
        if (version === count + 1) expect(open).not.toThrow();
        else expect(open).toThrow('steps');
      }),
    );
  });
});
