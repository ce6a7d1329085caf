/** Laws of the envelope: any text is understood or named, and what is written can be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEnvelope, type Envelope, encodeEnvelope } from '../../src/persistence/envelope.ts';
import { slotNames } from '../../src/persistence/slot-names.ts';
import { readStored } from '../../src/persistence/stored.ts';
import { anyResponses } from '../domain/builders/generators.ts';
import { anyPlan } from '../domain/builders/plan.ts';
import { notesSlot, storedNotes } from '../support/notes.ts';
import { planDocument } from '../../src/domain/plan/model.ts';
import { responsesDocument } from '../../src/domain/assessment/responses.ts';

const forbidden = ['__proto__', 'constructor', 'prototype'];
const anyKey = fc.string().filter((key) => !forbidden.includes(key));

/** Values that JSON can hold, without the keys that are refused on purpose (F27). */
const { anyData } = fc.letrec<{ anyData: unknown }>((tie) => ({
  anyData: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.string({ unit: 'binary' }),
    // JSON has no negative zero.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.array(tie('anyData'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('anyData'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const anyEnvelope: fc.Arbitrary<Envelope> = fc.record({
  slot: fc.constantFrom(...slotNames),
  version: fc.integer({ min: 1, max: 9 }),
  revision: fc.maxSafeNat(),
  savedAt: fc.string(),
  savedBy: fc.string(),
  data: anyData,
  setAside: fc.array(fc.record({ where: fc.string(), value: anyData }), { maxLength: 3 }),
});

/** Texts of every kind: noise, JSON, and good texts with one place spoiled. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  anyEnvelope.map(encodeEnvelope),
  fc
    .tuple(anyEnvelope.map(encodeEnvelope), fc.nat(), fc.nat(5), fc.string({ maxLength: 3 }))
    .map(([text, at, length, put]) => {
      const start = at % text.length;
      return text.slice(0, start) + put + text.slice(start + length);
    }),
);

const problems = ['blocked', 'not-json', 'wrong-shape', 'newer', 'migration-failed'];

// Hundreds of runs take a second, and several on a busy machine.
describe('laws of the envelope', { timeout: 30_000 }, () => {
  it('P5, P6: any text at all becomes an envelope or a named problem, and never throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...slotNames), (text, slot) => {
        const read = decodeEnvelope(text, slot, 3);
        expect(read.ok || problems.includes(read.error.kind)).toBe(true);
        if (read.ok) expect(read.value.version).toBeLessThanOrEqual(3);
      }),
      { numRuns: 500 },
    );
  });

  it('P4: decoding what was encoded gives the same envelope', () => {
    fc.assert(
      fc.property(anyEnvelope, (envelope) => {
        const read = decodeEnvelope(encodeEnvelope(envelope), envelope.slot, 9);
        expect(read).toEqual({ ok: true, value: envelope });
      }),
      { numRuns: 500 },
    );
  });

  it('P6, P7: any data in a good envelope becomes a value, with the rest set aside, or a named problem', () => {
    fc.assert(
      fc.property(fc.oneof(anyData, fc.record({ notes: anyData })), (data) => {
        const read = readStored(notesSlot, storedNotes(data));
        expect(read.ok || read.error.kind === 'wrong-shape').toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('P4, F24: any answers and any plan come back from storage as they were, with nothing set aside', () => {
    const saved = (slot: 'assessment' | 'plan', data: unknown): string =>
      encodeEnvelope({
        slot,
        version: slot === 'plan' ? planDocument.version : responsesDocument.version,
        revision: 3,
        savedAt: '',
        savedBy: '',
        data,
        setAside: [],
      });
    fc.assert(
      fc.property(anyResponses, anyPlan, (responses, plan) => {
        expect(readStored(responsesDocument, saved('assessment', responses))).toEqual({
          ok: true,
          value: { value: responses, setAside: [], revision: 3 },
        });
        expect(readStored(planDocument, saved('plan', plan))).toEqual({
          ok: true,
          value: { value: plan, setAside: [], revision: 3 },
        });
      }),
    );
  });
});
