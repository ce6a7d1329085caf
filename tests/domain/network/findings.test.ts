import { describe, expect, it } from 'vitest';
import { type Finding, readGaps } from '../../../src/domain/network/findings.ts';
import type { GapTest } from '../../../src/domain/network/gap-tests.ts';
import type { ListedPerson } from '../../../src/domain/network/model.ts';
import { joined, sayFinding } from '../../../src/domain/network/say.ts';
import { supportKinds } from '../../../src/domain/vocabulary.ts';
import { describeWordsOf, sayWordsOf } from '../../../src/domain/network/words.ts';
import { allRules, aRule, listOf, somePlaces } from '../builders/network.ts';
import { day } from '../builders/plan.ts';

const today = day('2026-11-21');
const kinds = Object.fromEntries(supportKinds.map((kind) => [kind, kind])) as Record<
  (typeof supportKinds)[number],
  string
>;
const circle = (label: string) => ({ label, meaning: label });
const bundle = {
  kinds,
  kindsInSentence: kinds,
  kindMeanings: kinds,
  circles: [circle('near'), circle('known'), circle('far')] as [
    ReturnType<typeof circle>,
    ReturnType<typeof circle>,
    ReturnType<typeof circle>,
  ],
  places: somePlaces,
  rhythms: [],
  sources: {
    colleagues: 'Colleagues',
    manager: 'Manager',
    mentors: 'Mentors',
    peers: 'Peers',
    'wider-network': 'Wider network',
    'formal-support': 'Formal support',
  },
};
const words = sayWordsOf(bundle);

const of = (people: readonly ListedPerson[], test: GapTest, atLeast = 3): Finding | undefined =>
  readGaps(people, allRules(atLeast), today).find((finding) => finding.rule.test === test);
const say = (people: readonly ListedPerson[], test: GapTest, atLeast = 3): string | undefined => {
  const finding = of(people, test, atLeast);
  return finding && sayFinding(finding, words).split(': ')[1];
};

const givers = listOf(
  ['R.', { gets: ['advice', 'emotional'] }],
  ['S.', { gets: ['advice'] }],
  ['T.', { gets: ['belonging', 'practical'] }],
);

describe('reading the gaps', () => {
  it('says nothing of an empty list', () => {
    expect(readGaps([], allRules(1), today)).toEqual([]);
  });

  it('names kinds nobody gives, once three people have kinds', () => {
    expect(say(givers, 'uncovered')).toBe('feedback or sponsorship||||'.replace('||||', '|||0||'));
    expect(of(givers.slice(1), 'uncovered')).toBeUndefined();
    expect(of(listOf(['R.', { gets: supportKinds }]), 'uncovered', 1)).toBeUndefined();
  });

  it('names kinds that rest on one person, with the person', () => {
    expect(say(givers, 'single')).toBe(
      'emotional, practical or belonging|emotional on R., practical on T. and belonging on T.|R., T. and T.|3||',
    );
    expect(of([], 'single', 1)).toBeUndefined();
  });

  it('tells when all are from one source or place, leaving out those without', () => {
    const near = listOf(
      ['R.', { source: 'peers', place: 'team' }],
      ['S.', { source: 'peers', place: 'team' }],
      ['T.', {}],
    );
    expect(say(near, 'one-source', 2)).toContain('|Peers|');
    expect(say(near, 'one-place', 2)).toContain('|team');
    expect(of(near, 'one-source', 3)).toBeUndefined();
    expect(
      of(listOf(['R.', { source: 'peers' }], ['S.', { source: 'manager' }]), 'one-source', 2),
    ).toBeUndefined();
  });

  it('tells when nobody is outside', () => {
    const inside = listOf(['R.', { place: 'team' }], ['S.', { place: 'other-teams' }]);
    expect(of(inside, 'nobody-outside', 2)?.people).toHaveLength(2);
    expect(
      of([...inside, ...listOf(['T.', { place: 'online' }])], 'nobody-outside', 2),
    ).toBeUndefined();
  });

  it('tells of help that goes one way, and of help to me only where giving is noted at all', () => {
    const toMe = listOf(['R.', { gets: ['advice'] }], ['S.', { gets: ['advice'] }]);
    expect(of(toMe, 'to-me-only', 2)).toBeUndefined();
    const noted = [...toMe, ...listOf(['T.', { gets: ['advice'], gives: ['advice'] }])];
    expect(say(noted, 'to-me-only', 2)).toContain('|R. and S.|2|');
    const fromMe = listOf(['R.', { gives: ['advice'] }], ['S.', { gives: ['practical'] }]);
    expect(say(fromMe, 'from-me-only', 2)).toContain('|R. and S.|2|');
  });

  it('leads toward nobody who drains, by any of the findings that name whom to turn to', () => {
    const drains = { drains: true };
    const late = { lastContact: day('2020-01-01'), rhythmWeeks: 1 };
    const people = listOf(
      ['R.', { gets: ['advice'], ...late, ...drains }],
      ['S.', { gets: ['advice'], ...late }],
      ['T.', { gives: ['advice'], ...late, ...drains }],
      ['U.', { gives: ['practical'], ...late }],
    );
    const named = (test: GapTest, atLeast: number) =>
      of(people, test, atLeast)?.people.map(({ name }) => name);
    expect(named('to-me-only', 1)).toEqual(['S.']);
    expect(named('from-me-only', 1)).toEqual(['U.']);
    expect(named('drifting', 1)).toEqual(['S.', 'U.']);
    expect(named('to-me-only', 2)).toBeUndefined();
    expect(named('from-me-only', 2)).toBeUndefined();
    expect(named('drifting', 3)).toBeUndefined();
    expect(named('draining', 2)).toEqual(['R.', 'T.']);
  });

  it('names three who drift at most, those latest for their rhythm first, and none on the day itself', () => {
    const since = (text: string, rhythmWeeks: number) => ({ lastContact: day(text), rhythmWeeks });
    const late = listOf(
      ['on the day', since('2026-11-14', 1)],
      ['a day late', since('2026-11-13', 1)],
      ['years late', since('2020-02-29', 52)],
      ['weeks late', since('2026-10-01', 1)],
      ['a bit late', since('2026-10-23', 4)],
      ['ahead', since('2027-01-01', 1)],
      ['no rhythm', { lastContact: day('2020-01-01') }],
    );
    expect(say(late, 'drifting', 1)).toContain('|weeks late, years late, a day late and 1 more|4|');
  });

  it('speaks of ties that drain from a quarter of the list on, marked private', () => {
    const drains = { drains: true };
    const two = listOf(
      ['R.', drains],
      ['S.', drains],
      ['T.'],
      ['U.'],
      ['V.'],
      ['W.'],
      ['X.'],
      ['Y.'],
    );
    expect(of(two, 'draining', 2)).toMatchObject({ isPrivate: true });
    expect(of([...two, ...listOf(['Z.'])], 'draining', 2)).toBeUndefined();
    expect(of(two, 'draining', 3)).toBeUndefined();
    expect(of(two, 'uncovered', 0)?.isPrivate).toBe(false);
  });

  it('tells when no formal route is known', () => {
    const peers = listOf(['R.', { source: 'peers' }], ['S.', { source: 'peers' }]);
    expect(of(peers, 'no-formal', 2)).toBeDefined();
    const withDesk = [...peers, ...listOf(['desk', { source: 'formal-support' }])];
    expect(of(withDesk, 'no-formal', 2)).toBeUndefined();
  });

  it('a rule is silent when one it gives way to has spoken', () => {
    const people = listOf(['R.', { source: 'peers', place: 'team' }]);
    const rules = [
      aRule('one-source', { atLeast: 1 }),
      aRule('one-place', { atLeast: 1, unless: ['one-source'] }),
    ];
    const tests = readGaps(people, { rules, places: somePlaces }, today).map(
      (each) => each.rule.id,
    );
    expect(tests).toEqual(['one-source']);
  });

  it('has a key that changes with what it is about', () => {
    expect(of(givers, 'uncovered')?.key).toBe('uncovered:feedback+sponsorship');
    expect(of(listOf(['R.', { source: 'peers' }]), 'one-source', 1)?.key).toBe('one-source:peers');
    expect(of(listOf(['R.', { place: 'team' }]), 'one-place', 1)?.key).toBe('one-place:team');
    expect(of(listOf(['R.', { gives: ['advice'] }]), 'from-me-only', 1)?.key).toBe(
      'from-me-only:R.',
    );
  });
});

describe('saying it', () => {
  it('joins words as English does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => joined(list))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('uses the sentence for one when it is about one, and keeps what it does not know', () => {
    const rule = aRule('one-source', {
      atLeast: 1,
      sentence: 'Many in {source}.',
      sentenceForOne: 'One, {names}, in {source} {unknown}.',
    });
    const said = (people: readonly ListedPerson[]) =>
      readGaps(people, { rules: [rule], places: somePlaces }, today).map((finding) =>
        sayFinding(finding, words, ({ name }) => `<${name}>`),
      );
    expect(said(listOf(['R.', { source: 'peers' }]))).toEqual(['One, <R.>, in Peers {unknown}.']);
    expect(said(listOf(['R.', { source: 'peers' }], ['S.', { source: 'peers' }]))).toEqual([
      'Many in Peers.',
    ]);
  });

  it('hands the names of circles, sources and kinds to the description', () => {
    expect(describeWordsOf(bundle, 'nobody yet', 'Not drawn')).toEqual({
      sources: bundle.sources,
      kinds,
      circles: ['near', 'known', 'far'],
      nobody: 'nobody yet',
      notDrawn: 'Not drawn',
    });
  });
});
