/** Every finding is true of the list, and none is missed: held against a slow and obvious reading of each rule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportKinds, supportSources } from '../../../src/domain/vocabulary.ts';
import { readGaps } from '../../../src/domain/network/findings.ts';
import { measure } from '../../../src/domain/network/measures.ts';
import type { ListedPerson } from '../../../src/domain/network/model.ts';
import { addDays, type CalendarDate } from '../../../src/lib/calendar-date.ts';
import { allRules, anyPeople, somePlaces } from '../builders/network.ts';
import { anyDay } from '../builders/generators.ts';

/** What each test should find, counted person by person; undefined where it should be silent. */
function slowly(people: readonly ListedPerson[], atLeast: number, today: CalendarDate) {
  const giving = new Map<string, string[]>();
  for (const kind of supportKinds) giving.set(kind, []);
  for (const person of people) for (const kind of person.gets) giving.get(kind)?.push(person.id);
  const kindsWith = (count: number) =>
    [...giving].filter(([, ids]) => ids.length === count).map(([kind]) => kind);
  let noted = 0;
  for (const person of people) if (person.gets.length > 0) noted += 1;
  const sources = people.map((each) => each.source).filter((each) => each !== null);
  const places = people.map((each) => each.place).filter((each) => each !== null);
  const allSame = (list: readonly string[]) => list.length >= atLeast && new Set(list).size === 1;
  const ids = (test: (person: ListedPerson) => boolean, of = people) => {
    const found = of.filter(test).map((each) => each.id);
    return found.length >= atLeast ? found.sort() : undefined;
  };
  const isLate = ({ lastContact, rhythmWeeks }: ListedPerson) =>
    lastContact !== null && rhythmWeeks !== null && addDays(lastContact, rhythmWeeks * 7) < today;
  const marked = people.filter((each) => each.drains).length;
  // No step leads toward somebody who is marked as draining.
  const others: ListedPerson[] = [];
  for (const person of people) if (!person.drains) others.push(person);
  return {
    uncovered: noted >= atLeast && kindsWith(0).length > 0 ? kindsWith(0) : undefined,
    single: noted >= atLeast && kindsWith(1).length > 0 ? kindsWith(1) : undefined,
    'one-source': allSame(sources) ? sources[0] : undefined,
    'one-place': allSame(places) ? places[0] : undefined,
    'nobody-outside':
      places.length >= atLeast && !places.some((place) => somePlaces[place].isOutside)
        ? true
        : undefined,
    'to-me-only': others.some((each) => each.gives.length > 0)
      ? ids((each) => each.gets.length > 0 && each.gives.length === 0, others)
      : undefined,
    'from-me-only': ids((each) => each.gives.length > 0 && each.gets.length === 0, others),
    drifting: ids(isLate, others),
    draining: marked * 4 >= people.length ? ids((each) => each.drains) : undefined,
    'no-formal':
      sources.length >= atLeast && !sources.includes('formal-support') ? true : undefined,
  };
}

describe('findings', () => {
  it('say what a slow and obvious reading says, no more and no less', () => {
    fc.assert(
      fc.property(
        anyPeople(9),
        fc.integer({ min: 1, max: 4 }),
        anyDay,
        (people, atLeast, today) => {
          const expected = slowly(people, atLeast, today);
          const found: Record<string, unknown> = {};
          for (const finding of readGaps(people, allRules(atLeast), today)) {
            const ids = finding.people.map((each) => each.id).sort();
            const isOfPeople = ['to-me-only', 'from-me-only', 'drifting', 'draining'].includes(
              finding.rule.test,
            );
            found[finding.rule.test] =
              finding.kinds ?? finding.source ?? finding.place ?? (isOfPeople ? ids : true);
          }
          const spoken = Object.fromEntries(
            Object.entries(expected).filter(([, value]) => value !== undefined),
          );
          expect(found).toEqual(spoken);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('lead toward nobody who is marked as draining: such people are in none that is about drifting or one way', () => {
    let spoken = 0;
    fc.assert(
      fc.property(
        anyPeople(9),
        fc.integer({ min: 1, max: 3 }),
        anyDay,
        (people, atLeast, today) => {
          for (const { rule, people: named } of readGaps(people, allRules(atLeast), today)) {
            if (!['to-me-only', 'from-me-only', 'drifting'].includes(rule.test)) continue;
            spoken += 1;
            expect(named.filter((each) => each.drains)).toEqual([]);
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(spoken).toBeGreaterThan(100);
  });

  it('about drifting or one way are the same whether those marked as draining are on the list or not', () => {
    fc.assert(
      fc.property(
        anyPeople(9),
        fc.integer({ min: 1, max: 3 }),
        anyDay,
        (people, atLeast, today) => {
          const toward = (of: readonly ListedPerson[]) =>
            readGaps(of, allRules(atLeast), today)
              .filter(({ rule }) => ['to-me-only', 'from-me-only', 'drifting'].includes(rule.test))
              .map(({ key, people: named }) => ({ key, named: named.map(({ id }) => id) }));
          expect(toward(people)).toEqual(toward(people.filter((each) => !each.drains)));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('measures', () => {
  it('count what a slow and obvious reading counts', () => {
    fc.assert(
      fc.property(anyPeople(12), (people) => {
        const { size, table, perKind, perCircle, directions, sources, kinds } = measure(people);
        expect(size).toBe(people.length);
        for (const kind of supportKinds) {
          const givers = people.filter((each) => each.gets.includes(kind)).length;
          expect(perKind[kind]).toBe(givers);
          expect(table.reduce((sum, row) => sum + row.kinds[kind], 0)).toBe(givers);
        }
        expect(table.reduce((sum, row) => sum + row.people, 0)).toBe(size);
        expect(Object.values(directions).reduce((a, b) => a + b)).toBe(size);
        expect(perCircle[1] + perCircle[2] + perCircle[3]).toBe(
          people.filter((each) => each.circle !== null).length,
        );
        expect(sources).toBe(
          supportSources.filter((id) => people.some((p) => p.source === id)).length,
        );
        expect(kinds).toBe(Object.values(perKind).filter((count) => count > 0).length);
      }),
    );
  });
});
