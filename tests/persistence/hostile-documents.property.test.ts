/**
 * Ten thousand documents that may do harm, of every slot: read from storage as a page does, and taken in from a file.
 * None throws, pollutes, is overwritten unread, or costs a good neighbor anything. 500 more of them meet a real browser
 * (tests/e2e/faults/F26-hostile-documents.spec.ts).
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBackup } from '../../src/persistence/backup.ts';
import { damagedKeyOf } from '../../src/persistence/beside-keys.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import { slotNames } from '../../src/persistence/slot-names.ts';
import { openSlot, type Slot } from '../../src/persistence/slot.ts';
import { slotDefinitions } from '../../src/persistence/slot-list.ts';
import { sectionText } from '../support/backups.ts';
import { type FaultyStorage, faultyStorage } from '../support/faulty-storage.ts';
import { hostileBackup, hostileSection, hostileStorage } from '../support/hostile-documents.ts';
import { manualTimers } from '../support/timers.ts';

/** Opens every slot on one storage, as My data does. */
function openAll(storage: FaultyStorage): ReadonlyMap<string, Slot<unknown>> {
  return new Map(
    slotNames.map((name) => {
      const now = (): string => '2026-11-21T12:00:00.000Z';
      const host = { storage, timers: manualTimers(), now, tabId: 'a-test' };
      const slot = openSlot(slotDefinitions[name], host);
      slot.load();
      return [name, slot];
    }),
  );
}

/** Equal in every part. Asked tens of thousands of times: only a difference is worth the words of Vitest. */
function expectEqual(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

const noPollution = (): void => {
  expectEqual(Object.keys(Object.prototype), []);
  expectEqual(({} as { x?: unknown }).x, undefined);
};

/** Every word, number and yes or no in a value, however deep. */
function leavesOf(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return value === null ? [] : [value];
  return Object.values(value).flatMap(leavesOf);
}

const perSlot = 1200;

describe('hostile documents', { timeout: 180_000 }, () => {
  it.each(slotNames)(
    'P4, P5, P6, P7, F04, F05, F06, F27: 1,200 texts under the key of the slot "%s" never throw, never pollute, are never overwritten unread, and cost no neighbor',
    (name) => {
      let wereRead = 0;
      fc.assert(
        fc.property(hostileStorage(name), ({ notebook, text }) => {
          const storage = faultyStorage(
            Object.fromEntries(
              slotNames.map((each) => [
                keyOf(each),
                each === name ? text : sectionText(each, notebook[each]),
              ]),
            ),
          );
          const slots = openAll(storage);
          for (const [each, slot] of slots) {
            if (each === name) continue;
            const { value, setAside, status } = slot.state();
            expectEqual(value, notebook[each as typeof name]);
            expectEqual([setAside.length, status.kind], [0, 'saved']);
          }
          const slot = slots.get(name) as Slot<unknown>;
          const { status, setAside, value } = slot.state();
          expect(['saved', 'read-only']).toContain(status.kind);
          // An edit, as small as can be, and every way to save.
          slot.edit((now) => ({ ...(now as object) }));
          slot.flush();
          slot.lookAgain();
          if (status.kind === 'read-only') {
            expect(storage.texts.get(keyOf(name))).toBe(text);
            expect(JSON.parse(slot.copyText())).toMatchObject({ slot: name });
            if (status.problem.kind !== 'newer') {
              expect(slot.startAfresh().ok).toBe(true);
              expect(storage.texts.get(damagedKeyOf(name))).toBe(text);
            }
          } else {
            wereRead += 1;
            // What was read, and what was set aside, is all there after the save.
            const again = JSON.parse(storage.texts.get(keyOf(name)) ?? '') as {
              data: unknown;
              setAside?: unknown;
            };
            expectEqual(again.data, JSON.parse(JSON.stringify(value)));
            expectEqual(again.setAside ?? [], JSON.parse(JSON.stringify(setAside)));
            const kept = new Set(leavesOf(again));
            const { data } = JSON.parse(text) as { data: unknown };
            expectEqual(
              leavesOf(data).filter((leaf) => !kept.has(leaf)),
              [],
            );
          }
          noPollution();
        }),
        { numRuns: perSlot },
      );
      expect(wereRead).toBeGreaterThan(perSlot / 10);
    },
  );

  it('P5, F26: what lies too deep to be set aside is never taken for read, so that no later save is refused', () => {
    const kinds = new Set<string>();
    for (let depth = 1; depth < 130; depth += 1) {
      let value: unknown = 7;
      for (let at = 0; at < depth; at += 1) value = { value };
      const data = { lines: { 'sign-1': { value: 'a', revision: 1 } }, field: value };
      const text = sectionText('hard-day', data);
      const storage = faultyStorage({ [keyOf('hard-day')]: text });
      const slot = openAll(storage).get('hard-day') as Slot<unknown>;
      const isRead = slot.state().status.kind === 'saved';
      slot.edit((now) => ({ ...(now as object) }));
      slot.flush();
      const { kind } = slot.state().status;
      kinds.add(kind);
      expect(kind === 'saved').toBe(isRead);
      expect(storage.texts.get(keyOf('hard-day')) === text).toBe(!isRead);
    }
    expect([...kinds].sort()).toEqual(['read-only', 'saved']);
  });

  it.each(slotNames)(
    'P40, P42, F06, F26, F27: 600 backups with a hostile section "%s" never throw, never pollute, and give back every other section',
    (name) => {
      let wereTaken = 0;
      fc.assert(
        fc.property(hostileSection(name), ({ notebook, text }) => {
          const backup = decodeBackup(text, slotDefinitions);
          noPollution();
          // A name that could change a prototype, or a file too deep, refuses the whole file and says so.
          if (!backup.ok) {
            expect(['forbidden-key', 'too-deep']).toContain(backup.error.kind);
            return;
          }
          const slots = openAll(faultyStorage());
          for (const { name: each, read } of backup.value.sections) {
            if (!read.ok) continue;
            expectEqual(
              slots.get(each)?.takeIn(() => read.value),
              { ok: true, value: undefined },
            );
          }
          for (const each of slotNames) {
            if (each !== name) expectEqual(slots.get(each)?.state().value, notebook[each]);
          }
          wereTaken += 1;
          noPollution();
        }),
        { numRuns: 600 },
      );
      expect(wereTaken).toBeGreaterThan(300);
    },
  );

  it('P41, P42, F26, F27: 2,000 whole files changed anywhere never throw, and what was read of them can be read again', () => {
    let wereGood = 0;
    fc.assert(
      fc.property(hostileBackup, (text) => {
        const backup = decodeBackup(text, slotDefinitions);
        if (backup.ok) wereGood += 1;
        for (const { name, read } of backup.ok ? backup.value.sections : []) {
          if (!read.ok) continue;
          const again = slotDefinitions[name].read(JSON.parse(JSON.stringify(read.value.value)));
          expect(again).toMatchObject({ ok: true, value: { setAside: [] } });
        }
        noPollution();
      }),
      { numRuns: 2000 },
    );
    expect(wereGood).toBeGreaterThan(200);
  });
});
