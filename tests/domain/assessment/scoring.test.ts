import { describe, expect, it } from 'vitest';
import {
  type Answer,
  emptyResponses,
  rateImportance,
} from '../../../src/domain/assessment/responses.ts';
import { ordinaryVariation, scoreAreas } from '../../../src/domain/assessment/scoring.ts';
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
