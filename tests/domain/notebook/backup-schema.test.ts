/** The published schema of backups is true: real backups fit it, and what the handbook would set aside does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupSchema } from '../../../src/domain/notebook/backup-schema.ts';
import { slotDefinitions } from '../../../src/persistence/slot-list.ts';
import { slotNames } from '../../../src/persistence/slot-names.ts';
import { backupOf, notebookBackup } from '../../support/backups.ts';
import { answer, emptyResponses } from '../../../src/domain/assessment/responses.ts';
import { takeAgain } from '../../../src/domain/assessment/earlier.ts';
import { writeLines, emptyHardDay } from '../../../src/domain/hard-day/model.ts';
import { addDraft, emptyDrafts } from '../../../src/domain/words/drafts.ts';
import { anyNotebook, type Notebook } from '../builders/notebook.ts';
import { networkWith } from '../builders/network.ts';
import { day, planWith } from '../builders/plan.ts';

const fits = new Ajv2020({ strict: false }).compile(backupSchema('https://example.org/schema'));
const folder = new URL('../../fixtures/saved/', import.meta.url);

/** Something in every slot, under the id "a" where there is one. */
const earlier = takeAgain(answer(emptyResponses, 'manager-safe', 2), day('2026-11-21'), 1).earlier;
const aNotebook: Notebook = {
  assessment: { ...emptyResponses, earlier: { a: Object.values(earlier)[0] } },
  network: networkWith('a'),
  plan: planWith('a'),
  'hard-day': writeLines(emptyHardDay, { 'sign-1': 'I lie awake' }),
  drafts: addDraft(emptyDrafts, 'a', {
    template: 'ask',
    tone: 'warm',
    values: { name: 'Sam' },
    ownText: null,
    answer: null,
    action: null,
    addedOn: day('2026-11-21'),
  }),
};

describe('the schema of backups', () => {
  it('names every slot', () => {
    const { properties } = backupSchema() as {
      properties: { sections: { properties: Record<string, unknown> } };
    };
    expect(Object.keys(properties.sections.properties).sort()).toEqual([...slotNames].sort());
  });

  it('fits every backup this version makes, of every slot', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const file: unknown = JSON.parse(notebookBackup(notebook));
        expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
      }),
    );
  });

  it.each(readdirSync(new URL('backup/', folder)))('fits %s', (name) => {
    const text = readFileSync(new URL(`backup/${name}`, folder), 'utf8');
    expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
  });

  it.each([
    ['plan', ['actions', 'a', 'value', 'what'], 7],
    ['plan', ['actions', 'a', 'value', 'status'], 'asleep'],
    ['plan', ['actions', 'a', 'value', 'isParked'], 'yes'],
    ['plan', ['actions', 'a', 'value', 'reviewOn'], 'tomorrow'],
    ['plan', ['actions', 'a', 'value', 'startAt'], 'noon'],
    ['plan', ['actions', 'a', 'value', 'origin'], {}],
    ['plan', ['actions', 'a', 'value', 'origin'], { kind: 'strategy' }],
    ['plan', ['order'], { value: [7], revision: 1 }],
    ['plan', ['ticks', 'a'], { value: { action: 'a', on: 7 }, revision: 1 }],
    ['plan', ['reviews', 'a'], { value: { action: 'a', number: 0 }, revision: 1 }],
    ['assessment', ['answers', 'a'], { value: 5, revision: 1 }],
    ['assessment', ['importance', 'a'], { value: 'a lot', revision: 1 }],
    ['assessment', ['contexts', 'a'], { value: 'yes', revision: 1 }],
    ['assessment', ['finished'], { value: { on: '2026-11-21', instrument: 0 }, revision: 1 }],
    ['assessment', ['length'], { value: 'middling', revision: 1 }],
    ['assessment', ['earlier', 'a', 'value', 'length'], 'middling'],
    ['assessment', ['earlier', 'a', 'value', 'answers'], { x: 9 }],
    ['assessment', ['earlier', 'a', 'value', 'on'], 'tomorrow'],
    ['network', ['people', 'a', 'value', 'name'], null],
    ['network', ['people', 'a', 'value', 'source'], 'neighbors'],
    ['network', ['people', 'a', 'value', 'circle'], 4],
    ['network', ['people', 'a', 'value', 'place'], 'garden'],
    ['network', ['people', 'a', 'value', 'gets'], ['money']],
    ['network', ['people', 'a', 'value', 'lastContact'], 'tomorrow'],
    ['network', ['people', 'a', 'value', 'rhythmWeeks'], 0],
    ['network', ['people', 'a', 'value', 'drains'], 'no'],
    ['network', ['people', 'a', 'value', 'number'], 0.5],
    ['network', ['fine', 'a'], { value: true, revision: 1 }],
    ['hard-day', ['lines', 'sign-1'], { value: 7, revision: 1 }],
    ['drafts', ['drafts', 'a', 'value', 'tone'], 'loud'],
    ['drafts', ['drafts', 'a', 'value', 'values'], { name: 7 }],
    ['drafts', ['drafts', 'a', 'value', 'ownText'], 7],
    ['drafts', ['drafts', 'a', 'value', 'answer'], 'perhaps'],
    ['drafts', ['drafts', 'a', 'value', 'action'], 7],
    ['drafts', ['drafts', 'a', 'value', 'addedOn'], null],
  ] as const)(
    'and the handbook agree that this is no good entry: %s %j is %j',
    (slot, place, odd) => {
      const file = JSON.parse(notebookBackup(aNotebook)) as {
        sections: Record<string, { data: unknown }>;
      };
      expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
      let inside = file.sections[slot]?.data as Record<string, unknown>;
      for (const key of place.slice(0, -1)) inside = inside[key] as Record<string, unknown>;
      inside[place.at(-1) ?? ''] = odd;
      const read = slotDefinitions[slot].read(file.sections[slot]?.data);
      expect(read.ok && read.value.setAside.length).toBe(1);
      expect(fits(file)).toBe(false);
    },
  );

  it('does not fit what is no backup', () => {
    for (const odd of [{}, [], { app: 'alongside', file: 'locked-backup' }]) {
      expect(fits(odd)).toBe(false);
    }
  });

  it('takes sections it does not know, made of anything', () => {
    const good = JSON.parse(backupOf()) as { sections: Record<string, object> };
    const garden = { ...good.sections['plan'], slot: 'garden', data: { beds: {} } };
    expect(fits({ ...good, sections: { ...good.sections, garden } })).toBe(true);
  });
});
