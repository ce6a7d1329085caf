/** What a slot shows to the rest of the handbook: its value, whether that is saved, and what can be asked of it. */
import type { SetAside } from '../domain/saved-cells.ts';
import type { Timers } from '../lib/debounce.ts';
import type { Result } from '../lib/result.ts';
import type { SlotProblem } from './envelope.ts';
import type { SlotName } from './slot-names.ts';
import type { StoragePort, StorageProblem } from './storage.ts';

/** Why a save did not succeed. "Differs": what was read back is not what was written. */
export type NotSaved = 'full' | 'refused' | 'differs';

/** A closed set: the save status line has words for each. */
export type SaveStatus =
  | { readonly kind: 'loading' }
  /** Loaded; nothing is stored and nothing was changed. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly why: NotSaved }
  /** Everything works until the tab closes: storage is blocked or cannot be read, or the reader chose so. */
  | { readonly kind: 'memory-only'; readonly isChosen?: boolean }
  /** What is stored cannot be read here, and so is never written to. */
  | { readonly kind: 'read-only'; readonly problem: SlotProblem; readonly hasPrevious: boolean }
  /** What was stored is gone while the page is open (F14). The reader decides: `saveAgain` or `letGo`. */
  | { readonly kind: 'emptied-elsewhere' };

/** What a slot keeps. */
export interface SlotContent<T> {
  readonly value: T;
  /** Entries that could not be understood, kept and saved with the rest. */
  readonly setAside: readonly SetAside[];
}

export interface SlotState<T> extends SlotContent<T> {
  readonly status: SaveStatus;
}

/** Why a backup could not be taken in: a newer version's work stands there, or storage failed. */
export type TakeInProblem = 'newer' | StorageProblem;

/** What a slot needs from the page. */
export interface SlotHost {
  /** Null when storage is blocked. */
  readonly storage: StoragePort | null;
  readonly timers: Timers;
  /** The time as an ISO date and time. Only ever shown; nothing is ordered by it. */
  readonly now: () => string;
  readonly tabId: string;
  /** How long the reader must pause before a save; 300 when not given. */
  readonly saveDelayMs?: number;
}

/** One concept's work. See SPEC.md for the rules. */
export interface Slot<T> {
  readonly name: SlotName;
  state(): SlotState<T>;
  /** Calls `listener` on every change of value, status or what was set aside. Gives back how to stop. */
  subscribe(listener: (state: SlotState<T>) => void): () => void;
  /** The first call reads storage; later calls do nothing. */
  load(): void;
  /**
   * Changes the value at once and saves it after a pause. The same value given back asks for nothing.
   * Before `load` it throws: an edit of a value that nobody has seen is a programmer's mistake.
   */
  edit(change: (now: T) => T): void;
  /** Saves now if something is unsaved. Does nothing before `load` (F12). */
  flush(): void;
  /** Another tab stored this text, or (null) removed it. */
  heard(text: string | null): void;
  /** The page is looked at again: reads storage anew, merges, tries a failed save once more. */
  lookAgain(): void;
  /** Exactly what is stored now, for a download; null when nothing is or storage cannot be read. */
  storedText(): string | null;
  /** What is in memory, as a text like the stored one. For a download in any state. */
  copyText(): string;
  /** Out of read-only: moves the unreadable text aside, then goes on with the previous copy and what was typed since. */
  usePrevious(): Result<void, SlotProblem | { readonly kind: 'missing' | 'full' | 'refused' }>;
  /** Out of read-only: moves the unreadable text aside, then goes on with what is in memory. */
  startAfresh(): Result<void, StorageProblem>;
  /** Out of emptied-elsewhere: stores what is in memory again. */
  saveAgain(): void;
  /** Out of emptied-elsewhere: forgets what is in memory, and goes on with what is stored, if anything. */
  letGo(): void;
  /**
   * Takes in what a backup holds: `change` is given the present value and what was set aside, and gives both anew. Saved
   * at once; out of emptied-elsewhere too, and out of read-only, with the unreadable text moved aside. What a newer
   * version stored is never touched.
   */
  takeIn(change: (now: SlotContent<T>) => SlotContent<T>): Result<void, TakeInProblem>;
  /** Removes this slot's work from storage and memory: the previous copy and damaged texts too (F32). */
  erase(): Result<void, StorageProblem>;
}
