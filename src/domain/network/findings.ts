/** Reads the gaps: which rules have something to say about a list, about whom, and why. Nothing is scored. */
import { type CalendarDate, daysBetween } from '../../lib/calendar-date.ts';
import { type SupportKind, type SupportSource, supportKinds } from '../vocabulary.ts';
import type { GapRule, NetworkDefinition } from './definition.ts';
import { drainingShare, type GapTest, namesSaid } from './gap-tests.ts';
import { directionOf, type ListedPerson, type Place } from './model.ts';

/** What a test found. */
interface Found {
  /** People it is about, those to be named first in front. */
  readonly people: readonly ListedPerson[];
  readonly kinds?: readonly SupportKind[];
  readonly source?: SupportSource;
  readonly place?: Place;
}

export interface Finding extends Found {
  readonly rule: GapRule;
  /** Under which "that may be fine" is remembered; another one when the finding is about others than before. */
  readonly key: string;
  /** Whether it may be shown only where private marks are. */
  readonly isPrivate: boolean;
}

/** What the tests need beside the list. */
interface GapContext {
  readonly today: CalendarDate;
  readonly isOutside: (place: Place) => boolean;
}

type Test = (
  people: readonly ListedPerson[],
  atLeast: number,
  context: GapContext,
) => Found | undefined;

const giversOf = (people: readonly ListedPerson[], kind: SupportKind): ListedPerson[] =>
  people.filter((person) => person.gets.includes(kind));

const withKinds = (people: readonly ListedPerson[]): number =>
  people.filter((person) => person.gets.length > 0).length;

/** The one value that all who have one share, or undefined; also when fewer than `atLeast` have one. */
function sharedBy<T>(values: readonly (T | null)[], atLeast: number): T | undefined {
  const noted = values.filter((value): value is T => value !== null);
  const [first] = noted;
  return noted.length >= atLeast && noted.every((value) => value === first) ? first : undefined;
}

const enough = (people: readonly ListedPerson[], atLeast: number): Found | undefined =>
  people.length >= atLeast ? { people } : undefined;

/** Whole days a person is beyond their rhythm; 0 or less when not, or when it is not noted. */
const daysOverdue = (person: ListedPerson, today: CalendarDate): number =>
  person.rhythmWeeks === null || person.lastContact === null
    ? 0
    : daysBetween(person.lastContact, today) - 7 * person.rhythmWeeks;

/** How far beyond, in rhythms: two weeks late is much for a weekly talk and little for a yearly one. */
const lateness = (person: ListedPerson, today: CalendarDate): number =>
  daysOverdue(person, today) / (person.rhythmWeeks ?? 1);

const tests: Readonly<Record<GapTest, Test>> = {
  uncovered(people, atLeast) {
    const kinds = supportKinds.filter((kind) => giversOf(people, kind).length === 0);
    return withKinds(people) >= atLeast && kinds.length > 0 ? { people: [], kinds } : undefined;
  },
  single(people, atLeast) {
    const kinds = supportKinds.filter((kind) => giversOf(people, kind).length === 1);
    const carrying = kinds.flatMap((kind) => giversOf(people, kind));
    return withKinds(people) >= atLeast && kinds.length > 0
      ? { people: carrying, kinds }
      : undefined;
  },
  'one-source'(people, atLeast) {
    const sources = people.map((person) => person.source);
    const source = sharedBy(sources, atLeast);
    return source && { people: people.filter((person) => person.source === source), source };
  },
  'one-place'(people, atLeast) {
    const place = sharedBy(
      people.map((person) => person.place),
      atLeast,
    );
    return place && { people: people.filter((person) => person.place === place), place };
  },
  'nobody-outside'(people, atLeast, { isOutside }) {
    const noted = people.filter((person) => person.place !== null);
    const isAllInside = noted.every((person) => person.place !== null && !isOutside(person.place));
    return isAllInside ? enough(noted, atLeast) : undefined;
  },
  'to-me-only'(people, atLeast) {
    const isGivingNoted = people.some((person) => person.gives.length > 0);
    const oneWay = people.filter((person) => directionOf(person) === 'to-me');
    return isGivingNoted ? enough(oneWay, atLeast) : undefined;
  },
  'from-me-only': (people, atLeast) =>
    enough(
      people.filter((person) => directionOf(person) === 'from-me'),
      atLeast,
    ),
  drifting(people, atLeast, { today }) {
    const late = people
      .filter((person) => daysOverdue(person, today) > 0)
      .sort((a, b) => lateness(b, today) - lateness(a, today));
    return enough(late, atLeast);
  },
  draining(people, atLeast) {
    const draining = people.filter((person) => person.drains);
    return draining.length >= drainingShare * people.length ? enough(draining, atLeast) : undefined;
  },
  'no-formal'(people, atLeast) {
    const noted = people.filter((person) => person.source !== null);
    const isKnown = noted.some((person) => person.source === 'formal-support');
    return noted.length >= atLeast && !isKnown ? { people: [] } : undefined;
  },
};

/** What tells this finding from another of the same rule: the kinds, source or place, or the people named. */
const subjectOf = ({ kinds, source, place, people }: Found): string =>
  kinds?.join('+') ??
  source ??
  place ??
  people
    .slice(0, namesSaid)
    .map((person) => person.id)
    .join('+');

/** Everything the rules find in the list, in their order; what the reader called fine is still among it. */
export function readGaps(
  people: readonly ListedPerson[],
  definition: Pick<NetworkDefinition, 'rules' | 'places'>,
  today: CalendarDate,
): Finding[] {
  const context: GapContext = { today, isOutside: (place) => definition.places[place].isOutside };
  const findings: Finding[] = [];
  // Nobody the reader marked as draining is called drifting, or named beside a step toward them.
  const welcome = people.filter((person) => !person.drains);
  for (const rule of definition.rules) {
    if (findings.some((finding) => rule.unless.includes(finding.rule.id))) continue;
    const found = tests[rule.test](
      /drift|me/.test(rule.test) ? welcome : people,
      rule.atLeast,
      context,
    );
    if (!found) continue;
    const key = `${rule.id}:${subjectOf(found)}`;
    findings.push({ ...found, rule, key, isPrivate: rule.test === 'draining' });
  }
  return findings;
}
