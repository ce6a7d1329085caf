/** Earlier self-assessments: putting the present answers by, and reading those that are kept. */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { type Cells, cellValue, idsOf, restoreCells, withValue } from '../../lib/cells.ts';
import { type EarlierAssessment, mostEarlier, nextRevision, type Responses } from './responses.ts';
import { isRating } from './scoring.ts';

/** An earlier self-assessment with its id. */
export interface KeptAssessment extends EarlierAssessment {
  readonly id: string;
}

/** The values of cells, without what was removed. */
const plain = <T>(cells: Cells<T>): Record<string, T> =>
  Object.fromEntries(
    idsOf(cells).flatMap((id) => {
      const value = cellValue(cells, id);
      return value === undefined ? [] : [[id, value]];
    }),
  );

/** The earlier self-assessments, the newest first, five at most; two tabs together may have stored more. */
export const earlierOf = (responses: Responses): KeptAssessment[] =>
  Object.entries(plain(responses.earlier))
    .map(([id, kept]) => ({ ...kept, id }))
    .sort((a, b) =>
      a.on === b.on ? Number(a.id < b.id) - Number(a.id > b.id) : a.on < b.on ? 1 : -1,
    )
    .slice(0, mostEarlier);

/** Whether there is a number among the answers, so that putting them by is worth it. */
export const isWorthKeeping = (responses: Responses): boolean =>
  Object.values(plain(responses.answers)).some(isRating);

/**
 * Puts the present answers by as an earlier self-assessment and begins a new one. Circumstances and the chosen length
 * stay. `on` is today and `instrument` the present version, used when the profile was never opened. Beyond five, the
 * oldest go. Without a number among the answers nothing is kept, and the answers are still cleared.
 */
export function takeAgain(responses: Responses, on: CalendarDate, instrument: number): Responses {
  const revision = nextRevision(responses);
  const seen = responses.finished.value ?? { on, instrument };
  const id = `${seen.on}.${revision}`;
  const entry: EarlierAssessment = {
    ...seen,
    length: responses.length.value,
    answers: plain(responses.answers),
    importance: plain(responses.importance),
  };
  const cleared: Responses = {
    ...responses,
    answers: restoreCells(responses.answers, {}, revision),
    importance: restoreCells(responses.importance, {}, revision),
    finished: { value: null, revision },
  };
  if (!isWorthKeeping(responses)) return cleared;
  const withNew = { ...cleared, earlier: withValue(responses.earlier, id, entry, revision) };
  const keep = new Set(earlierOf(withNew).map((each) => each.id));
  const earlier = idsOf(withNew.earlier)
    .filter((each) => !keep.has(each))
    .reduce((cells, each) => withValue(cells, each, null, revision), withNew.earlier);
  return { ...withNew, earlier };
}

/** Removes one earlier self-assessment. */
export const forgetEarlier = (responses: Responses, id: string): Responses => ({
  ...responses,
  earlier: withValue(responses.earlier, id, null, nextRevision(responses)),
});
