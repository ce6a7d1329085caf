/**
 * The stateful law: two tabs on one storage, in any order of edits, pauses, events, reloads and crashes, while storage
 * fills up, closes and refuses. Whatever was reported "saved" is found after a reload.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan/model.ts';
import { planSlot } from '../../src/persistence/plan-slot.ts';
import { readStored } from '../../src/persistence/stored.ts';
import { anySteps } from '../domain/builders/plan.ts';
import { type FaultyStorage, faultyStorage } from '../support/faulty-storage.ts';
import { holds, type Notes, noNotes, note, notesSlot } from '../support/notes.ts';
import { key, openNotes } from '../support/open-notes.ts';
import { openTabs, type Tab, type Tabs } from '../support/tabs.ts';

type Action =
  | { readonly kind: 'edit'; readonly id: string; readonly text: string | null }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'hear' | 'flush' | 'look' | 'reload' | 'crash' }
  | { readonly kind: 'full'; readonly room: number }
  | { readonly kind: 'block' | 'refuse reads' | 'refuse a write' | 'mend' };

const anyTab = fc.constantFrom(0, 1);
const edits = fc.record({
  kind: fc.constant('edit' as const),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.option(fc.string({ maxLength: 30 })),
});
const waits = fc.record({
  kind: fc.constant('wait' as const),
  ms: fc.constantFrom(50, 299, 300, 2000),
});
const visits = fc.record({ kind: fc.constantFrom('hear', 'flush', 'look') });
const endings = fc.record({ kind: fc.constantFrom('reload', 'crash') });
const faults = fc.oneof(
  // Room for nothing at all, up to room for several notes and the previous copy.
  fc.record({ kind: fc.constant('full' as const), room: fc.nat(900) }),
  fc.record({ kind: fc.constantFrom('block', 'refuse reads', 'refuse a write') }),
  fc.constant({ kind: 'mend' as const }),
);

const scheduleOf = (...kinds: fc.WeightedArbitrary<Action>[]) =>
  fc.array(fc.tuple(anyTab, fc.oneof(...kinds)), { maxLength: 40 });

const peaceful: fc.WeightedArbitrary<Action>[] = [
  { weight: 6, arbitrary: edits },
  { weight: 4, arbitrary: waits },
  { weight: 4, arbitrary: visits },
];
const everything: fc.WeightedArbitrary<Action>[] = [
  ...peaceful,
  { weight: 2, arbitrary: endings },
  { weight: 3, arbitrary: faults },
];

/** What is really stored, whatever storage pretends. */
function storedIn(storage: FaultyStorage): Notes {
  const text = storage.texts.get(key);
  if (text === undefined) return noNotes;
  const read = readStored(notesSlot, text);
  if (!read.ok) throw new Error(`unreadable: ${text}`);
  return read.value.value;
}

function spoil(storage: FaultyStorage, action: Action): void {
  if (action.kind === 'full') storage.faults.room = action.room;
  if (action.kind === 'block') storage.faults.isBlocked = true;
  if (action.kind === 'refuse reads') storage.faults.refusesReads = true;
  if (action.kind === 'refuse a write') storage.faults.writesToRefuse += 1;
  if (action.kind === 'mend') storage.mend();
}

function act(tab: Tab<Notes>, action: Action): void {
  if (action.kind === 'edit') tab.slot.edit(note(action.id, action.text));
  if (action.kind === 'wait') tab.timers.advance(action.ms);
  if (action.kind === 'hear') tab.hear();
  if (action.kind === 'flush' || action.kind === 'reload') tab.slot.flush();
  if (action.kind === 'look') tab.slot.lookAgain();
}

/** Everything is right again: every tab is looked at, and all come to rest. */
function restore(storage: FaultyStorage, all: Tabs<Notes>, tabs: Tab<Notes>[]) {
  storage.mend();
  for (const tab of tabs) tab.slot.lookAgain();
  all.settle();
}

/** Hundreds of schedules take a second, and several on a busy machine. */
const patient = { timeout: 60_000 };

describe('two tabs on one storage', patient, () => {
  it('P16, P22, F01, F02, F10, F16: whatever was reported saved is stored from then on, and found after a reload', () => {
    fc.assert(
      fc.property(scheduleOf(...everything), (schedule) => {
        const storage = faultyStorage();
        const all = openTabs(storage, notesSlot);
        const tabs = [all.open(), all.open()];
        let promised = noNotes;
        for (const [number, action] of schedule) {
          const tab = tabs[number] as Tab<Notes>;
          const before = tab.slot.state().value;
          spoil(storage, action);
          act(tab, action);
          // No word of what is on screen is ever lost by anything but a newer word.
          expect(holds(tab.slot.state().value, before)).toBe(true);
          if (action.kind === 'reload' || action.kind === 'crash') {
            tab.crash();
            tabs[number] = all.open();
          }
          for (const { slot } of tabs) {
            const { status, value } = slot.state();
            if (status.kind === 'saved') promised = notesSlot.merge(promised, value);
          }
          expect(holds(storedIn(storage), promised)).toBe(true);
        }
        storage.mend();
        expect(holds(all.open().slot.state().value, promised)).toBe(true);
      }),
      { numRuns: 400 },
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
      { numRuns: 400 },
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
      { numRuns: 400 },
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
    );
  });

  it('P22, F16: two tabs with real plans end with one plan that holds both readers’ actions', () => {
    const turns = fc.array(fc.tuple(anyTab, anySteps, fc.constantFrom('wait', 'hear', 'flush')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(turns, fc.boolean(), (schedule, slow) => {
        const all = openTabs<Plan>(faultyStorage(), planSlot, { slow });
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
        const together = planSlot.merge(one, two);
        for (const tab of [...tabs, all.open()]) expect(tab.slot.state().value).toEqual(together);
      }),
      { numRuns: 60 },
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
      { numRuns: 200 },
    );
  });
});
