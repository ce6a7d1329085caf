import { describe, expect, it } from 'vitest';
import {
  findIdProblems,
  idsByKind,
  type PublishedList,
} from '../../../src/domain/guide/published-ids.ts';
import { problemText } from '../../../src/domain/guide/problem.ts';
import { aHandbook } from '../builders/guide.ts';

const list: PublishedList = Object.fromEntries(
  Object.entries(idsByKind(aHandbook)).map(([kind, inUse]) => [kind, { inUse, retired: [] }]),
);

describe('the list of published ids', () => {
  it('holds every id of the content by kind; sections only of chapters that exist', () => {
    expect(idsByKind(aHandbook)).toEqual({
      chapters: ['mentors'],
      sections: ['mentors/find', 'mentors/ask'],
      claims: ['mentors/first', 'mentors/second'],
      strategies: ['questions', 'names'],
      templates: ['ask'],
      situations: ['whom-to-ask'],
      terms: ['mentor'],
      areas: ['mentors', 'peers'],
      questions: ['mentors-one', 'mentors-two', 'peers-one', 'strain-one', 'safety-one'],
      'gap-rules': ['first-rule', 'second-rule'],
      rules: ['rule'],
    });
  });

  it('agrees with the content it was made from', () => {
    expect(findIdProblems(aHandbook, list)).toEqual([]);
  });

  it.each([
    [
      'disappeared',
      { inUse: ['ask', 'gone'], retired: [] },
      '"gone"',
      'ids that the content still has',
    ],
    ['returned', { inUse: [], retired: ['ask'] }, '"ask"', 'retired ids to stay unused'],
    ['is new', { inUse: [], retired: [] }, '"ask"', 'every id of the content in the list'],
  ])('tells of an id that %s', (_name, templates, found, expected) => {
    const problems = findIdProblems(aHandbook, { ...list, templates }, 'ids.json');
    expect(problems).toMatchObject([{ file: 'ids.json', field: 'templates', found, expected }]);
  });

  it('tells of every id when there is no list yet, with what to do', () => {
    const [first] = findIdProblems(aHandbook, {});
    expect(first && problemText(first)).toBe(
      'tests/content/published-ids.json, chapters: expected every id of the content in the list, found "mentors"; add it to "inUse".',
    );
  });
});
