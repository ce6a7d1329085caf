/** Ids from injected randomness. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeId } from '../../src/lib/ids.ts';

const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });

describe('ids', () => {
  it('are twelve characters that cannot be mistaken for each other, and fit in a key', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(makeId(() => random)).toMatch(/^[2-9a-hjkmnp-z]{12}$/);
      }),
    );
  });

  it('ask for twelve random bytes, and are the same for the same ones', () => {
    const asked: number[] = [];
    const source = (count: number): Uint8Array => {
      asked.push(count);
      return Uint8Array.from({ length: count }, (_, at) => at * 20);
    };
    expect(makeId(source)).toBe(makeId(source));
    expect(asked).toEqual([12, 12]);
  });

  it('differ when any byte differs by less than the alphabet is long', () => {
    fc.assert(
      fc.property(bytes, fc.nat(11), fc.integer({ min: 1, max: 30 }), (random, at, by) => {
        const other = Uint8Array.from(random);
        const byte = random[at] ?? 0;
        other[at] = byte >= by ? byte - by : byte + by;
        expect(makeId(() => other)).not.toBe(makeId(() => random));
      }),
    );
  });

  it('use every letter of the alphabet', () => {
    const all = new Set<string>();
    for (let byte = 0; byte < 256; byte += 1) {
      for (const letter of makeId((count) => new Uint8Array(count).fill(byte))) all.add(letter);
    }
    expect(all.size).toBe(31);
  });
});
