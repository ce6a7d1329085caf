/**
 * A store over one slot: the value, the save status, and the slot's own ways out of trouble.
 * Importing it touches nothing; `open` reads storage, wires tabs and saving on hide, once.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { flushOnHide } from '../persistence/flush.ts';
import { openSlot, type SaveStatus, type Slot, type SlotDefinition } from '../persistence/slot.ts';
import { listenToTabs } from '../persistence/tabs.ts';
import { openWorkStorage } from '../persistence/work-storage.ts';
import { now } from '../platform/clock.ts';
import { askBeforeLeaving } from '../platform/leaving.ts';
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

/** Every slot opened on this page. */
const opened = new Set<Slot<unknown>['flush']>();

/** Saves at once whatever is unsaved, in every slot of this page. */
export function flushAll(): void {
  for (const flush of opened) flush();
}

/** Stores whose work would be lost with the page. */
const atRisk = new Set<string>();

function setRisk(name: string, isAtRisk: boolean): void {
  if (isAtRisk) atRisk.add(name);
  else atRisk.delete(name);
  askBeforeLeaving(atRisk.size > 0);
}

export function slotStore<T>(definition: SlotDefinition<T>): SlotStore<T> {
  const $value = atom<T>(definition.empty);
  const $status = atom<SaveStatus>({ kind: 'loading' });
  const $setAside = atom(0);
  let slot: Slot<T> | undefined;
  const open = (): Slot<T> => {
    if (slot) return slot;
    const { port, lasts } = openWorkStorage(window);
    const isLasting = lasts === 'browser';
    const here = openSlot(definition, {
      storage: port,
      timers: pageTimers,
      now,
      tabId: newId(),
      // The window's name does not reach the next page when it is written while this one is left (F03).
      ...(lasts === 'tab' ? { saveDelayMs: 0 } : {}),
    });
    slot = here;
    opened.add(here.flush);
    here.load();
    const loaded = here.state().value;
    const show = (): void => {
      const { value, status, setAside } = here.state();
      const isReadable = status.kind !== 'read-only' && status.kind !== 'loading';
      // What the tab's own storage keeps is gone with the tab, and the reader should know.
      const told: SaveStatus =
        !isLasting && isReadable
          ? { kind: 'memory-only', isChosen: lasts === 'tab-by-choice' }
          : status;
      $value.set(value);
      $status.set(told);
      $setAside.set(setAside.length);
      setRisk(
        definition.name,
        status.kind === 'not-saved' ||
          status.kind === 'emptied-elsewhere' ||
          (status.kind === 'read-only' && value !== loaded),
      );
      if (status.kind === 'saved') signalSaved();
    };
    here.subscribe(show);
    show();
    listenToTabs([here], window, document, { hearsOthers: isLasting });
    flushOnHide([here], window, document);
    return here;
  };
  return { $value, $status, $setAside, open };
}
