/** The choices of the ten minutes fit their schema and point at strategies and templates that exist. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startSchema } from '../../src/domain/guide/start-schema.ts';
import { readContent } from './read-content.ts';

const start = startSchema.parse(
  parse(readFileSync(new URL('../../content/start.yaml', import.meta.url), 'utf8')),
);
const { strategies, templates } = readContent();

it('offers only strategies and templates that exist', () => {
  const steps = start.gaps.flatMap((gap) => gap.steps);
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  expect(ids(strategies)).toEqual(expect.arrayContaining(steps.map(({ strategy }) => strategy)));
  expect(ids(templates)).toEqual(
    expect.arrayContaining([...steps.map(({ template }) => template), start.own]),
  );
});

it('refuses a gap with no step', () => {
  const empty = start.gaps.map((gap) => ({ ...gap, steps: [] }));
  expect(startSchema.safeParse({ ...start, gaps: empty }).success).toBe(false);
});

describe('a step of the ten minutes', () => {
  const steps = start.gaps.flatMap(({ area, steps: its }) =>
    its.map(({ strategy, template }) => ({
      area,
      strategy: strategies.find(({ id }) => id === strategy),
      template: templates.find(({ id }) => id === template),
    })),
  );

  it('that goes through a manager, HR or a counselor has its caution', () => {
    const through = steps.filter(({ strategy }) => (strategy?.data.through ?? []).length > 0);
    expect(through.length).toBeGreaterThan(0);
    const silent = through.filter(({ strategy }) => !strategy?.data.caution);
    expect(silent.map(({ strategy }) => strategy?.id)).toEqual([]);
  });

  it('is there without the manager, too, for whom help from the manager is thin', () => {
    const ofManager = steps.filter(({ area }) => area === 'manager');
    const without = ofManager.filter(({ strategy }) => {
      const { source, through = [] } = strategy?.data ?? {};
      return strategy && source !== 'manager' && !through.includes('manager');
    });
    expect(ofManager.length).toBeGreaterThan(without.length);
    expect(without.length).toBeGreaterThan(0);
  });

  it('goes through a manager only where the reader chose the manager’s gap', () => {
    const elsewhere = steps.filter(
      ({ area, strategy }) => area !== 'manager' && strategy?.data.through.includes('manager'),
    );
    expect(elsewhere.map(({ strategy }) => strategy?.id)).toEqual([]);
  });

  it('has words whose caution comes before them: none is empty, and no safer words stand without one', () => {
    const used = new Set([...steps.map(({ template }) => template?.id), start.own, start.noOneYet]);
    const shown = templates.filter(({ id }) => used.has(id));
    expect(shown.length).toBe(used.size);
    expect(shown.some(({ data }) => data.caution)).toBe(true);
    const bare = shown.filter(({ data }) => data.caution?.trim() === '');
    const saferAlone = templates.filter(({ data }) => data.safer && !data.caution);
    expect([...bare, ...saferAlone].map(({ id }) => id)).toEqual([]);
  });
});
