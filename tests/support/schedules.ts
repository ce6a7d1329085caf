/** Random orders of everything that can happen to two tabs on one storage. For the stateful law and its planted bugs. */
import fc from 'fast-check';
import { readStored } from '../../src/persistence/stored.ts';
import { type FaultyStorage, faultyStorage } from './faulty-storage.ts';
import { holds, type Notes, noNotes, note, notesSlot } from './notes.ts';
import { key } from './open-notes.ts';
import type { Tab, Tabs } from './tabs.ts';

export type Action =
  | { readonly kind: 'edit'; readonly id: string; readonly text: string | null }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'hear' | 'flush' | 'look' | 'reload' | 'crash' }
  | { readonly kind: 'full'; readonly room: number }
  | { readonly kind: 'block' | 'refuse reads' | 'refuse a write' | 'ignore writes' | 'mend' };

export const anyTab = fc.constantFrom(0, 1);
export const edits = fc.record({
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
export const faults = fc.oneof(
  // Room for nothing at all, up to room for several notes and the previous copy.
  fc.record({ kind: fc.constant('full' as const), room: fc.nat(900) }),
  fc.record({ kind: fc.constantFrom('block', 'refuse reads', 'refuse a write') }),
  fc.constant({ kind: 'mend' as const }),
);

export const scheduleOf = (...kinds: fc.WeightedArbitrary<Action>[]) =>
  fc.array(fc.tuple(anyTab, fc.oneof(...kinds)), { maxLength: 40 });

export const peaceful: fc.WeightedArbitrary<Action>[] = [
  { weight: 6, arbitrary: edits },
  { weight: 4, arbitrary: waits },
  { weight: 4, arbitrary: visits },
];
export const everything: fc.WeightedArbitrary<Action>[] = [
  ...peaceful,
  { weight: 2, arbitrary: endings },
  { weight: 3, arbitrary: faults },
];

/** What is really stored, whatever storage pretends. */
export function storedIn(storage: FaultyStorage): Notes {
  const text = storage.texts.get(key);
  if (text === undefined) return noNotes;
  const read = readStored(notesSlot, text);
  if (!read.ok) throw new Error(`unreadable: ${text}`);
  return read.value.value;
}

export function spoil(storage: FaultyStorage, action: Action): void {
  if (action.kind === 'full') storage.faults.room = action.room;
  if (action.kind === 'block') storage.faults.isBlocked = true;
  if (action.kind === 'refuse reads') storage.faults.refusesReads = true;
  if (action.kind === 'refuse a write') storage.faults.writesToRefuse += 1;
  if (action.kind === 'ignore writes') {
    storage.faults.keepsInstead = (_text, name) => storage.texts.get(name) ?? null;
  }
  if (action.kind === 'mend') storage.mend();
}

export function act(tab: Tab<Notes>, action: Action): void {
  if (action.kind === 'edit') tab.slot.edit(note(action.id, action.text));
  if (action.kind === 'wait') tab.timers.advance(action.ms);
  if (action.kind === 'hear') tab.hear();
  if (action.kind === 'flush' || action.kind === 'reload') tab.slot.flush();
  if (action.kind === 'look') tab.slot.lookAgain();
}

/**
 * Plays a schedule on two tabs. Says whether the promise held: nothing leaves the screen but for something newer, and
 * whatever was reported saved is stored from then on and found after a reload. `open` may give tabs with a bug planted.
 */
export function keepsItsPromise(
  schedule: readonly (readonly [number, Action])[],
  open: (storage: FaultyStorage) => Tabs<Notes>,
): boolean {
  const storage = faultyStorage();
  const all = open(storage);
  const tabs = [all.open(), all.open()];
  let promised = noNotes;
  for (const [number, action] of schedule) {
    const tab = tabs[number] as Tab<Notes>;
    const before = tab.slot.state().value;
    spoil(storage, action);
    act(tab, action);
    if (!holds(tab.slot.state().value, before)) return false;
    if (action.kind === 'reload' || action.kind === 'crash') {
      tab.crash();
      tabs[number] = all.open();
    }
    for (const { slot } of tabs) {
      const { status, value } = slot.state();
      if (status.kind === 'saved') promised = notesSlot.merge(promised, value);
    }
    if (!holds(storedIn(storage), promised)) return false;
  }
  storage.mend();
  return holds(all.open().slot.state().value, promised);
}
