/**
 * What can be said of and done to any saved document of the handbook, whatever its concept: each is made of cells
 * (lib/cells), one by itself or many by id. Serves restoring, which must work for every slot alike.
 */
import {
  type Cell,
  type Cells,
  latestRevision,
  restoreCells,
  stableText,
} from '../../lib/cells.ts';
import { isRecord } from '../saved-cells.ts';

/** How one document differs from another, counted in entries. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Whether something differs that is no entry, such as an order. */
  readonly hasOther: boolean;
}

/** One field of a document: a cell by itself, or cells by id. */
type Field = Cell<unknown> | Cells<unknown>;

/** A cell by itself has a number as its revision; among cells by id, "revision" would be the id of a cell. */
const isSingle = (field: Field): field is Cell<unknown> => typeof field['revision'] === 'number';

/** The fields of a document. A cast: every document was read by `readFields` (saved-document.ts), which lets nothing else through. */
const fieldsOf = (document: unknown): [string, Field][] =>
  isRecord(document) ? (Object.entries(document) as [string, Field][]) : [];

const cellsIn = (fields: readonly [string, Field][], name: string): Cells<unknown> => {
  const field = fields.find(([each]) => each === name)?.[1];
  return field === undefined || isSingle(field) ? {} : field;
};

/** How `after` differs from `before`. Removed entries count as not there. */
export function changesBetween(before: unknown, after: unknown): Changes {
  const [old, next] = [fieldsOf(before), fieldsOf(after)];
  let [added, changed, removed, hasOther] = [0, 0, 0, false];
  for (const name of new Set([...old, ...next].map(([each]) => each))) {
    const [was, is] = [cellsIn(old, name), cellsIn(next, name)];
    for (const id of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [one, other] = [valueAt(was, id), valueAt(is, id)];
      if (one === null && other !== null) added += 1;
      else if (one !== null && other === null) removed += 1;
      else if (stableText(one) !== stableText(other)) changed += 1;
    }
    if (stableText(singleIn(old, name)) !== stableText(singleIn(next, name))) hasOther = true;
  }
  return { added, changed, removed, hasOther };
}

const valueAt = (cells: Cells<unknown>, id: string): unknown =>
  Object.hasOwn(cells, id) ? (cells[id]?.value ?? null) : null;

function singleIn(fields: readonly [string, Field][], name: string): unknown {
  const field = fields.find(([each]) => each === name)?.[1];
  return field !== undefined && isSingle(field) ? field.value : null;
}

/** How many entries a document holds. */
export const entriesIn = (document: unknown): number => changesBetween({}, document).added;

/**
 * `now` made to say what `then` says, as a new change: so merging with a copy in another tab keeps it. What was not in
 * `then` is removed; what is the same keeps its revision. Both are documents of one concept.
 */
export function restoreDocument<T>(now: T, then: T): T {
  const [present, past] = [fieldsOf(now), fieldsOf(then)];
  const revision =
    1 +
    Math.max(
      0,
      ...[...present, ...past].map(([, field]) =>
        isSingle(field) ? field.revision : latestRevision(field),
      ),
    );
  const names = [...new Set([...past, ...present].map(([each]) => each))];
  const restored = names.map((name): [string, Field] => {
    const field = [...past, ...present].find(([each]) => each === name)?.[1] ?? {};
    if (!isSingle(field)) {
      const [mine, theirs] = [cellsIn(present, name), cellsIn(past, name)];
      // What was removed there is remembered, so that an older copy does not bring it back.
      const removed = Object.entries(theirs).filter(([, cell]) => cell.value === null);
      return [name, restoreCells({ ...Object.fromEntries(removed), ...mine }, theirs, revision)];
    }
    const mine = present.find(([each]) => each === name)?.[1];
    const isSame = mine !== undefined && isSingle(mine) && sameValue(mine, field);
    return [name, isSame ? mine : { value: field.value, revision }];
  });
  // The same fields as before with values of the same kinds: a document of the same concept.
  return Object.fromEntries(restored) as T;
}

const sameValue = (a: Cell<unknown>, b: Cell<unknown>): boolean =>
  stableText(a.value) === stableText(b.value);
