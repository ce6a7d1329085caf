/** The choices of the ten minutes fit their schema and point at strategies and templates that exist. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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
