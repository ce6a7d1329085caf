/**
 * The stateful law: two tabs on one storage, in any order of edits, pauses, events, reloads and crashes, while storage
 * fills up, closes and refuses. Whatever was reported "saved" is found after a reload.
 */
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan/model.ts';
import { anySteps } from '../domain/builders/plan.ts';
import { type FaultyStorage, faultyStorage } from '../support/faulty-storage.ts';
import { holds, type Notes, note, notesSlot } from '../support/notes.ts';
import { openNotes } from '../support/open-notes.ts';
import {
  act,
  anyTab,
  edits,
  everything,
  faults,
  keepsItsPromise,
  peaceful,
  scheduleOf,
  spoil,
  storedIn,
} from '../support/schedules.ts';
import { openTabs, type Tab, type Tabs } from '../support/tabs.ts';
import { planDocument } from '../../src/domain/plan/model.ts';

/** Everything is right again: every tab is looked at, and all come to rest. */
function restore(storage: FaultyStorage, all: Tabs<Notes>, tabs: Tab<Notes>[]) {
  storage.mend();
  for (const tab of tabs) tab.slot.lookAgain();
  all.settle();
}

/** The seed of every schedule in this file. It is printed; `SEED=<number> npx vitest run two-tabs` plays them again. */
const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
console.info(`two tabs: the schedules are played with seed ${seed}`);

/** Hundreds of schedules take a second, and several on a busy machine. */
const patient = { timeout: 60_000 };

describe('two tabs on one storage', patient, () => {
  it('P16, P22, F01, F02, F10, F16: whatever was reported saved is stored from then on, and found after a reload', () => {
    fc.assert(
      fc.property(scheduleOf(...everything), (schedule) =>
        keepsItsPromise(schedule, (storage) => openTabs(storage, notesSlot)),
      ),
      { numRuns: 2000, seed },
    );
  });

  it('P16, P24, F01, F18: when storage is right again both tabs show and store the same, all of it, and rest', () => {
    fc.assert(
      fc.property(scheduleOf(...peaceful, { weight: 3, arbitrary: faults }), (schedule) => {
        const storage = faultyStorage();
        const all = openTabs(storage, notesSlot);
        const tabs = [all.open(), all.open()];
        for (const [number, action] of schedule) {
          spoil(storage, action);
          act(tabs[number] as Tab<Notes>, action);
        }
        const seen = tabs.map((tab) => tab.slot.state().value);
        restore(storage, all, tabs);
        for (const { slot } of tabs) {
          expect(slot.state().value).toEqual(storedIn(storage));
          expect(['saved', 'untouched']).toContain(slot.state().status.kind);
        }
        for (const value of seen) expect(holds(storedIn(storage), value)).toBe(true);
        const writes = storage.written.length;
        all.settle();
        expect(storage.written).toHaveLength(writes);
      }),
      { numRuns: 400, seed },
    );
  });

  it('P24, F18: so they do when each sees the other’s writes late, as processes of one browser do', () => {
    fc.assert(
      fc.property(scheduleOf(...peaceful), (schedule) => {
        const storage = faultyStorage();
        const all = openTabs(storage, notesSlot, { slow: true });
        const tabs = [all.open(), all.open()];
        for (const [number, action] of schedule) act(tabs[number] as Tab<Notes>, action);
        const seen = tabs.map((tab) => tab.slot.state().value);
        all.settle();
        for (const value of seen) expect(holds(storedIn(storage), value)).toBe(true);
        for (const { slot } of tabs) expect(slot.state().value).toEqual(storedIn(storage));
      }),
      { numRuns: 400, seed },
    );
  });

  it('P27, F14, F32: after an erasure no tab that had stored work writes it back, whatever it goes on to do', () => {
    fc.assert(
      fc.property(scheduleOf(...peaceful), (schedule) => {
        const storage = faultyStorage();
        const all = openTabs(storage, notesSlot);
        const tabs = [all.open(), all.open()];
        tabs[0]?.slot.edit(note('a', 'bread'));
        all.settle();
        storage.texts.clear();
        for (const [number, action] of schedule) act(tabs[number] as Tab<Notes>, action);
        expect(storage.texts.size).toBe(0);
      }),
      { seed },
    );
  });

  it('P22, F16: two tabs with real plans end with one plan that holds both readers’ actions', () => {
    const turns = fc.array(fc.tuple(anyTab, anySteps, fc.constantFrom('wait', 'hear', 'flush')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(turns, fc.boolean(), (schedule, slow) => {
        const all = openTabs<Plan>(faultyStorage(), planDocument, { slow });
        const tabs = [all.open(), all.open()];
        for (const [number, steps, then] of schedule) {
          const tab = tabs[number] as Tab<Plan>;
          for (const step of steps) tab.slot.edit(step.apply);
          if (then === 'wait') tab.timers.advance(300);
          else if (then === 'hear') tab.hear();
          else tab.slot.flush();
        }
        const [one, two] = tabs.map((tab) => tab.slot.state().value) as [Plan, Plan];
        all.settle();
        const together = planDocument.merge(one, two);
        for (const tab of [...tabs, all.open()]) expect(tab.slot.state().value).toEqual(together);
      }),
      { numRuns: 60, seed },
    );
  });
});

describe('one tab on a storage that garbles', patient, () => {
  it('P15, F02: never calls anything saved that is not, and stores all of it when storage is right again', () => {
    const garbles = fc.constantFrom<FaultyStorage['faults']['keepsInstead']>(
      (text) => text,
      (text) => text.slice(0, -1),
      () => null,
      () => '',
      (text) => `${text} `,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(edits, garbles), { maxLength: 12 }), (schedule) => {
        const { slot, storage, timers, stored, storedNotes } = openNotes();
        for (const [{ id, text }, garble] of schedule) {
          storage.faults.keepsInstead = garble;
          slot.edit(note(id, text));
          timers.advance(300);
          const { kind } = slot.state().status;
          // Emptied: a text that was saved is gone; the reader is told and decides.
          expect(['saved', 'not-saved', 'emptied-elsewhere']).toContain(kind);
          if (kind === 'saved') expect(storedNotes()).toEqual(slot.state().value);
        }
        storage.mend();
        slot.lookAgain();
        slot.saveAgain();
        if (schedule.length > 0) expect(storedNotes()).toEqual(slot.state().value);
        else expect(stored()).toBeUndefined();
      }),
      { numRuns: 200, seed },
    );
  });
});
