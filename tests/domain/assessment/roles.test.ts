import { describe, expect, it } from 'vitest';
import { byNeed, highestOf, rolesOf, thinOf } from '../../../src/domain/assessment/roles.ts';
import type { AreaScore } from '../../../src/domain/assessment/scoring.ts';
import { supportSources } from '../../../src/domain/vocabulary.ts';

type Given = readonly [mean: number | null, importance?: 0 | 1 | 2 | null];

const scoresOf = (...given: readonly Given[]): AreaScore[] =>
  given.map(([mean, importance = null], at) => ({
    area: supportSources[at] ?? 'colleagues',
    answered: mean === null ? 0 : 4,
    mean,
    single: null,
    level: mean,
    importance,
    word: mean === null ? null : Math.round(mean),
  }));

describe('roles of areas', () => {
  const cases: [string, Given[], string[]][] = [
    ['the highest mean is the strength', [[2], [4], [3]], ['thin', 'strength', 'between']],
    [
      'of equal means the more important is the strength',
      [[2], [3, 1], [3, 2]],
      ['thin', 'between', 'strength'],
    ],
    [
      'of equal means and importance the first is the strength',
      [[2], [3], [3]],
      ['thin', 'strength', 'between'],
    ],
    ['below "somewhat" nothing is called a strength', [[1.75], [1]], ['between', 'thin']],
    ['"somewhat" is enough for a strength', [[2], [1.5]], ['strength', 'thin']],
    [
      'when none stands out there is no strength',
      [[2], [2], [1.75]],
      ['between', 'between', 'between'],
    ],
    ['what rounds to "mostly" is never thin', [[4], [2.5, 2]], ['strength', 'between']],
    ['half a point below the strength is thin', [[2.5], [2]], ['strength', 'thin']],
    ['a quarter of a point is not', [[2.75], [2.5], [2.25]], ['strength', 'between', 'thin']],
    ['what matters "not much" is not called thin', [[4], [0, 0]], ['strength', 'between']],
    [
      'at most two are thin, the important ones before the lower ones',
      [[4], [0, 1], [2, 2], [1, 2]],
      ['strength', 'between', 'thin', 'thin'],
    ],
    [
      'importance not said counts as some',
      [[4], [1], [2, 1], [0, 0], [1.5]],
      ['strength', 'thin', 'between', 'between', 'thin'],
    ],
    ['without a mean there are too few answers', [[null, 2], [3]], ['too-few', 'strength']],
    ['a single area may be the strength', [[2.5, 0]], ['strength']],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(rolesOf(scoresOf(...given))).toEqual(expected);
  });

  it('do not exist without any mean', () => {
    expect(highestOf(scoresOf([null]))).toBeUndefined();
    expect(thinOf(scoresOf([null]))).toEqual([]);
  });

  it('are ordered by importance, then by the lowest mean, with unscored areas last', () => {
    const scores = scoresOf([null, 2], [3, 2], [1, 2], [0, 0], [2], [null, 0]);
    expect([...scores].sort(byNeed).map((each) => each.area)).toEqual([
      'mentors',
      'manager',
      'wider-network',
      'peers',
      'colleagues',
      'formal-support',
    ]);
  });
});
