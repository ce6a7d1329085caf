/**
 * Undo and redo for one document. Keeps what each change changed; going back is a new change of just that, so that
 * other tabs follow and nothing of theirs is taken back.
 */
import { atom, type ReadableAtom } from 'nanostores';

/** Steps kept; older ones are let go. */
const historyLimit = 100;

interface Step<T> {
  readonly before: T;
  readonly after: T;
  /** What was done, as a sentence. */
  readonly label: string;
  /** Changes with the same key in a row are one step (a typed word, not a letter). */
  readonly key: string | undefined;
}

/** A change to make: what differs between `from` and `to` becomes as it is in `to`. */
export interface Reversal<T> {
  readonly from: T;
  readonly to: T;
  readonly label: string;
}

export interface History<T> {
  /** What undo would take back, or null. */
  readonly $undo: ReadableAtom<string | null>;
  readonly $redo: ReadableAtom<string | null>;
  /** Remembers a change. */
  record(before: T, after: T, label: string, key?: string): void;
  /** The change that takes back the last one; undefined when there is none. */
  undo(): Reversal<T> | undefined;
  /** The change that does again what was undone; undefined when there is none. */
  redo(): Reversal<T> | undefined;
}

export function createHistory<T>(): History<T> {
  let past: Step<T>[] = [];
  let future: Step<T>[] = [];
  const $undo = atom<string | null>(null);
  const $redo = atom<string | null>(null);
  const show = (): void => {
    $undo.set(past.at(-1)?.label ?? null);
    $redo.set(future.at(-1)?.label ?? null);
  };
  return {
    $undo,
    $redo,
    record(before, after, label, key) {
      const last = past.at(-1);
      const isSameStep = last && key !== undefined && last.key === key && future.length === 0;
      past = isSameStep
        ? [...past.slice(0, -1), { ...last, after }]
        : [...past, { before, after, label, key }].slice(-historyLimit);
      future = [];
      show();
    },
    undo() {
      const step = past.at(-1);
      if (!step) return undefined;
      past = past.slice(0, -1);
      // Without its key: typing after an undo is a step of its own.
      future = [...future, { ...step, key: undefined }];
      show();
      return { from: step.after, to: step.before, label: step.label };
    },
    redo() {
      const step = future.at(-1);
      if (!step) return undefined;
      future = future.slice(0, -1);
      past = [...past, step];
      show();
      return { from: step.before, to: step.after, label: step.label };
    },
  };
}
