/** SPEC.md and the tests keep each other honest: every rule is quoted by a test, and no test quotes one that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
const spec = readFileSync(new URL('../../src/persistence/SPEC.md', here), 'utf8');
const rules = [...spec.matchAll(/^- \*\*(P\d+)\*\*/gm)].map((match) => match[1]);

/** Rule and fault numbers in the names of tests, which begin with them: "P5, F04: …". */
const quoted = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    ...readFileSync(new URL(name, here), 'utf8').matchAll(/['`]((?:[PF]\d+, )*[PF]\d+): /g),
  ])
  .flatMap((match) => match[1]?.split(', ') ?? []);

describe('the rules', () => {
  it('are numbered from 1 without a gap and in order', () => {
    expect(rules).toEqual(rules.map((_, at) => `P${at + 1}`));
    expect(rules.length).toBeGreaterThan(30);
  });

  it('are each quoted by at least one test, and none is quoted that is not written', () => {
    const quotedRules = new Set(quoted.filter((number) => number.startsWith('P')));
    expect(rules.filter((rule) => !quotedRules.has(rule ?? ''))).toEqual([]);
    expect([...quotedRules].filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it('cover the faults that belong to this room', () => {
    const faults = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
    const missing = faults.map((n) => `F${String(n).padStart(2, '0')}`);
    expect(missing.filter((fault) => !quoted.includes(fault))).toEqual([]);
  });
});
