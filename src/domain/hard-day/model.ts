/**
 * The hard-day page: what the reader wants to find on a day when thinking is hard. A few lines, each kept by itself, so
 * that two tabs merge line by line. Pure.
 */
import {
  type Cells,
  cellValue,
  latestRevision,
  mergeCells,
  revertCells,
  withValue,
} from '../../lib/cells.ts';

/** Whom to turn to first, second and third. */
export const places = [1, 2, 3] as const;
export type Place = (typeof places)[number];

/** Every line there is. The names are stored: one that was ever released is never used for anything else. */
export const lineIds = [
  'sign-1',
  'sign-2',
  'sign-3',
  'alone-1',
  'alone-2',
  'alone-3',
  'person-1',
  'person-1-reach',
  'person-2',
  'person-2-reach',
  'person-3',
  'person-3-reach',
  'formal',
  'formal-reach',
  'country',
] as const;
export type LineId = (typeof lineIds)[number];

export interface HardDay {
  /** What is written, by line. "country" holds the place whose urgent help was chosen. */
  readonly lines: Cells<string>;
}

export const emptyHardDay: HardDay = { lines: {} };

/** What stands in a line; empty when nothing does. */
export const lineOf = (page: HardDay, id: LineId): string => cellValue(page.lines, id) ?? '';

/** Whether anything is written at all. */
export const isBlank = (page: HardDay): boolean =>
  lineIds.every((id) => lineOf(page, id).trim() === '');

/** Writes lines in one change; an empty text clears one. Gives the same page back when nothing changes. */
export function writeLines(
  page: HardDay,
  texts: Readonly<Partial<Record<LineId, string>>>,
): HardDay {
  const revision = 1 + latestRevision(page.lines);
  let lines = page.lines;
  for (const id of lineIds) {
    const text = texts[id];
    if (text === undefined || text === lineOf(page, id)) continue;
    lines = withValue(lines, id, text === '' ? null : text, revision);
  }
  return lines === page.lines ? page : { lines };
}

/** Lets the people in two places change places, with how to reach them. */
export const swapPeople = (page: HardDay, a: Place, b: Place): HardDay =>
  writeLines(page, {
    [`person-${a}`]: lineOf(page, `person-${b}`),
    [`person-${a}-reach`]: lineOf(page, `person-${b}-reach`),
    [`person-${b}`]: lineOf(page, `person-${a}`),
    [`person-${b}-reach`]: lineOf(page, `person-${a}-reach`),
  });

/** What changed from `from` to `then` again as it was in `then`, as a new change; what others changed since stays. */
export const restoreHardDay = (now: HardDay, then: HardDay, from: HardDay): HardDay => ({
  lines: revertCells(now.lines, from.lines, then.lines, 1 + latestRevision(now.lines)),
});

/** Two copies edited apart, together: line by line the later one. */
export const mergeHardDays = (a: HardDay, b: HardDay): HardDay => ({
  lines: mergeCells(a.lines, b.lines),
});
