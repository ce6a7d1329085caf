/**
 * A saved document, said once: its fields and its versions. From these come the empty document, reading it with bad
 * entries set aside, merging two copies, undoing, and the schema of backups. Belongs to no concept.
 */
import { type Cell, type Cells, latestRevision, mergeCells, revertCells } from '../lib/cells.ts';
import { err, ok } from '../lib/result.ts';
import { isCell, isRecord, type ReadResult, type SetAside, wholeDocument } from './saved-cells.ts';
import { orNone, type Shape } from './saved-values.ts';

/** Many cells by id, or (with what stands in it at first) one cell by itself. */
interface CellsField<T> {
  readonly isMany: true;
  readonly of: Shape<T>;
  readonly since?: number;
}
interface CellField<T> {
  readonly isMany: false;
  readonly of: Shape<T>;
  readonly empty: T;
  readonly since?: number;
}
export type Field = CellsField<unknown> | CellField<unknown>;
export type Fields = Readonly<Record<string, Field>>;

/** The type of a document with these fields. */
export type ContentOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends CellsField<infer T>
    ? Cells<T>
    : F[Name] extends CellField<infer T>
      ? Cell<T>
      : never;
};

/** Turns data of one version into data of the next. Pure; never edited once released. */
export type Step = (data: unknown) => unknown;

export interface SavedDocument<T, Name extends string = string> {
  readonly name: Name;
  readonly fields: Fields;
  /** Version of the shape saved now: one more than there are steps. */
  readonly version: number;
  /** `steps[i]` turns version i + 1 into version i + 2. */
  readonly steps: readonly Step[];
  readonly empty: T;
  /**
   * Saved data of the current version as a document. A bad entry is set aside with its place, e.g. "actions.k3m9…"; ids
   * and fields this version does not know are kept. Fails with the place when the shape of the whole is wrong. Never throws.
   */
  readonly read: (data: unknown) => ReadResult<T>;
  /** The revision the next change must carry: one more than any seen. */
  readonly nextRevision: (document: T) => number;
  /** Two copies edited apart, together: cell by cell the later one. Commutative, associative and idempotent. */
  readonly merge: (a: T, b: T) => T;
  /**
   * What changed from `from` to `then` again as it was in `then`, written as a new change; what others changed since
   * stays. Without `from`, everything is again as it was in `then`.
   */
  readonly revert: (now: T, then: T, from?: T) => T;
}

/** Cells by id, each holding a value of this shape. */
export const cells = <T>(of: Shape<T>): CellsField<T> => ({ isMany: true, of });

/** One cell by itself; `empty` stands in it until the reader changes it. */
export const cell = <T>(of: Shape<T>, empty: T): CellField<T> => ({ isMany: false, of, empty });

/** Defines a document. `name` and the names of fields are stored: a released one never changes its meaning. */
export function defineDocument<const Name extends string, F extends Fields>(
  name: Name,
  fields: F,
  steps: readonly Step[] = [],
): SavedDocument<ContentOf<F>, Name> {
  type Content = ContentOf<F>;
  const all = Object.entries(fields);
  /** A field of a document as cells by id, whichever kind it is: a cell by itself is one with the id "it". */
  const cellsIn = (document: Content, [each, { isMany }]: readonly [string, Field]) =>
    // A cast: what stands in a field is what the field says, which TypeScript cannot follow through a list.
    (isMany ? document[each] : { it: document[each] }) as Cells<unknown>;
  /** A document made field by field, of cells by id. The same cast, back. */
  const make = (cellsOf: (field: readonly [string, Field]) => Cells<unknown>): Content =>
    Object.fromEntries(
      all.map((field) => {
        const made = cellsOf(field);
        return [field[0], field[1].isMany ? made : made['it']];
      }),
    ) as Content;
  const empty = make(
    ([, field]): Cells<unknown> =>
      field.isMany ? {} : { it: { value: field.empty, revision: 0 } },
  );
  const nextRevision = (document: Content): number =>
    1 + Math.max(0, ...all.map((field) => latestRevision(cellsIn(document, field))));

  return {
    name,
    fields,
    version: steps.length + 1,
    steps,
    empty,
    nextRevision,
    read: (data) => readFields(data, all, empty),
    merge: (a, b) => make((field) => mergeCells(cellsIn(a, field), cellsIn(b, field))),
    revert(now, then, from = now) {
      const revision = nextRevision(now);
      return make((field) =>
        revertCells(cellsIn(now, field), cellsIn(from, field), cellsIn(then, field), revision),
      );
    },
  };
}

/** Reads cells one by one, so that a bad one does not take the good ones with it (F06). */
function readFields<T>(
  data: unknown,
  all: readonly (readonly [string, Field])[],
  empty: T & Readonly<Record<string, unknown>>,
): ReadResult<T> {
  if (!isRecord(data)) return err({ at: wholeDocument });
  const setAside: SetAside[] = [];
  const document: Record<string, unknown> = { ...empty };
  for (const [name, { isMany, of }] of all) {
    const found = data[name];
    if (found === undefined || (isMany && !isRecord(found))) return err({ at: name });
    if (!isMany) {
      if (isCell(found, of.is, 0)) document[name] = found;
      else setAside.push({ where: name, value: found });
      continue;
    }
    const good = Object.entries(found as Cells<unknown>).filter(([id, cell]) => {
      // Writing under this id would change the object's prototype instead (F27). A removed cell (null) is good.
      const isGood = id !== '__proto__' && isCell(cell, orNone(of).is);
      if (!isGood) setAside.push({ where: `${name}.${id}`, value: cell });
      return isGood;
    });
    document[name] = Object.fromEntries(good);
  }
  for (const [name, value] of Object.entries(data)) {
    if (!Object.hasOwn(document, name)) setAside.push({ where: name, value });
  }
  // What stands in each field was checked above, or is the empty document's.
  return ok({ value: document as T, setAside });
}
