/**
 * A day in the calendar, "YYYY-MM-DD", without time or zone, so that a chosen day is the same day everywhere.
 * Arithmetic is on day numbers (days since 1970-01-01, proleptic Gregorian); no Date object takes part.
 * Day-number formulas: H. Hinnant, "chrono-compatible low-level date algorithms".
 * Looked at: date-fns (needs Date objects), Temporal polyfills (20 kB and more). Neither fits.
 */
import { err, ok, type Result } from './result.ts';

/** A valid day between 0001-01-01 and 9999-12-31, as "YYYY-MM-DD". */
export type CalendarDate = string & { readonly __calendarDate: true };

/** Days in `month` (1 to 12) of `year`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads "YYYY-MM-DD". Fails with "not-a-date" for another form and "no-such-day" for a day the calendar lacks. */
export function parseCalendarDate(
  text: string,
): Result<CalendarDate, 'not-a-date' | 'no-such-day'> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return err('not-a-date');
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists =
    year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  // The pattern and the calendar were both checked above.
  return exists ? ok(text as CalendarDate) : err('no-such-day');
}

/** Whether `text` is a day of the calendar in the form "YYYY-MM-DD". */
export const isCalendarDate = (text: string): text is CalendarDate => parseCalendarDate(text).ok;

/** Days from 1970-01-01 to `date`; negative before it. */
export function dayNumber(date: CalendarDate): number {
  const [y, month, day] = [
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)),
    Number(date.slice(8, 10)),
  ];
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with this number; the inverse of dayNumber. Clamped to the years 1 to 9999. */
export function fromDayNumber(days: number): CalendarDate {
  const clamped = Math.min(Math.max(days, -719162), 2932896);
  const shifted = clamped + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, '0');
  // Built from numbers that name a real day.
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CalendarDate;
}

/** The day `days` later (earlier when negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(dayNumber(date) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  dayNumber(to) - dayNumber(from);

/** The day of the week, 0 for Monday to 6 for Sunday (ISO 8601 counts them so). 1970-01-01 was a Thursday. */
export const weekday = (date: CalendarDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

/** The Monday of the week that `date` is in. */
export const mondayOf = (date: CalendarDate): CalendarDate => addDays(date, -weekday(date));

/** The first day of the month after that of `date`. */
export const nextMonth = (date: CalendarDate): CalendarDate =>
  addDays(
    date,
    daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))) + 1 - Number(date.slice(8)),
  );
