/**
 * The hard-day page: what the reader wants to find on a day when thinking is hard. A few lines, each kept by itself, so
 * that two tabs merge line by line. Pure.
 */
import { cellValue, withValue } from '../../lib/cells.ts';
import { cells, defineDocument } from '../saved-document.ts';
import { text } from '../saved-values.ts';

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

/** The saved page. "lines" is what is written, by line; "country" there holds the place whose urgent help was chosen. */
export const hardDayDocument = defineDocument('hard-day', { lines: cells(text) });
export type HardDay = typeof hardDayDocument.empty;

export const emptyHardDay = hardDayDocument.empty;

/** What stands in a line; empty when nothing does. */
export const lineOf = (page: HardDay, id: LineId): string => cellValue(page.lines, id) ?? '';

/** Writes lines in one change; an empty text clears one. Gives the same page back when nothing changes. */
export function writeLines(
  page: HardDay,
  texts: Readonly<Partial<Record<LineId, string>>>,
): HardDay {
  const revision = hardDayDocument.nextRevision(page);
  let lines = page.lines;
  for (const id of lineIds) {
    const written = texts[id];
    if (written === undefined || written === lineOf(page, id)) continue;
    lines = withValue(lines, id, written === '' ? null : written, revision);
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
