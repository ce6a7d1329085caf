/** The only place that reads the clock. */
import type { CalendarDate } from '../lib/calendar-date.ts';
import { longDate } from '../lib/long-date.ts';

/** This moment, as an ISO 8601 text in UTC. Only for the record; order never depends on it. */
export const now = (): string => new Date().toISOString();

const two = (n: number): string => String(n).padStart(2, '0');

/** The day of a moment where the reader is. */
const dayOf = (date: Date): CalendarDate =>
  // Built from the parts of a real day.
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as CalendarDate;

/** Today where the reader is. */
export const today = (): CalendarDate => dayOf(new Date());

/** A moment as `now` gives it, in words, where the reader is: "November 21, 2026, 10:12". Null when it is no moment. */
export function momentInWords(moment: string): string | null {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  return `${longDate(dayOf(date))}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}
