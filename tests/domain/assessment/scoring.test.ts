import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answer,
  emptyResponses,
  rateImportance,
  setLength,
} from '../../../src/domain/assessment/responses.ts';
import { figure, ordinaryVariation, scoreAreas } from '../../../src/domain/assessment/scoring.ts';
import { anAssessment, answersTo } from '../builders/assessment.ts';

const scoreOfManager = (answers: readonly (Answer | undefined)[]) =>
  scoreAreas(anAssessment, answersTo({ manager: answers }))[1];

describe('scores of areas', () => {
  const cases: [string, (Answer | undefined)[], number, number | null, number | null][] = [
    ['four answers give their mean', [0, 1, 2, 4], 4, 1.75, 2],
    ['three answers are enough, and the fourth is not zero', [3, 3, 3, undefined], 3, 3, 3],
    ['a skipped statement is not zero', [4, 4, 4, 'skipped'], 3, 4, 4],
    ['a statement that does not apply is not zero', ['does-not-apply', 2, 2, 2], 3, 2, 2],
    ['two answers are too few', [4, 4, undefined, 'skipped'], 2, null, null],
    ['nothing at all gives no score', [], 0, null, null],
    ['only zeros give zero', [0, 0, 0, 0], 4, 0, 0],
    ['a mean in the middle takes the upper word', [0, 0, 1, 1], 4, 0.5, 1],
    ['a mean below the middle takes the lower word', [0, 0, 0, 1], 4, 0.25, 0],
  ];
  it.each(cases)('%s', (_name, answers, answered, mean, word) => {
    expect(scoreOfManager(answers)).toEqual({
      area: 'manager',
      answered,
      mean,
      single: null,
      level: mean,
      importance: null,
      word,
    });
  });

  it('come in the order of the definition', () => {
    expect(scoreAreas(anAssessment, emptyResponses).map((each) => each.area)).toEqual(
      anAssessment.areas.map((area) => area.id),
    );
  });

  it('carry the importance the reader gave, and none when it was skipped or not asked', () => {
    let responses = rateImportance(emptyResponses, 'colleagues', 2);
    responses = rateImportance(responses, 'manager', 'skipped');
    responses = rateImportance(responses, 'mentors', 0);
    const importance = scoreAreas(anAssessment, responses).map((each) => each.importance);
    expect(importance.slice(0, 4)).toEqual([2, null, 0, null]);
  });

  it('change ordinarily by the amount the formula gives', () => {
    expect(ordinaryVariation).toBeCloseTo(1.96 * Math.SQRT2 * 0.8 * Math.sqrt(1 - 0.75), 2);
  });
});

describe('the quick version', () => {
  const managerIn = (answers: readonly (Answer | undefined)[]) =>
    scoreAreas(anAssessment, setLength(answersTo({ manager: answers }), 'quick'))[1];

  it('lets the first statement stand for the area, and never calls it a mean', () => {
    expect(managerIn([3])).toMatchObject({ mean: null, single: 3, level: 3, word: 3, answered: 1 });
    expect(managerIn(['skipped', 4])).toMatchObject({ single: null, level: null, word: null });
  });

  it('uses the mean where there are enough answers', () => {
    expect(managerIn([4, 1, 1])).toMatchObject({ mean: 2, single: null, level: 2 });
  });

  it('loses nothing when the version is switched to and fro', () => {
    const full = answer(answersTo({ manager: [4, 1, 1] }), 'peers-1', 2);
    expect(scoreAreas(anAssessment, setLength(setLength(full, 'quick'), 'full'))).toEqual(
      scoreAreas(anAssessment, full),
    );
  });
});

it('figures have at most two decimals', () => {
  expect([2, 2.25, 8 / 3].map(figure)).toEqual(['2', '2.25', '2.67']);
});
