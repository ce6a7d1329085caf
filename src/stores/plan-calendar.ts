/** The calendar file of the plan. Loaded only when it is asked for, because the library is as large as a tool. */
import {
  calendarEntries,
  type CalendarChoice,
  type CalendarWords,
} from '../domain/plan/calendar-entries.ts';
import { calendarText } from '../lib/ics.ts';
import { now } from '../platform/clock.ts';
import { download } from '../platform/download.ts';
import { openPlan, $plan } from './plan.ts';

/** Hands the chosen entries over as a file named `fileName`; says how many there are. With none, nothing is handed over. */
export function saveCalendar(
  choice: CalendarChoice,
  words: CalendarWords & { readonly title: string },
  fileName: string,
): number {
  openPlan();
  const entries = calendarEntries($plan.get(), choice, words);
  if (entries.length > 0) {
    download(fileName, calendarText(words.title, entries, now()), 'text/calendar;charset=utf-8');
  }
  return entries.length;
}
