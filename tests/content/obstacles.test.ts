/** The ready if-then examples: they belong to strategies that are there, and each example reads as one sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { obstacleIds, obstaclesSchema } from '../../src/domain/guide/obstacle-schema.ts';

const root = new URL('../../content/', import.meta.url);
const { obstacles, likely } = obstaclesSchema.parse(
  parse(readFileSync(new URL('obstacles.yaml', root), 'utf8')),
);
const strategies = readdirSync(new URL('strategies/', root)).map((name) => name.replace('.md', ''));

describe('the obstacles', () => {
  it('are the five, each once', () => {
    expect(obstacles.map(({ id }) => id)).toEqual([...obstacleIds]);
  });

  it('are named for strategies that are there, each once; a strategy without any is offered all five', () => {
    const known = new Set(strategies);
    expect(Object.keys(likely).filter((id) => !known.has(id))).toEqual([]);
    for (const [id, list] of Object.entries(likely))
      expect(new Set(list).size, id).toBe(list.length);
  });

  it('have examples in the first person that end without a full stop', () => {
    for (const { examples } of obstacles) {
      for (const example of examples) {
        expect(example.then).toMatch(/^I /);
        for (const text of [example.if, example.then]) expect(text).not.toMatch(/[.!]$/);
      }
    }
  });
});
