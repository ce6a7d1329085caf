/**
 * A store over one slot: the value, the save status, and the slot's own ways out of trouble.
 * Importing it touches nothing; `open` reads storage, wires tabs and saving on hide, once.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { openBrowserStorage } from '../persistence/browser-storage.ts';
import { flushOnHide } from '../persistence/flush.ts';
import { openSlot, type SaveStatus, type Slot, type SlotDefinition } from '../persistence/slot.ts';
import { listenToTabs } from '../persistence/tabs.ts';
import { now } from '../platform/clock.ts';
import { newId } from '../platform/random.ts';
import { signalSaved } from '../platform/signals.ts';
import { pageTimers } from '../platform/timers.ts';

export interface SlotStore<T> {
  readonly $value: ReadableAtom<T>;
  readonly $status: ReadableAtom<SaveStatus>;
  /** How many stored entries could not be read and were set aside. */
  readonly $setAside: ReadableAtom<number>;
  open(): Slot<T>;
}

export function slotStore<T>(definition: SlotDefinition<T>): SlotStore<T> {
  const $value = atom<T>(definition.empty);
  const $status = atom<SaveStatus>({ kind: 'loading' });
  const $setAside = atom(0);
  let slot: Slot<T> | undefined;
  const open = (): Slot<T> => {
    if (slot) return slot;
    const storage = openBrowserStorage();
    const opened = openSlot(definition, {
      storage: storage.ok ? storage.value : null,
      timers: pageTimers,
      now,
      tabId: newId(),
    });
    slot = opened;
    const show = (): void => {
      const state = opened.state();
      $value.set(state.value);
      $status.set(state.status);
      $setAside.set(state.setAside.length);
      if (state.status.kind === 'saved') signalSaved();
    };
    opened.subscribe(show);
    opened.load();
    show();
    listenToTabs([opened], window, document);
    flushOnHide([opened], window, document);
    return opened;
  };
  return { $value, $status, $setAside, open };
}
