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
 * A copy of `now` in which every value is again what it was in `then`, written at `revision`.
 * Cells that did not change keep their revision. This is how undo works without going back in time.
 */
export function restoreCells<T>(now: Cells<T>, then: Cells<T>, revision: number): Cells<T> {
  let restored = now;
  for (const id of new Set([...Object.keys(now), ...Object.keys(then)])) {
    const before = cellValue(then, id) ?? null;
    if (stableText(cellValue(now, id) ?? null) !== stableText(before)) {
      restored = withValue(restored, id, before, revision);
    }
  }
  return restored;
}

/** JSON with sorted keys, so that equal values give equal text whatever order they were built in. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
