/** Rules P41 and P42: the file with everything, made and read. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan/model.ts';
import { type Backup, decodeBackup, longestBackup } from '../../src/persistence/backup.ts';
import type { SlotName } from '../../src/persistence/slot-names.ts';
import { slotDefinitions } from '../../src/persistence/slot-list.ts';
import { anyResponses } from '../domain/builders/generators.ts';
import { anyPlan, planWith } from '../domain/builders/plan.ts';
import { backupOf, sectionText } from '../support/backups.ts';

const decode = (text: string) => decodeBackup(text, slotDefinitions);

function read(text: string): Backup {
  const backup = decode(text);
  if (!backup.ok) throw new Error(JSON.stringify(backup.error));
  return backup.value;
}

const sectionOf = (backup: Backup, name: SlotName) =>
  backup.sections.find((each) => each.name === name)?.read;
const problemOf = (text: string) => {
  const backup = decode(text);
  return backup.ok ? null : backup.error.kind;
};
const change = (by: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(backupOf()) as object), ...by });

describe('a backup', () => {
  it('P41, F24: gives back every field of any notebook, emoji and every script included', () => {
    fc.assert(
      fc.property(anyPlan, anyResponses, (plan, responses) => {
        const backup = read(backupOf(plan, responses));
        expect(sectionOf(backup, 'plan')).toMatchObject({ ok: true, value: { value: plan } });
        expect(sectionOf(backup, 'assessment')).toMatchObject({
          ok: true,
          value: { value: responses },
        });
        expect(backup.madeAt).toBe('2026-11-21T10:00:00.000Z');
      }),
    );
  });

  it('P41, F24: can be read by a person', () => {
    const text = backupOf(planWith('k3'));
    expect(text).toContain('\n  "madeAt": "2026-11-21T10:00:00.000Z"');
    expect(text).toContain('My data');
    expect(text.split('\n').length).toBeGreaterThan(30);
  });

  it('P41, F04: holds an unreadable text as it is, and says so when it is read', () => {
    const text = backupOf(undefined, undefined, { sections: {}, unread: { plan: '{bad' } });
    expect(JSON.parse(text)).toMatchObject({ unread: { plan: '{bad' } });
    expect(sectionOf(read(text), 'plan')).toMatchObject({ ok: false, error: { kind: 'not-json' } });
  });

  it('P41: what was written under the notice and a text that can be read by now come together', () => {
    const mine = planWith('mine');
    const unread = { plan: sectionText('plan', planWith('theirs')) };
    const both = sectionOf(read(backupOf(mine, undefined, { unread })), 'plan');
    const ids = both?.ok ? Object.keys((both.value.value as Plan).actions) : [];
    expect(ids.sort()).toEqual(['mine', 'theirs']);
    const still = read(backupOf(mine, undefined, { unread: { plan: '{bad' } }));
    expect(sectionOf(still, 'plan')).toMatchObject({ ok: true, value: { value: mine } });
  });

  it('P41: the download of one part can be restored like a backup', () => {
    const plan = planWith('k3');
    const backup = read(sectionText('plan', plan));
    expect(backup.sections).toHaveLength(1);
    expect(sectionOf(backup, 'plan')).toMatchObject({ ok: true, value: { value: plan } });
    expect(backup.madeAt).toBe('2026-11-21T09:00:00.000Z');
    const timeless = JSON.stringify({ ...JSON.parse(sectionText('plan', plan)), savedAt: 5 });
    expect(read(timeless).madeAt).toBeNull();
  });
});

describe('what is no backup', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['a PDF', '%PDF-1.7 …', 'not-json'],
    ['a text cut off', backupOf(planWith('a')).slice(0, 900), 'not-json'],
    ['another file', '{"type":"excalidraw"}', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['a number', '7', 'not-a-backup'],
    ['no kind', change({ file: 'else' }), 'not-a-backup'],
    ['no version', change({ format: 'one' }), 'not-a-backup'],
    ['version zero', change({ format: 0 }), 'not-a-backup'],
    ['no sections', change({ sections: [] }), 'not-a-backup'],
    ['odd unread texts', change({ unread: 'x' }), 'not-a-backup'],
    ['a newer version', change({ format: 2, sections: 'of another kind' }), 'newer'],
    ['a locked one', '{"app":"alongside","file":"locked-backup"}', 'locked'],
    ['brackets without end', '['.repeat(200_000), 'too-deep'],
    ['too many characters', `"${'x'.repeat(longestBackup)}"`, 'too-large'],
    ['a dangerous key', '{"app":"alongside","__proto__":{"x":1}}', 'forbidden-key'],
    ['a dangerous key within', change({ sections: { plan: { constructor: 1 } } }), 'forbidden-key'],
  ])('P42, F26, F27: %s is told as such', (_name, text, kind) => {
    expect(problemOf(text)).toBe(kind);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('P42, F26: a byte-order mark at the beginning changes nothing', () => {
    expect(problemOf(`\uFEFF${backupOf()}`)).toBeNull();
  });

  it('P42, F06: one bad part costs no other, and unknown parts are named', () => {
    const file = JSON.parse(backupOf(planWith('a'))) as { sections: Record<string, unknown> };
    const sections = { ...file.sections, assessment: { app: 'alongside' }, garden: {} };
    const backup = read(change({ sections, unread: { pond: '' }, madeAt: 7 }));
    expect(sectionOf(backup, 'plan')?.ok).toBe(true);
    expect(sectionOf(backup, 'assessment')).toMatchObject({
      ok: false,
      error: { kind: 'wrong-shape', at: 'slot' },
    });
    expect(backup.unknown).toEqual(['garden', 'pond']);
    expect(backup.madeAt).toBeNull();
  });

  it('P42, F08: a part of a newer version is told apart', () => {
    const sections = { plan: JSON.parse(sectionText('plan', { other: 1 }, 99)) as unknown };
    expect(sectionOf(read(change({ sections })), 'plan')).toEqual({
      ok: false,
      error: { kind: 'newer', version: 99 },
    });
  });
});

describe('backups of released versions', () => {
  const folder = new URL('../fixtures/saved/backup/', import.meta.url);
  it.each(readdirSync(folder))('P41, F07: %s is read with nothing lost', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const file = JSON.parse(text) as { sections: Record<string, { data: unknown }> };
    const backup = read(text);
    expect(backup.unknown).toEqual([]);
    expect(backup.sections.map((each) => each.name).sort()).toEqual(
      Object.keys(file.sections).sort(),
    );
    for (const section of backup.sections) {
      expect(section.read).toMatchObject({
        ok: true,
        value: { value: file.sections[section.name]?.data },
      });
    }
  });

  it('P41: are there for every part of the notebook, in its present version', () => {
    const sections = readdirSync(folder).flatMap((name) => {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        sections: Record<string, { version: number }>;
      };
      return Object.entries(file.sections).map(([slot, { version }]) => `${slot} ${version}`);
    });
    for (const { name, version } of Object.values(slotDefinitions)) {
      expect(sections).toContain(`${name} ${version}`);
    }
  });

  it('P41, F07: were never edited', () => {
    /** The first 16 digits of each file's SHA-256. Add lines; never change one. */
    const frozen = {
      'v1-every-slot.json': 'ae837693a36b55bb',
      'v1-filled.json': 'e47ab51f4de50ef7',
      'v1-part-way.json': '4532ddccb1d9d417',
    };
    const digits = (name: string): string =>
      createHash('sha256')
        .update(readFileSync(new URL(name, folder)))
        .digest('hex')
        .slice(0, 16);
    expect(Object.fromEntries(readdirSync(folder).map((name) => [name, digits(name)]))).toEqual(
      frozen,
    );
  });
});
