/** Versions of the saved plan. A released step is never edited; another is added (architecture.md, section 6). */
import { isRecord } from '../saved-cells.ts';

/**
 * 1 to 2: an action learns of its first day and of what was learned; weekly ticks and looks back come beside it.
 * What is no action is left as it is, for the reader of the current shape to set aside.
 */
function withStartsTicksAndReviews(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const actions = data['actions'];
  const withNewFields = (cell: unknown): unknown =>
    isRecord(cell) && isRecord(cell['value'])
      ? { ...cell, value: { learned: '', startOn: null, startAt: null, ...cell['value'] } }
      : cell;
  return {
    // Before the data: what stands under these names already is nobody's to throw away.
    ticks: {},
    reviews: {},
    ...data,
    ...(isRecord(actions) && {
      // fromEntries, because a plain assignment under "__proto__" would change a prototype (F27).
      actions: Object.fromEntries(
        Object.entries(actions).map(([id, cell]) => [id, withNewFields(cell)]),
      ),
    }),
  };
}

/** Step i turns version i + 1 into version i + 2. */
export const planSteps: readonly ((data: unknown) => unknown)[] = [withStartsTicksAndReviews];
