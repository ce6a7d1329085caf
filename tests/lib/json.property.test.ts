/** Laws of reading JSON. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/lib/json.ts';

/** Every UTF-16 unit there is, lone surrogates too; far cheaper to make than fast-check's own "binary" texts. */
const anyNoise = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

const kinds = ['too-large', 'too-deep', 'forbidden-key', 'not-json'];

// Hundreds of runs take a second, and several on a busy machine.
describe('laws of parsing JSON', { timeout: 30_000 }, () => {
  it('any text becomes a value or a named problem, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyNoise, fc.json()), (text) => {
        const read = parseJson(text, { maxLength: 200, maxDepth: 5 });
        expect(read.ok || kinds.includes(read.error.kind)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('what it accepts is what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = parseJson(text);
        if (read.ok) expect(read.value).toEqual(JSON.parse(text));
        else expect(read.error.kind).toBe('forbidden-key');
      }),
    );
  });

  it('F27: a forbidden key is found wherever it is', () => {
    const path = fc.array(fc.oneof(fc.constant('[]'), fc.string({ maxLength: 5 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(path, fc.constantFrom('__proto__', 'constructor', 'prototype'), (steps, key) => {
        let text = `{${JSON.stringify(key)}:{"polluted":true}}`;
        for (const step of steps) {
          text = step === '[]' ? `[1,${text}]` : `{${JSON.stringify(step)}:${text},"beside it":0}`;
        }
        expect(parseJson(text)).toMatchObject({ ok: false, error: { kind: 'forbidden-key' } });
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
    );
  });

  it('F26: nesting is measured exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (depth, limit) => {
          const text = `${'[{"a":'.repeat(depth)}0${'}]'.repeat(depth)}`;
          const read = parseJson(text, { maxLength: 1000, maxDepth: limit });
          expect(read.ok).toBe(2 * depth <= limit);
        },
      ),
    );
  });
});
