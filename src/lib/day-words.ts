/** A day in words with its weekday, so that a printed date is easy to keep: "Monday, November 23, 2026, 09:30". */
import { type CalendarDate, weekday } from './calendar-date.ts';
import { longDate } from './long-date.ts';
import type { WallTime } from './wall-time.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Monday, November 23, 2026", and the time after it when there is one. */
export const dayWords = (date: CalendarDate, time: WallTime | null = null): string =>
  [weekdays[weekday(date)], longDate(date), time].filter(Boolean).join(', ');
