/** People and networks for the tests, and a generator of everything a reader can do with a network. */
import fc from 'fast-check';
import { supportKinds, supportSources } from '../../../src/domain/vocabulary.ts';
import type { GapRule, NetworkDefinition } from '../../../src/domain/network/definition.ts';
import { gapTests } from '../../../src/domain/network/gap-tests.ts';
import {
  addPeople,
  circles,
  editPerson,
  emptyNetwork,
  type ListedPerson,
  markFine,
  type Network,
  type NewPerson,
  notePersonSpoke,
  nothingNoted,
  peopleInOrder,
  type Person,
  places,
  removePerson,
} from '../../../src/domain/network/model.ts';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';
import { anyDay } from './generators.ts';

const someDay = '2026-11-21' as CalendarDate;

/** A person of whom only the name is noted, unless said otherwise. */
export const aPerson = (name: string, more: Partial<Person> = {}): Person => ({
  ...nothingNoted,
  name,
  addedOn: someDay,
  number: 1,
  ...more,
});

/** The people in a list, named and numbered in order; the id is the name. */
export const listOf = (...people: readonly (readonly [string, Partial<Person>?])[]) =>
  people.map(
    ([name, more], at): ListedPerson => ({
      ...aPerson(name, { number: at + 1, ...more }),
      id: name,
    }),
  );

/** A network with people under these ids, in order, called as their id. */
export const networkWith = (...ids: string[]): Network =>
  addPeople(
    emptyNetwork,
    ids.map((id) => ({ id, person: { name: id, addedOn: someDay } })),
  );

export const namesInOrder = (network: Network): string[] =>
  peopleInOrder(network).map((each) => each.name);

const anyText = fc.string({ unit: 'grapheme', maxLength: 8 });
const anyKinds = fc.uniqueArray(fc.constantFrom(...supportKinds), { maxLength: 4 });

/** A person with anything noted. */
const anyPerson: fc.Arbitrary<NewPerson> = fc.record({
  name: anyText,
  addedOn: anyDay,
  source: fc.option(fc.constantFrom(...supportSources), { nil: null }),
  circle: fc.option(fc.constantFrom(...circles), { nil: null }),
  place: fc.option(fc.constantFrom(...places), { nil: null }),
  gets: anyKinds,
  gives: anyKinds,
  lastContact: fc.option(anyDay, { nil: null }),
  rhythmWeeks: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  drains: fc.boolean(),
  note: anyText,
});

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');

type Change = (network: Network) => Network;

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.array(fc.record({ id: anyId, person: anyPerson }), { maxLength: 3 }).map(
    (added): Change =>
      (now) =>
        addPeople(now, added),
  ),
  fc.tuple(anyId, anyPerson).map(
    ([id, { name, source, gets = [] }]): Change =>
      (now) =>
        editPerson(now, id, { name, source: source ?? null, gets }),
  ),
  fc.tuple(anyId, anyDay).map(
    ([id, day]): Change =>
      (now) =>
        notePersonSpoke(now, id, day),
  ),
  anyId.map(
    (id): Change =>
      (now) =>
        removePerson(now, id),
  ),
  fc.tuple(anyId, fc.option(anyDay)).map(
    ([key, day]): Change =>
      (now) =>
        markFine(now, key, day),
  ),
);

export const anyChanges: fc.Arbitrary<Change[]> = fc.array(anyChange, { maxLength: 25 });

export const networkAfter = (changes: readonly Change[], start: Network = emptyNetwork): Network =>
  changes.reduce((now, change) => change(now), start);

/** A network after any sequence of a reader's actions. */
export const anyNetwork: fc.Arbitrary<Network> = anyChanges.map((changes) => networkAfter(changes));

/** Lists of people with anything noted, of up to `most`. */
export const anyPeople = (most: number): fc.Arbitrary<ListedPerson[]> =>
  fc.array(anyPerson, { maxLength: most, size: 'max' }).map((people) =>
    peopleInOrder(
      addPeople(
        emptyNetwork,
        people.map((person, at) => ({ id: `p${at}`, person })),
      ),
    ),
  );

/** One rule for each test, under the test's name. */
export const aRule = (test: GapRule['test'], more: Partial<GapRule> = {}): GapRule => ({
  id: test,
  test,
  atLeast: 3,
  unless: [],
  sentence: `${test}: {kinds}|{pairs}|{names}|{count}|{source}|{place}`,
  why: 'A rule of the tests.',
  fine: 'It is only a test.',
  strategy: 'a-strategy',
  section: 'see-your-network/read-the-gaps',
  ...more,
});

const place = (name: string, isOutside: boolean) => ({
  label: `Label of ${name}`,
  inSentence: name,
  prompt: `Who is there (${name})?`,
  isOutside,
  source: 'colleagues' as const,
});

export const somePlaces: NetworkDefinition['places'] = {
  team: place('team', false),
  'other-teams': place('other-teams', false),
  'past-jobs': place('past-jobs', true),
  outside: place('outside', true),
  online: place('online', true),
  family: place('family', true),
};

/** Every test as a rule that speaks from `atLeast` people on. */
export const allRules = (atLeast = 3) => ({
  rules: gapTests.map((test) => aRule(test, { atLeast })),
  places: somePlaces,
});
