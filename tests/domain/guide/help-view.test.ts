/** What a page shows of a place: numbers that may stand, how sure they are, and which got old. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayShowNumber } from '../../../src/domain/guide/help-numbers.ts';
import { oldNumbers, showPlace } from '../../../src/domain/guide/help-view.ts';
import type { HelpLine } from '../../../src/domain/guide/place-schema.ts';
import { addDays } from '../../../src/lib/calendar-date.ts';
import { anyDay } from '../builders/generators.ts';
import { day } from '../builders/plan.ts';
import {
  aLine,
  anEmergency,
  anyPlace,
  aPlace,
  aRoute,
  placeWith,
} from '../builders/urgent-help.ts';

const today = day('2026-12-01');

describe('a place', () => {
  it('keeps its name, note and routes, and each number can be pressed', () => {
    const place = placeWith({
      note: 'Say where you are.',
      isInEu: true,
      emergency: [
        anEmergency('112', { note: 'from mobile phones' }),
        anEmergency('15', { services: ['ambulance', 'rescue'] }),
      ],
      routes: [aRoute()],
    });
    expect(showPlace(place)).toMatchObject({
      iso: 'ZZ',
      name: 'Nowhere',
      note: 'Say where you are.',
      isInEu: true,
      routes: [aRoute()],
      emergency: [
        {
          number: '112',
          href: 'tel:112',
          label: 'Call 112',
          services: [],
          note: 'from mobile phones',
        },
        { number: '15', href: 'tel:15', label: 'Call 15', services: ['ambulance', 'rescue'] },
      ],
    });
  });

  it('shows no emergency number that may not stand, and none in the line that says how sure they are', () => {
    const { emergency, sureness } = showPlace(
      placeWith({
        emergency: [
          anEmergency('119', { grade: 'recheck' }),
          anEmergency('110', { grade: 'weak' }),
        ],
      }),
    );
    expect({ emergency, sureness }).toEqual({ emergency: [], sureness: [] });
  });

  it('says of each grade which numbers have it, in the order of the numbers', () => {
    const emergency = [
      anEmergency('112', { grade: 'law' }),
      anEmergency('15', { grade: 'three-lists' }),
      anEmergency('133', { grade: 'recheck' }),
      anEmergency('114', { grade: 'law' }),
    ];
    expect(showPlace(placeWith({ emergency })).sureness).toEqual([
      { grade: 'law', numbers: ['112', '114'] },
      { grade: 'three-lists', numbers: ['15'] },
    ]);
  });

  it('groups its lines by topic, in the order in which topics and lines stand', () => {
    const lines = [
      aLine('A'),
      aLine('B', { topic: 'stalking' }),
      aLine('C'),
      aLine('D', { topic: 'domestic-abuse' }),
    ];
    const groups = showPlace(placeWith({ lines })).lines;
    expect(groups.map(({ topic, lines: of }) => [topic, of.map(({ name }) => name)])).toEqual([
      ['talk', ['A', 'C']],
      ['stalking', ['B']],
      ['domestic-abuse', ['D']],
    ]);
  });

  it('was seen on the earliest of its days', () => {
    const place = placeWith({
      emergency: [anEmergency('112', { seenOn: '2026-11-30' })],
      routes: [aRoute({ seenOn: '2026-10-02' })],
      lines: [aLine('A', { seenOn: '2026-12-01' })],
    });
    expect(showPlace(place).seenOn).toBe('2026-10-02');
    expect(showPlace(aPlace).seenOn).toBe('2026-12-01');
  });
});

describe('a line', () => {
  const shown = (more: Partial<HelpLine>) =>
    showPlace(placeWith({ lines: [aLine('A line', more)] })).lines[0]?.lines[0];

  it.each([
    ['call', '116 123', 'Call 116 123', 'tel:116123'],
    ['call or text', '988', 'Call or text 988', 'tel:988'],
    ['text', '85258', 'Text 85258', 'sms:85258'],
    ['text HOME', '741741', 'Text HOME to 741741', 'sms:741741'],
    ['WhatsApp', '324 011 7252', 'WhatsApp 324 011 7252', ''],
    ['call', '*4141', 'Call *4141', 'tel:*4141'],
  ] as const)('to %s at %s is told as “%s” and leads to “%s”', (by, number, label, href) => {
    expect(shown({ numbers: [{ number, by }] })?.numbers).toEqual([{ number, label, href }]);
  });

  it('keeps its name, page, note, grade and date where its number may not stand, and loses number and hours', () => {
    const page = { label: 'a page', href: 'https://example.org/' };
    const more = { page, note: 'Free.', hours: 'day and night', sourceDate: '2021' } as const;
    expect(shown({ ...more, grade: 'operator' })).toMatchObject({
      hours: 'day and night',
      numbers: [{ number: '1 2 3' }],
    });
    expect(shown({ ...more, grade: 'news' })).toEqual({
      name: 'A line',
      page,
      note: 'Free.',
      hours: undefined,
      numbers: [],
      grade: 'news',
      sourceDate: '2021',
    });
  });

  it('is judged on the day it was seen, so that the same content gives the same page', () => {
    const news = { grade: 'news', sourceDate: '2024-12-01' } as const;
    expect(shown({ ...news, seenOn: '2026-12-01' })?.numbers).toHaveLength(1);
    expect(shown({ ...news, seenOn: '2027-01-01' })?.numbers).toEqual([]);
  });
});

describe('laws of what is shown', () => {
  it('every number shown is one of the place that may stand, and every such number is shown', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const { emergency, lines, sureness } = showPlace(place);
        const may = place.emergency.filter((each) => mayShowNumber(each, day(each.seenOn)));
        expect(emergency.map(({ number }) => number)).toEqual(may.map(({ number }) => number));
        expect(sureness.flatMap(({ numbers }) => numbers).sort()).toEqual(
          may.map(({ number }) => number).sort(),
        );
        const ofLines = lines.flatMap((topic) => topic.lines.flatMap(({ numbers }) => numbers));
        const mayOfLines = place.lines
          .filter((each) => mayShowNumber(each, day(each.seenOn)))
          .flatMap(({ numbers }) => numbers.map(({ number }) => number));
        expect(ofLines.map(({ number }) => number).sort()).toEqual(mayOfLines.sort());
      }),
    );
  });

  it('no line is lost, doubled or put under another topic', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const { lines } = showPlace(place);
        expect(new Set(lines.map(({ topic }) => topic)).size).toBe(lines.length);
        for (const { topic, lines: of } of lines) {
          const own = place.lines.filter((each) => each.topic === topic);
          expect(of.map(({ name }) => name)).toEqual(own.map(({ name }) => name));
        }
        expect(lines.flatMap(({ lines: of }) => of)).toHaveLength(place.lines.length);
      }),
    );
  });

  it('nothing was seen before the day that is told, and something on it', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const days = [...place.emergency, ...place.routes, ...place.lines].map(
          (each) => each.seenOn,
        );
        const { seenOn } = showPlace(place);
        expect(days).toContain(seenOn);
        expect(days.filter((each) => each < seenOn)).toEqual([]);
      }),
    );
  });
});

describe('old numbers', () => {
  const of = (more: Parameters<typeof placeWith>[0], on = today) =>
    oldNumbers([placeWith(more)], on);

  it.each([
    ['2026-12-01', false],
    ['2025-12-02', false],
    ['2025-12-01', false],
    ['2025-11-30', true],
    ['2020-02-29', true],
  ])('seen on %s are old on December 1, 2026: %s', (seenOn, isOld) => {
    const found = of({ emergency: [anEmergency('112', { seenOn })] });
    expect(found).toEqual(
      isOld ? [{ place: 'Nowhere', what: '112', why: `last seen on ${seenOn}` }] : [],
    );
  });

  it('are reports older than two years by today, though they were not when they were seen', () => {
    const lines = [aLine('A line', { grade: 'news', sourceDate: '2025-01', seenOn: '2026-12-01' })];
    expect(of({ lines }, day('2027-01-31'))).toEqual([]);
    expect(of({ lines }, day('2027-02-01'))).toEqual([
      { place: 'Nowhere', what: 'A line', why: 'the report of 2025-01 is older than two years' },
    ]);
  });

  it('are not those that do not stand on the page, nor lines without a number', () => {
    const seenOn = '2020-01-01';
    expect(
      of({
        emergency: [anEmergency('119', { grade: 'recheck', seenOn })],
        lines: [
          aLine('Weak', { grade: 'weak', seenOn }),
          aLine('Old news', { grade: 'news', sourceDate: '2015', seenOn }),
          aLine('A page only', { numbers: [], seenOn }),
        ],
      }),
    ).toEqual([]);
  });

  it('are told place by place, each once', () => {
    const seenOn = '2024-01-01';
    const first = placeWith({
      emergency: [anEmergency('112', { seenOn }), anEmergency('15')],
      lines: [aLine('A line', { seenOn })],
    });
    const second = placeWith({ name: 'Elsewhere', emergency: [anEmergency('999', { seenOn })] });
    expect(oldNumbers([first, second], today).map(({ place, what }) => [place, what])).toEqual([
      ['Nowhere', '112'],
      ['Nowhere', 'A line'],
      ['Elsewhere', '999'],
    ]);
  });

  it('stay old as days go by, and nothing seen today is', () => {
    fc.assert(
      fc.property(anyPlace, anyDay, fc.nat(2000), (place, on, later) => {
        const now = oldNumbers([place], on).length;
        expect(oldNumbers([place], addDays(on, later)).length).toBeGreaterThanOrEqual(now);
        const fresh = placeWith({
          emergency: place.emergency.map((each) => ({ ...each, seenOn: on })),
          lines: place.lines.map((each) => ({ ...each, seenOn: on })),
        });
        expect(oldNumbers([fresh], on)).toEqual([]);
      }),
    );
  });
});
