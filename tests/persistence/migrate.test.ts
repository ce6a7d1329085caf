/** Rules P8 and P10, one step at a time: which steps run, in which order, and what a failing one leaves behind. */
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/persistence/migrate.ts';

const said =
  (word: string) =>
  (data: unknown): unknown => [...(data as string[]), word];
const steps = [said('1 to 2'), said('2 to 3'), said('3 to 4')];

describe('running the steps', () => {
  it.each([
    [1, ['1 to 2', '2 to 3', '3 to 4']],
    [2, ['2 to 3', '3 to 4']],
    [3, ['3 to 4']],
    [4, []],
  ])(
    'P8, F07: data of version %i goes through the steps it still needs, in order',
    (version, words) => {
      expect(migrate([], version, steps)).toEqual({ ok: true, value: words });
    },
  );

  it('P8: steps work on a copy, so that even a careless one leaves the original alone', () => {
    const original = { list: ['a'] };
    const careless = (data: unknown): unknown => {
      (data as { list: string[] }).list.push('b');
      return data;
    };
    expect(migrate(original, 1, [careless])).toEqual({ ok: true, value: { list: ['a', 'b'] } });
    expect(original).toEqual({ list: ['a'] });
  });

  it('P10, F09: a step that fails is named by its number, and later ones do not run', () => {
    const ran: string[] = [];
    const fails = (): never => {
      throw new Error(`no such thing: ${'x'.repeat(500)}`);
    };
    const late = (data: unknown): unknown => {
      ran.push('late');
      return data;
    };
    const outcome = migrate([], 1, [said('1 to 2'), fails, late]);
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'migration-failed', step: 2 } });
    expect(!outcome.ok && outcome.error.at.length).toBeLessThanOrEqual(120);
    expect(ran).toEqual([]);
  });
});
