/**
 * Calendar files (RFC 5545) from plain entries. Escaping, folding at 75 octets and line ends are ical-generator's; looked
 * at beside it: ics (three dependencies, dates as number lists), ical.js (a parser first; three times the size).
 * Days and times are wall-clock: a day is VALUE=DATE, a time is floating, so no zone can move either (F41).
 */
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
} from 'ical-generator';
import { addDays, type CalendarDate } from './calendar-date.ts';
import { wellFormed } from './text.ts';
import type { WallTime } from './wall-time.ts';

export interface CalendarEntry {
  /** The same on every export of the same thing, so that a second import updates it. */
  readonly uid: string;
  /** Higher after every change (SEQUENCE); a whole number from 0 to 2147483647. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly on: CalendarDate;
  /** Null for the whole day. */
  readonly at: WallTime | null;
  /** How many weeks it comes again, the first included; 1 for once. */
  readonly weeks: number;
  readonly hasAlarm: boolean;
}

/** How long an entry with a time is shown to last. */
const entryMinutes = 30;
const secondsBefore = 15 * 60;
/** A whole day's alarm rings at nine in the morning of it, not at midnight. */
const secondsAfterMidnight = 9 * 3600;

/** Control characters, which RFC 5545 forbids in text; tabs and line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const clean = (text: string): string => wellFormed(text).replace(controls, '');

/** A wall-clock moment in the form the library takes; "Z" is not written, because entries are floating or whole days. */
const moment = (on: CalendarDate, minutes: number): string => {
  const day = addDays(on, Math.floor(minutes / 1440));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}:00Z`;
};

const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * A calendar file named `name` with these entries, CRLF at the end of every line, the last one too.
 * `stamp` is the moment it is made, an ISO 8601 text in UTC.
 */
export function calendarText(
  name: string,
  entries: readonly CalendarEntry[],
  stamp: string,
): string {
  const calendar = ical({
    name: clean(name),
    prodId: { company: 'alongside', product: 'handbook', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { on, at, ...entry } of entries) {
    const begin = at === null ? 0 : minutesOf(at);
    const length = at === null ? 1440 : entryMinutes;
    const event = calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp,
      start: moment(on, begin),
      end: moment(on, begin + length),
      allDay: at === null,
      floating: at !== null,
      summary: clean(entry.summary),
      description: { plain: clean(entry.description) },
      ...(entry.weeks > 1 && {
        repeating: { freq: ICalEventRepeatingFreq.WEEKLY, count: entry.weeks },
      }),
    });
    if (entry.hasAlarm) {
      const alarm = { type: ICalAlarmType.display, description: clean(entry.summary) };
      if (at === null) {
        // Without "start" the library counts from the end.
        event
          .createAlarm({ ...alarm, triggerAfter: secondsAfterMidnight })
          .relatesTo(ICalAlarmRelatesTo.start);
      } else event.createAlarm({ ...alarm, triggerBefore: secondsBefore });
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
