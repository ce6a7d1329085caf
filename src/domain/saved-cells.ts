/**
 * Reads saved cells (lib/cells) one by one, so that a bad one does not take the good ones with it (fault F06).
 * Belongs to no concept: every saved document of the handbook is made of cells.
 */
import type { Cell, Cells } from '../lib/cells.ts';
import { err, ok, type Result } from '../lib/result.ts';

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

/** Gathers what is good in a document and sets the rest aside. Any failure of shape is kept until `finish`. */
export interface CellReader {
  /** The cells under `field`; ids this version does not know are kept. A removed cell (null) is good. */
  cells<T>(field: string, check: Check<T>): Cells<T>;
  /** The single cell under `field`, or `fallback` when it is there but bad. */
  cell<T>(field: string, check: Check<T>, fallback: Cell<T>): Cell<T>;
  /** The whole document made of what was read, unless a field was missing or of the wrong shape. */
  finish<T>(value: T): ReadResult<T>;
}

/** Starts reading `data`. Fields nobody asked for by the time of `finish` are set aside too. Never throws. */
export function readCells(data: unknown): CellReader {
  const document = isRecord(data) ? data : {};
  const setAside: SetAside[] = [];
  const asked = new Set<string>();
  let wrongAt = isRecord(data) ? null : wholeDocument;

  return {
    cells<T>(field: string, check: Check<T>): Cells<T> {
      asked.add(field);
      const found = document[field];
      if (!isRecord(found)) {
        wrongAt ??= field;
        return {};
      }
      const isGood = (value: unknown): value is T | null => value === null || check(value);
      const good: [string, Cell<T | null>][] = [];
      for (const [id, cell] of Object.entries(found)) {
        // Writing under this id would change the object's prototype instead (fault F27).
        if (id !== '__proto__' && isCell(cell, isGood)) good.push([id, cell]);
        else setAside.push({ where: `${field}.${id}`, value: cell });
      }
      return Object.fromEntries(good);
    },
    cell<T>(field: string, check: Check<T>, fallback: Cell<T>): Cell<T> {
      asked.add(field);
      const found = document[field];
      if (found === undefined) wrongAt ??= field;
      else if (isCell(found, check, 0)) return found;
      else setAside.push({ where: field, value: found });
      return fallback;
    },
    finish<T>(value: T): ReadResult<T> {
      if (wrongAt !== null) return err({ at: wrongAt });
      for (const [field, found] of Object.entries(document)) {
        if (!asked.has(field)) setAside.push({ where: field, value: found });
      }
      return ok({ value, setAside });
    },
  };
}
