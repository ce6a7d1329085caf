/** The authored side of the network: its rules can be said, its shapes differ, its example shows something. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { supportKinds } from '../../src/domain/vocabulary.ts';
import { networkDefinitionSchema } from '../../src/domain/network/definition.ts';
import { exampleList } from '../../src/domain/network/example.ts';
import { readGaps } from '../../src/domain/network/findings.ts';
import { gapTests } from '../../src/domain/network/gap-tests.ts';
import { layOut } from '../../src/domain/network/layout.ts';
import { sayFinding } from '../../src/domain/network/say.ts';
import { symbolOf, symbolReach, symbolWithoutKind } from '../../src/domain/network/symbols.ts';
import type { CalendarDate } from '../../src/lib/calendar-date.ts';
import { readSite } from './read-content.ts';

const file = new URL('../../content/network/network.yaml', import.meta.url);
const definition = networkDefinitionSchema.parse(parse(readFileSync(file, 'utf8')));
const site = readSite();
const sources = Object.fromEntries(
  Object.entries(site.sources).map(([id, { label }]) => [id, label]),
) as Parameters<typeof sayFinding>[1]['sources'];
const words = { kinds: definition.kinds, places: definition.places, sources };

describe('the rules that read the gaps', () => {
  it('use every test once', () => {
    expect(definition.rules.map((rule) => rule.test).sort()).toEqual([...gapTests].sort());
  });

  it('say only what can be filled in, and blame nobody', () => {
    for (const { sentence, sentenceForOne = '', why, fine } of definition.rules) {
      const places = [...`${sentence}${sentenceForOne}`.matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => name,
      );
      expect(['kinds', 'pairs', 'names', 'count', 'source', 'place']).toEqual(
        expect.arrayContaining(places),
      );
      expect(`${why} ${fine}`).not.toMatch(/[{}!]|should|must|too few|enough people/);
    }
  });
});

describe('the example', () => {
  const today = '2026-11-21' as CalendarDate;
  const people = exampleList(definition.example, today);

  it('stands on the map with everybody, and shows some findings in whole sentences', () => {
    expect(layOut(people).waiting).toEqual([]);
    const said = readGaps(people, definition, today).map((finding) => sayFinding(finding, words));
    expect(said).toEqual([
      'Nobody on your list gives you a good word in your absence.',
      'One kind of support rests on one person: an honest view on L.',
      'You noted help from L., A., K. and 1 more, and nothing that you give them.',
      'By the rhythm you chose, it is time to speak with D. and A.',
    ]);
  });
});

describe('the shapes', () => {
  it('differ for each kind, and fit into the square they are drawn in', () => {
    const shapes = [...supportKinds.map((kind) => symbolOf[kind]), symbolWithoutKind];
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(symbolReach).toBeGreaterThanOrEqual(8.5);
  });
});
