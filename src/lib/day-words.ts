/** A day at the beginning of a written text, in words a reader can change: "Monday, November 23, 2026, at the desk". */
import { addDays, type CalendarDate, dayNumber, parseCalendarDate } from './calendar-date.ts';
import { longDate } from './long-date.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 0 for Monday to 6 for Sunday. 1970-01-01, day 0, was a Thursday. */
const weekdayOf = (date: CalendarDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

/** "Monday, November 23, 2026". */
export const dayWords = (date: CalendarDate): string =>
  `${weekdays[weekdayOf(date)]}, ${longDate(date)}`;

/** The Monday after `date`; a week later when `date` is a Monday. */
export const nextMonday = (date: CalendarDate): CalendarDate => addDays(date, 7 - weekdayOf(date));

const pattern = new RegExp(`^(?:${weekdays.join('|')}), ([A-Z][a-z]+) (\\d{1,2}), (\\d{4})(?:, )?`);

/** The day a text begins with, as `dayWords` writes it; null when it begins with none. */
export function dayIn(text: string): CalendarDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, name = '', day = '', year = ''] = match;
  const month = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).find(
    (each) => longDate(`2000-${each}-01`).startsWith(name),
  );
  const date = parseCalendarDate(`${year}-${month}-${day.padStart(2, '0')}`);
  return date.ok ? date.value : null;
}

/** `text` beginning with this day in place of the one it begins with, if any; without a day when `date` is null. */
export function withDay(text: string, date: CalendarDate | null): string {
  const rest = dayIn(text) === null ? text : text.replace(pattern, '');
  if (date === null) return rest;
  return rest.trim() === '' ? dayWords(date) : `${dayWords(date)}, ${rest}`;
}
