/** What may be found in saved data: cells (lib/cells), and what was set aside. Belongs to no concept. */
import type { Cell } from '../lib/cells.ts';
import type { Result } from '../lib/result.ts';

/** A saved thing that could not be understood: its place in the document, and the thing itself, untouched. */
export interface SetAside {
  readonly where: string;
  readonly value: unknown;
}

/** A document that was read: what is good, and what was set aside. Or the place where its shape is wrong. */
export type ReadResult<T> = Result<
  { readonly value: T; readonly setAside: readonly SetAside[] },
  { readonly at: string }
>;

/** Tells whether a saved value is of the kind expected. */
export type Check<T> = (value: unknown) => value is T;

/**
 * Highest revision that is believed. Nobody reaches it by editing; a damaged number above it would come too near to
 * where whole numbers end, and later changes could no longer be told apart.
 */
const highestRevision = 1e12;

/** The place named when the document as a whole is not of the right shape. */
export const wholeDocument = 'the whole document';

/** Whether `value` is an object with named entries, not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether `value` is one cell holding what `check` expects, written at revision `first` or later. */
export function isCell<T>(value: unknown, check: Check<T>, first = 1): value is Cell<T> {
  if (!isRecord(value) || !check(value['value'])) return false;
  const revision = value['revision'];
  return (
    Number.isInteger(revision) && Number(revision) >= first && Number(revision) <= highestRevision
  );
}
