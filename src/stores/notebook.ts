/** The whole notebook: every slot at once, what is stored of it, deleting and erasing with a way back. */
import { atom } from 'nanostores';
import { eraseEverything, putBack, textsOf } from '../persistence/erase.ts';
import { type Inventory, takeInventory } from '../persistence/inventory.ts';
import { isKeyOfSlot } from '../persistence/key-owner.ts';
import { type SlotName, slotNames } from '../persistence/slot-names.ts';
import { allSlots } from '../persistence/slot-list.ts';
import type { Slot } from '../persistence/slot.ts';
import { openWorkStorage, type WorkStorage } from '../persistence/work-storage.ts';
import { onSaved } from '../platform/signals.ts';
import { waysOutOf } from './save-status.ts';
import { slotStore } from './slot-store.ts';

export type { Inventory, StoredText, StoredWork } from '../persistence/inventory.ts';
export type { SlotName } from '../persistence/slot-names.ts';

const stores = allSlots.map((definition) => slotStore(definition));

/** Each slot's store with the ways out of its troubles, in the order of the list of keys. */
export const slotViews = slotNames.map((name, at) => {
  // One store for each name: both lists come from slotNames.
  const store = stores[at] as (typeof stores)[number];
  return { name, ...store, ways: waysOutOf(store.open, name) };
});

/** What is stored, or null before the page is alive or where nothing can be read. */
export const $inventory = atom<Inventory | null>(null);
/** How long what is written here lasts. */
export const $lasts = atom<WorkStorage['lasts']>('browser');
/** What deleting took and can bring back: "everything", or the name of a slot; null when there is nothing. */
export const $deleted = atom<SlotName | 'everything' | null>(null);

/** The slots by name, opened. */
export const openSlots = (): ReadonlyMap<SlotName, Slot<unknown>> =>
  new Map(slotViews.map(({ name, open }) => [name, open()]));

/** Reads anew what is stored. */
export function refreshInventory(): void {
  const { port, lasts } = openWorkStorage(window);
  const inventory = port && takeInventory(port);
  $lasts.set(lasts);
  $inventory.set(inventory?.ok ? inventory.value : null);
}

let isOpen = false;

/** Opens every slot and reads what is stored; to be called once the page is alive. */
export function openNotebook(): void {
  if (isOpen) return;
  isOpen = true;
  openSlots();
  refreshInventory();
  onSaved(refreshInventory);
  for (const { $status } of stores) $status.listen(refreshInventory);
}

let taken: ReadonlyMap<string, string> = new Map();

/** Deletes what is stored of one slot. Can be undone until the page is left. Says whether the browser let go of it. */
export function deleteSlot(name: SlotName): boolean {
  const slot = openSlots().get(name);
  const { port } = openWorkStorage(window);
  slot?.flush();
  taken = port ? textsOf(port, (key) => isKeyOfSlot(key, name)) : new Map();
  const isGone = slot?.erase().ok ?? false;
  $deleted.set(isGone ? name : null);
  refreshInventory();
  return isGone;
}

/** Erases all that is ours, preferences too. Can be undone until the page is left. Says whether the browser let go. */
export function eraseAll(): boolean {
  const { port } = openWorkStorage(window);
  for (const slot of openSlots().values()) slot.flush();
  taken = port ? textsOf(port) : new Map();
  const slotsAreGone = [...openSlots().values()].every((slot) => slot.erase().ok);
  const isGone = slotsAreGone && (port === null || eraseEverything(port).ok);
  $deleted.set(taken.size > 0 ? 'everything' : null);
  refreshInventory();
  return isGone;
}

/** Brings back what was deleted or erased last. Says whether all of it is there again. */
export function bringBack(): boolean {
  const { port } = openWorkStorage(window);
  const isBack = port !== null && putBack(port, taken).ok;
  for (const slot of openSlots().values()) slot.lookAgain();
  if (isBack) $deleted.set(null);
  refreshInventory();
  return isBack;
}
