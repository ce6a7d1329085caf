/** The only place that reads the clock. */
import type { CalendarDate } from '../lib/calendar-date.ts';

/** This moment, as an ISO 8601 text in UTC. Only for the record; order never depends on it. */
export const now = (): string => new Date().toISOString();

/** Today where the reader is. */
export function today(): CalendarDate {
  const date = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  // Built from the parts of a real day.
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as CalendarDate;
}
