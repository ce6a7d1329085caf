import { describe, expect, it } from 'vitest';
import { exampleList } from '../../../src/domain/network/example.ts';
import { factsOf, type FactWords, personLine } from '../../../src/domain/network/facts.ts';
import { peopleInOrder } from '../../../src/domain/network/model.ts';
import { supportKinds, supportSources } from '../../../src/domain/vocabulary.ts';
import { aPerson, listOf, networkWith } from '../builders/network.ts';
import { day } from '../builders/plan.ts';

const same = <T extends string>(ids: readonly T[]) =>
  Object.fromEntries(ids.map((id): [string, string] => [id, id])) as Record<T, string>;
const words: FactWords = {
  sources: same(supportSources),
  kinds: same(supportKinds),
  circles: [
    { label: 'close', meaning: '' },
    { label: 'known well', meaning: '' },
    { label: 'acquaintance', meaning: '' },
  ],
  rhythms: [{ weeks: 4, label: 'about every 4 weeks' }],
  spoke: 'last spoke',
  iGive: 'I give',
  notNoted: 'nothing noted yet',
};

describe('facts about a person', () => {
  it('are said in order, and private marks never', () => {
    const full = aPerson('R.', {
      source: 'peers',
      circle: 2,
      gets: ['advice', 'feedback'],
      gives: ['emotional'],
      lastContact: day('2026-11-03'),
      rhythmWeeks: 4,
      drains: true,
      note: 'secret',
    });
    expect(personLine({ ...full, id: 'r' }, words)).toBe(
      'R.: peers, known well, advice, feedback, I give emotional, last spoke November 3, 2026, about every 4 weeks',
    );
    expect(factsOf({ ...full, id: 'r', rhythmWeeks: 5 }, words).at(-1)).toBe('about every 5 weeks');
  });

  it('say so when nothing is noted', () => {
    const [person] = listOf(['R.']);
    expect(person && personLine(person, words, 'A')).toBe('A: nothing noted yet');
  });
});

it('the example counts its days back from today', () => {
  const person = {
    name: 'R.',
    source: 'peers',
    circle: 1,
    place: 'team',
    gets: [],
    gives: [],
  } as const;
  const list = exampleList(
    [
      { ...person, gets: [], gives: [], spokeDaysAgo: 21, rhythmWeeks: 2 },
      { ...person, gets: [], gives: [] },
    ],
    day('2026-11-21'),
  );
  expect(list.map((each) => [each.id, each.lastContact, each.rhythmWeeks])).toEqual([
    ['example-1', '2026-10-31', 2],
    ['example-2', null, null],
  ]);
});

it('F45: somebody unchanged stays the same object, so that only what changed is drawn again', () => {
  const network = networkWith('R.', 'S.');
  expect(peopleInOrder(network)[0]).toBe(peopleInOrder(network)[0]);
  const person = aPerson('T.');
  const twice = {
    ...network,
    people: { a: { value: person, revision: 1 }, b: { value: person, revision: 1 } },
  };
  expect(peopleInOrder(twice).map((each) => each.id)).toEqual(['a', 'b']);
});
