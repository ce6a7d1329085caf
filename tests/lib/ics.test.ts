/** Calendar files: rules of RFC 5545 as laws, and three parsers that share no code (fault F42). */
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, type CalendarDate } from '../../src/lib/calendar-date.ts';
import { type CalendarEntry, calendarText } from '../../src/lib/ics.ts';
import type { WallTime } from '../../src/lib/wall-time.ts';

const stamp = '2026-11-21T08:00:00.000Z';
const day = (text: string): CalendarDate => text as CalendarDate;
const time = (text: string): WallTime => text as WallTime;
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'k3m9p2x7vqr4-first-step@alongside',
  sequence: 3,
  summary: 'First step: write one line',
  description: '',
  on: day('2026-11-23'),
  at: null,
  weeks: 1,
  hasAlarm: false,
  ...more,
});
const text = (...entries: CalendarEntry[]): string => calendarText('My plan', entries, stamp);

const unfolded = (file: string): string[] =>
  file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** What each parser understood of the first event, told alike. */
interface Understood {
  readonly uid: string;
  readonly summary: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly isWholeDay: boolean;
}

function byIcalJs(file: string): Understood {
  const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    sequence: event.sequence,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    isWholeDay: event.startDate.isDate,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
const wall = (date: Date, isWholeDay: boolean): string => {
  const on = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return isWholeDay
    ? on
    : `${on}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
};

function byNodeIcal(file: string): Understood {
  const event = Object.values(nodeIcal.sync.parseICS(file)).find((each) => each?.type === 'VEVENT');
  if (event?.type !== 'VEVENT') throw new Error('no event');
  const isWholeDay = event.datetype === 'date';
  return {
    uid: event.uid,
    summary: String(event.summary),
    sequence: Number(event.sequence),
    start: wall(event.start, isWholeDay),
    end: wall(event.end as Date, isWholeDay),
    isWholeDay,
  };
}

function byTsIcs(file: string): Understood {
  const event = convertIcsCalendar(undefined, file).events?.[0];
  if (!event) throw new Error('no event');
  const isWholeDay = event.start.type === 'DATE';
  // This one tells wall-clock times as if they were in UTC.
  const told = (date: Date | undefined): string => {
    const iso = date?.toISOString() ?? '';
    return isWholeDay ? iso.slice(0, 10) : iso.slice(0, 19);
  };
  return {
    uid: event.uid,
    summary: event.summary,
    sequence: event.sequence ?? -1,
    start: told(event.start.date),
    end: told(event.end?.date),
    isWholeDay,
  };
}

const parsers = [
  ['ical.js', byIcalJs],
  ['node-ical', byNodeIcal],
  ['ts-ics', byTsIcs],
] as const;

describe.each(parsers)('F42: %s', (name, understood) => {
  it('reads a whole day with its exclusive end', () => {
    expect(understood(text(entry()))).toEqual({
      uid: 'k3m9p2x7vqr4-first-step@alongside',
      summary: 'First step: write one line',
      sequence: 3,
      start: '2026-11-23',
      end: '2026-11-24',
      isWholeDay: true,
    });
  });

  describe.each(['America/Los_Angeles', 'Europe/Kyiv', 'Pacific/Apia', 'Australia/Lord_Howe'])(
    'in %s',
    (zone) => {
      beforeAll(() => void vi.stubEnv('TZ', zone));
      afterAll(() => void vi.unstubAllEnvs());

      // Around the changes of the clock in those zones, and around the year.
      it.each(['2026-03-08', '2026-03-29', '2026-10-25', '2026-04-05', '2024-02-29', '2026-12-31'])(
        'F41: the day %s is that day, and half past nine on it is half past nine',
        (on) => {
          expect(new Date().getTimezoneOffset()).not.toBe(0);
          expect(understood(text(entry({ on: day(on) })))).toMatchObject({
            start: on,
            end: addDays(day(on), 1),
          });
          expect(understood(text(entry({ on: day(on), at: time('09:30') }))).start).toBe(
            `${on}T09:30:00`,
          );
        },
      );
    },
  );

  it('F41: reads a time as the time on the wall', () => {
    expect(understood(text(entry({ at: time('09:30') })))).toMatchObject({
      start: '2026-11-23T09:30:00',
      end: '2026-11-23T10:00:00',
      isWholeDay: false,
    });
  });

  it('reads a time whose end is on the next day', () => {
    expect(understood(text(entry({ at: time('23:45') })))).toMatchObject({
      end: '2026-11-24T00:15:00',
    });
  });

  it('F28, F42: reads signs that mean something in the format as they were typed', () => {
    const summary = 'a, b; c \\ d "e" <img onerror=x> שלום 👩‍👩‍👧';
    expect(understood(text(entry({ summary }))).summary).toBe(summary);
    // A backslash before an "n" is no line break; node-ical 0.27 takes it for one.
    const backslash = 'C:\\new';
    const read = understood(text(entry({ summary: backslash }))).summary;
    expect(read).toBe(name === 'node-ical' ? 'C:\\\new' : backslash);
  });

  it('reads a text of 20,000 characters whole', () => {
    const summary = 'é🙂'.repeat(6700);
    expect(understood(text(entry({ summary }))).summary).toBe(summary);
  });
});

describe('the file', () => {
  it('says when it repeats, and when it rings', () => {
    const lines = unfolded(
      text(
        entry({ weeks: 4, hasAlarm: true }),
        entry({ uid: 'b@alongside', at: time('09:30'), hasAlarm: true }),
      ),
    );
    expect(lines).toContain('RRULE:FREQ=WEEKLY;COUNT=4');
    expect(lines).toContain('TRIGGER;RELATED=START:PT9H');
    expect(lines).toContain('TRIGGER:-PT15M');
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
  });

  it('carries when it was made in UTC, and no zone anywhere', () => {
    const file = text(entry({ at: time('09:30') }));
    expect(file).toContain('\r\nDTSTAMP:20261121T080000Z\r\n');
    expect(file).toContain('\r\nDTSTART:20261123T093000\r\n');
    expect(file).not.toContain('TZID');
  });

  it('F42: drops control characters and lone halves of signs', () => {
    const file = text(entry({ summary: 'a\u0000b\u0007c\ud83dd', description: 'two\nlines' }));
    expect(file).toContain('SUMMARY:abc\uFFFDd');
    expect(file).toContain('DESCRIPTION:two\\nlines');
  });
});

describe('laws of the file', () => {
  const anyEntry = fc.record<CalendarEntry>({
    uid: fc.constantFrom('a@alongside', 'b@alongside'),
    sequence: fc.nat(),
    summary: fc.string({ unit: 'binary', maxLength: 200 }),
    description: fc.string({ unit: 'grapheme', maxLength: 200 }),
    on: fc.nat(40000).map((days) => addDays(day('1990-01-01'), days)),
    at: fc.option(
      fc
        .tuple(fc.nat(23), fc.nat(59))
        .map(([hours, minutes]) => time(`${two(hours)}:${two(minutes)}`)),
    ),
    weeks: fc.integer({ min: 1, max: 12 }),
    hasAlarm: fc.boolean(),
  });

  it('every line ends in CRLF, the last too, and none is over 75 octets or splits a character', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
        const file = text(...entries);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('what begins ends, in order, and every content line has a name and a colon', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
        const open: string[] = [];
        for (const line of unfolded(text(...entries))) {
          expect(line).toMatch(/^[A-Z][A-Z-]*(;[A-Z-]+=("[^"]*"|[^":;,]+))*:/);
          const [, begun] = /^BEGIN:(\w+)$/.exec(line) ?? [];
          const [, ended] = /^END:(\w+)$/.exec(line) ?? [];
          if (begun) open.push(begun);
          if (ended) expect(open.pop()).toBe(ended);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
