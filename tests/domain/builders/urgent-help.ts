/** A place of urgent help whose numbers say what they are, and parts of it to change. */
import fc from 'fast-check';
import { helpGrades, helpTopics, services } from '../../../src/domain/guide/help-words.ts';
import type { EmergencyNumber, HelpLine, Place } from '../../../src/domain/guide/place-schema.ts';
import type { UrgentHelp } from '../../../src/domain/guide/urgent-help-schema.ts';
import { anyDay } from './generators.ts';

const seen = {
  source: ['a-list'],
  sourceDate: '2026-10',
  grade: 'operator' as const,
  seenOn: '2026-12-01',
  checkedWithOperator: null,
};

export const anEmergency = (
  number: string,
  more: Partial<EmergencyNumber> = {},
): EmergencyNumber => ({
  number,
  services: [],
  ...seen,
  ...more,
});

export const aLine = (name: string, more: Partial<HelpLine> = {}): HelpLine => ({
  name,
  topic: 'talk',
  numbers: [{ number: '1 2 3', by: 'call' }],
  ...seen,
  ...more,
});

export const aRoute = (more: Partial<Place['routes'][number]> = {}): Place['routes'][number] => ({
  text: 'Texting works only after you have registered.',
  ...seen,
  ...more,
});

export const aPlace: Place = {
  iso: 'ZZ',
  name: 'Nowhere',
  region: 'europe',
  isInEu: false,
  emergency: [anEmergency('112')],
  routes: [],
  lines: [],
};

export const placeWith = (more: Partial<Place>): Place => ({ ...aPlace, ...more });

/** Where something was seen: any grade, any day, month or year, or none. */
const anySeen = fc.record({
  source: fc.constant<string[]>(['a-list']),
  sourceDate: fc.oneof(
    fc.constant('undated'),
    anyDay,
    anyDay.map((day) => day.slice(0, 7)),
    anyDay.map((day) => day.slice(0, 4)),
  ),
  grade: fc.constantFrom(...helpGrades),
  seenOn: anyDay,
  checkedWithOperator: fc.constant(null),
});

const someDigits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((digits) => digits.join(''));

const anyNumber = fc.record({
  number: fc.oneof(
    someDigits(3, 12),
    fc.tuple(someDigits(2, 4), someDigits(2, 6)).map((parts) => parts.join(' ')),
    someDigits(4, 4).map((digits) => `*${digits}`),
  ),
  by: fc.constantFrom('call', 'text', 'call or text', 'text HOME', 'WhatsApp'),
});

/** Any place that fits its schema. */
export const anyPlace: fc.Arbitrary<Place> = fc
  .tuple(
    fc.array(
      fc
        .tuple(someDigits(2, 5), fc.subarray([...services]), anySeen)
        .map(([number, of, where]) => ({ number, services: of, ...where })),
      { minLength: 1, maxLength: 4 },
    ),
    fc.array(
      anySeen.map((where) => aRoute(where)),
      { maxLength: 2 },
    ),
    fc.array(
      fc
        .tuple(
          fc.nat(5),
          fc.constantFrom(...helpTopics),
          fc.array(anyNumber, { maxLength: 3 }),
          anySeen,
          fc.boolean(),
        )
        .map(([name, topic, numbers, where, hasHours]) =>
          aLine(`Line ${name}`, {
            topic,
            numbers,
            ...where,
            ...(hasHours ? { hours: 'day and night' } : {}),
          }),
        ),
      { maxLength: 5 },
    ),
  )
  .map(([emergency, routes, lines]) => placeWith({ emergency, routes, lines }));

export const anUrgentHelp: UrgentHelp = {
  anywhere: [
    { name: 'A list', href: 'https://example.org/', note: 'Free lines.', references: ['a-list'] },
  ],
  busy: 'A busy line says nothing about you.',
  elsewhere: 'Use the number that you know.',
  unconfirmed: [{ iso: 'ZW', name: 'Zimbabwe' }],
  inEu: {
    text: 'By law you can reach help here without speaking.',
    link: { label: 'A body', href: 'https://example.org/' },
    references: ['a-list'],
    rights: { label: 'Another body', href: 'https://example.org/' },
  },
  regions: {
    africa: 'Africa',
    americas: 'The Americas',
    asia: 'Asia',
    europe: 'Europe',
    'middle-east': 'The Middle East',
    oceania: 'Oceania',
  },
  topics: {
    talk: 'To talk',
    'sexual-violence': 'After sexual violence',
    'domestic-abuse': 'At home',
    stalking: 'Stalking',
    'alcohol-drugs': 'Alcohol or drugs',
    rights: 'Rights at work',
  },
  services: { police: 'police', ambulance: 'ambulance', fire: 'fire brigade', rescue: 'rescue' },
  grades: {
    law: 'the law says so',
    'three-lists': 'three lists agree',
    'two-lists': 'two lists agree',
    operator: 'on their page',
    news: 'in the news',
    weak: 'at second hand',
    recheck: 'may be old',
  },
  searchWords: ['suicid'],
};
