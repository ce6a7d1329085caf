/**
 * Tabs over one storage: each has a slot, timers of its own and an inbox of storage events, which it hears only when
 * the test says so. With `slow: true` a tab also reads old texts until then, as processes of one browser do: each has
 * its own view of storage, which other processes' writes reach late.
 */
import { ok } from '../../src/lib/result.ts';
import type { StoragePort } from '../../src/persistence/storage.ts';
import { openSlot, type Slot, type SlotDefinition } from '../../src/persistence/slot.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import type { FaultyStorage } from './faulty-storage.ts';
import { type ManualTimers, manualTimers } from './timers.ts';

export interface Tab<T> {
  readonly slot: Slot<T>;
  readonly timers: ManualTimers;
  /** How often this tab wrote to the slot's own key. */
  writes(): number;
  /** Hears everything the other tabs did since it last heard. Says whether there was anything. */
  hear(): boolean;
  /** The page is gone without a word: no flush, no events. */
  crash(): void;
}

export interface Tabs<T> {
  /** Opens a tab and loads its slot. */
  open(options?: { readonly definition?: SlotDefinition<T>; readonly clock?: string }): Tab<T>;
  /** Everybody hears everything and every pause ends, until nothing more happens. Gives back the number of rounds. */
  settle(): number;
}

export function openTabs<T>(
  storage: FaultyStorage,
  definition: SlotDefinition<T>,
  { slow = false }: { readonly slow?: boolean } = {},
): Tabs<T> {
  interface Inner extends Tab<T> {
    tell(key: string, text: string | null): void;
  }
  const alive = new Set<Inner>();
  let opened = 0;

  function open(options: { definition?: SlotDefinition<T>; clock?: string } = {}): Tab<T> {
    const shape = options.definition ?? definition;
    const key = keyOf(shape.name);
    const timers = manualTimers();
    const inbox: { readonly key: string; readonly text: string | null }[] = [];
    const view = new Map(storage.texts);
    let writes = 0;
    let isAlive = true;
    opened += 1;

    /** After a change by this tab: its own view follows, and the others will hear of it. */
    function changed(changedKey: string, before: string | null): void {
      const after = storage.texts.get(changedKey) ?? null;
      if (after === null) view.delete(changedKey);
      else view.set(changedKey, after);
      if (after === before) return;
      if (changedKey === key) writes += 1;
      for (const other of alive) if (other !== tab) other.tell(changedKey, after);
    }
    const port: StoragePort = {
      read(readKey) {
        const read = storage.read(readKey);
        return slow && read.ok ? ok(view.get(readKey) ?? null) : read;
      },
      write(writtenKey, text) {
        const before = storage.texts.get(writtenKey) ?? null;
        const written = storage.write(writtenKey, text);
        if (written.ok) changed(writtenKey, before);
        return written;
      },
      remove(removedKey) {
        const before = storage.texts.get(removedKey) ?? null;
        const removed = storage.remove(removedKey);
        if (removed.ok) changed(removedKey, before);
        return removed;
      },
      keys: storage.keys,
    };
    const slot = openSlot(shape, {
      storage: port,
      timers,
      now: () => options.clock ?? '2026-11-21T10:00:00.000Z',
      tabId: `tab-${opened}`,
    });
    const tab: Inner = {
      slot,
      timers,
      writes: () => writes,
      tell: (toldKey, text) => inbox.push({ key: toldKey, text }),
      hear() {
        const heard = inbox.splice(0);
        for (const event of heard) {
          // The view catches up with what is stored by the time the event is heard.
          const now = storage.texts.get(event.key);
          if (now === undefined) view.delete(event.key);
          else view.set(event.key, now);
          if (event.key === key && isAlive) slot.heard(event.text);
        }
        return heard.length > 0;
      },
      crash() {
        isAlive = false;
        alive.delete(tab);
      },
    };
    alive.add(tab);
    slot.load();
    return tab;
  }

  return {
    open,
    settle() {
      for (let round = 1; round <= 50; round += 1) {
        let isQuiet = true;
        for (const tab of alive) {
          if (tab.hear()) isQuiet = false;
          if (tab.timers.running() > 0) isQuiet = false;
          tab.timers.advance(5000);
        }
        if (isQuiet) return round;
      }
      throw new Error('the tabs do not come to rest');
    },
  };
}
