/** How old a source is whose day may be known only to the month or the year. */
import { type CalendarDate, isCalendarDate } from './calendar-date.ts';
import { longDate } from './long-date.ts';

/** What was seen only in a report is relied on for no longer than this many months after it. */
export const newsLastsMonths = 24;

/**
 * Whole months from the earliest day that `dated` can mean to `today`; 0 when it lies ahead. `dated` is "YYYY",
 * "YYYY-MM" or "YYYY-MM-DD". Undefined for anything else, such as "undated": then the age is not known.
 */
export function monthsSince(dated: string, today: CalendarDate): number | undefined {
  const first = dated.length === 4 ? `${dated}-01-01` : dated.length === 7 ? `${dated}-01` : dated;
  if (!isCalendarDate(first)) return undefined;
  const [year, month, day] = first.split('-').map(Number) as [number, number, number];
  const [nowYear, nowMonth, nowDay] = today.split('-').map(Number) as [number, number, number];
  const months = (nowYear - year) * 12 + (nowMonth - month) - (nowDay < day ? 1 : 0);
  return Math.max(months, 0);
}

/** The day, month or year of a source in words: "November 21, 2026", "November 2026", "2026"; "no date" for "undated". */
export function sourceDateWords(dated: string): string {
  if (dated === 'undated') return 'no date';
  return dated.length === 7 ? longDate(`${dated}-01`).replace(' 1,', '') : longDate(dated);
}
