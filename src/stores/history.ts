/** Undo and redo for one document. Keeps earlier states; going back is a new change, so that other tabs follow. */
import { atom, type ReadableAtom } from 'nanostores';

/** Steps kept; older ones are let go. */
const historyLimit = 100;

interface Step<T> {
  readonly before: T;
  /** What was done, in words that follow "Undo: ". */
  readonly label: string;
  /** Changes with the same key in a row are one step (a typed word, not a letter). */
  readonly key: string | undefined;
}

export interface History<T> {
  /** What undo would take back, or null. */
  readonly $undo: ReadableAtom<string | null>;
  readonly $redo: ReadableAtom<string | null>;
  /** Remembers the state before a change. */
  record(before: T, label: string, key?: string): void;
  /** The state to go back to with its label, given the present one; undefined when there is none. */
  undo(now: T): { readonly earlier: T; readonly label: string } | undefined;
  redo(now: T): { readonly earlier: T; readonly label: string } | undefined;
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
    record(before, label, key) {
      const last = past.at(-1);
      const isSameStep = key !== undefined && last?.key === key && future.length === 0;
      if (!isSameStep) past = [...past, { before, label, key }].slice(-historyLimit);
      future = [];
      show();
    },
    undo(now) {
      const step = past.at(-1);
      if (!step) return undefined;
      past = past.slice(0, -1);
      future = [...future, { before: now, label: step.label, key: undefined }];
      show();
      return { earlier: step.before, label: step.label };
    },
    redo(now) {
      const step = future.at(-1);
      if (!step) return undefined;
      future = future.slice(0, -1);
      past = [...past, { before: now, label: step.label, key: undefined }];
      show();
      return { earlier: step.before, label: step.label };
    },
  };
}
