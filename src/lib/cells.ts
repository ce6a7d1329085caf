/**
 * Values by id, each with the revision at which it last changed, so that two copies edited apart can be merged.
 *
 * This is a last-writer-wins map ordered by a logical clock, never by a wall clock (L. Lamport, "Time, clocks,
 * and the ordering of events in a distributed system", 1978). Merging is commutative, associative and idempotent.
 * A removed value stays as a cell holding null, so that the other copy does not bring it back.
 */

/** One value and the revision (a whole number, 1 or more) at which it was written. */
export interface Cell<T> {
  readonly value: T;
  readonly revision: number;
}

/** Cells by id. A cell whose value is null was removed. */
export type Cells<T> = Readonly<Record<string, Cell<T | null>>>;

/** The value under `id`, or undefined when there is none or it was removed. */
export function cellValue<T>(cells: Cells<T>, id: string): T | undefined {
  return Object.hasOwn(cells, id) ? (cells[id]?.value ?? undefined) : undefined;
}

/** All ids that hold a value, removed ones left out, in the order they were first written. */
export function idsOf<T>(cells: Cells<T>): string[] {
  return Object.keys(cells).filter((id) => cells[id]?.value !== null);
}

/** The highest revision among the cells; 0 when there are none. */
export function latestRevision<T>(cells: Cells<T>): number {
  let latest = 0;
  for (const cell of Object.values(cells)) latest = Math.max(latest, cell.revision);
  return latest;
}

/** A copy of `cells` with `value` under `id` at `revision`. A null value removes. */
export function withValue<T>(
  cells: Cells<T>,
  id: string,
  value: T | null,
  revision: number,
): Cells<T> {
  return { ...cells, [id]: { value, revision } };
}

/** Of two cells the one written later; of two written at the same revision always the same one, whichever comes first. */
export function laterCell<T>(a: Cell<T>, b: Cell<T>): Cell<T> {
  if (a.revision !== b.revision) return a.revision > b.revision ? a : b;
  return stableText(a.value) >= stableText(b.value) ? a : b;
}

/** Both copies together: every id of either, the later cell where both have one. */
export function mergeCells<T>(a: Cells<T>, b: Cells<T>): Cells<T> {
  // A Map, because assigning to an object under the id "__proto__" would change its prototype instead (F27).
  const merged = new Map(Object.entries(a));
  for (const [id, theirs] of Object.entries(b)) {
    const mine = merged.get(id);
    merged.set(id, mine ? laterCell(mine, theirs) : theirs);
  }
  return Object.fromEntries(merged);
}

/**
 * A copy of `now` with one change taken back: where `from` and `to` differ, the value is again that of `to`, written at
 * `revision`; everything else stays as it is now. So undo never touches what another copy changed meanwhile.
 */
export function revertCells<T>(
  now: Cells<T>,
  from: Cells<T>,
  to: Cells<T>,
  revision: number,
): Cells<T> {
  const textIn = (cells: Cells<T>, id: string): string => stableText(cellValue(cells, id) ?? null);
  let reverted = now;
  for (const id of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const wanted = textIn(to, id);
    if (textIn(from, id) !== wanted && textIn(now, id) !== wanted) {
      reverted = withValue(reverted, id, cellValue(to, id) ?? null, revision);
    }
  }
  return reverted;
}

/**
 * A copy of `now` in which every value is again what it was in `then`, written at `revision`.
 * Cells that did not change keep their revision.
 */
export const restoreCells = <T>(now: Cells<T>, then: Cells<T>, revision: number): Cells<T> =>
  revertCells(now, now, then, revision);

/** JSON with sorted keys, so that equal values give equal text whatever order they were built in. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
