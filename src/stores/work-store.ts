/** The store of one saved document: its value, how saving stands, changes that can be undone, and ways out of trouble. */
import type { ReadableAtom } from 'nanostores';
import type { SavedDocument } from '../domain/saved-document.ts';
import type { SlotName } from '../persistence/slot-names.ts';
import { createHistory, type Reversal } from './history.ts';
import { type WaysOut, waysOutOf } from './save-status.ts';
import { type SlotStore, slotStore } from './slot-store.ts';

/** Changes of one document that can be undone until the page is left. */
export interface Undoable<T> {
  /** What undo would take back, as a sentence (“You moved …”); null when nothing. */
  readonly $undo: ReadableAtom<string | null>;
  readonly $redo: ReadableAtom<string | null>;
  /**
   * Changes the document; says whether anything changed. `label` is a sentence: what the reader did. Changes with the
   * same `key` in a row are one step of undo.
   */
  change(label: string, next: (now: T) => T, key?: string): boolean;
  /** Remembers a change that was made in another way. */
  record(before: T, label: string): void;
  /** Takes back the last change; returns what it was, or null. */
  undo(): string | null;
  /** Does again what was undone; returns what it was, or null. */
  redo(): string | null;
}

export interface WorkStore<T> extends SlotStore<T>, Omit<Undoable<T>, 'record'> {
  readonly waysOut: WaysOut;
}

/** Undo over a store. What other tabs changed since stays. */
export function undoable<T>(
  { revert }: SavedDocument<T>,
  { $value, open }: SlotStore<T>,
): Undoable<T> {
  const history = createHistory<T>();
  const go = (step: Reversal<T> | undefined): string | null => {
    if (!step) return null;
    open().edit((now) => revert(now, step.to, step.from));
    return step.label;
  };
  return {
    $undo: history.$undo,
    $redo: history.$redo,
    change(label, next, key) {
      const slot = open();
      const before = $value.get();
      slot.edit(next);
      const after = $value.get();
      if (after !== before) history.record(before, after, label, key);
      return after !== before;
    },
    record: (before, label) => history.record(before, $value.get(), label),
    undo: () => go(history.undo()),
    redo: () => go(history.redo()),
  };
}

/** The store of a document. Importing it touches nothing; the first change or `open` reads what is stored. */
export function workStore<T>(document: SavedDocument<T, SlotName>): WorkStore<T> {
  const store = slotStore(document);
  return {
    ...store,
    ...undoable(document, store),
    waysOut: waysOutOf(store.open, document.name),
  };
}
