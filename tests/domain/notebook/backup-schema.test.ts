/** The published schema of backups is true: real backups fit it, and what the handbook would set aside does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupSchema } from '../../../src/domain/notebook/backup-schema.ts';
import { slotDefinitions } from '../../../src/persistence/slot-list.ts';
import { backupOf } from '../../support/backups.ts';
import { anyResponses } from '../builders/generators.ts';
import { anyPlan, planWith } from '../builders/plan.ts';

const fits = new Ajv2020({ strict: false }).compile(backupSchema('https://example.org/schema'));
const folder = new URL('../../fixtures/saved/', import.meta.url);

describe('the schema of backups', () => {
  it('fits every backup this version makes', () => {
    fc.assert(
      fc.property(anyPlan, anyResponses, (plan, responses) => {
        expect(fits(JSON.parse(backupOf(plan, responses))), JSON.stringify(fits.errors)).toBe(true);
      }),
    );
  });

  it.each(readdirSync(new URL('backup/', folder)))('fits %s', (name) => {
    const text = readFileSync(new URL(`backup/${name}`, folder), 'utf8');
    expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
  });

  it('and the handbook agree on what is no good entry', () => {
    const good = JSON.parse(backupOf(planWith('a'))) as {
      sections: { plan: { data: { actions: { a: { value: Record<string, unknown> } } } } };
    };
    const { value } = good.sections.plan.data.actions.a;
    for (const [field, odd] of [
      ['what', 7],
      ['status', 'asleep'],
      ['isParked', 'yes'],
      ['reviewOn', 'tomorrow'],
      ['origin', {}],
    ] as const) {
      const actions = { a: { value: { ...value, [field]: odd }, revision: 1 } };
      const data = { ...good.sections.plan.data, actions };
      const read = slotDefinitions.plan.read(data);
      expect(read.ok && read.value.setAside.length, field).toBe(1);
      const sections = { ...good.sections, plan: { ...good.sections.plan, data } };
      expect(fits({ ...good, sections }), field).toBe(false);
    }
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
