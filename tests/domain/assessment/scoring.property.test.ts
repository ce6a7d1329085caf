import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/definition.ts';
import { answer, answerTo } from '../../../src/domain/assessment/responses.ts';
import { isRating, leastAnswers, scoreAreas } from '../../../src/domain/assessment/scoring.ts';
import { anAssessment, answersTo } from '../builders/assessment.ts';
import { anyAnswer, anyResponses, filledResponses } from '../builders/generators.ts';

const ratingsOf = (
  area: Assessment['areas'][number],
  responses: Parameters<typeof answerTo>[0],
): number[] =>
  area.statements.map((statement) => answerTo(responses, statement.id)).filter(isRating);

describe('laws of scoring', () => {
  it('a mean lies between the lowest and the highest answer, within 0 to 4, or is absent', () => {
    fc.assert(
      fc.property(fc.oneof(anyResponses, filledResponses), (responses) => {
        scoreAreas(anAssessment, responses).forEach((score, at) => {
          const area = anAssessment.areas[at];
          const ratings = area ? ratingsOf(area, responses) : [];
          expect(score.answered).toBe(ratings.length);
          expect(score.mean === null).toBe(ratings.length < leastAnswers);
          expect(score.word === null).toBe(score.level === null);
          if (score.mean === null) return;
          expect(score.mean).toBeGreaterThanOrEqual(Math.min(...ratings));
          expect(score.mean).toBeLessThanOrEqual(Math.max(...ratings));
          expect(Math.abs((score.word ?? -1) - score.mean)).toBeLessThanOrEqual(0.5);
        });
      }),
    );
  });

  it('the order of statements, and of answering, does not matter', () => {
    fc.assert(
      fc.property(filledResponses, fc.nat(3), (responses, turn) => {
        const areas = anAssessment.areas.map((area) => ({
          ...area,
          statements: [...area.statements.slice(turn), ...area.statements.slice(0, turn)].reverse(),
        }));
        const answers = Object.fromEntries(Object.entries(responses.answers).reverse());
        expect(scoreAreas({ areas }, { ...responses, answers })).toEqual(
          scoreAreas(anAssessment, responses),
        );
      }),
    );
  });

  it('skipped is not zero: skipping a statement is the same as not answering it, and never lowers a mean as a 0 would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(anyAnswer, { nil: undefined }), { maxLength: 4 }),
        (values) => {
          const skipped = answersTo({ peers: values.map((value) => value ?? 'skipped') });
          expect(scoreAreas(anAssessment, skipped)).toEqual(
            scoreAreas(anAssessment, answersTo({ peers: values })),
          );
          const zeros = answersTo({ peers: values.map((value) => value ?? 0) });
          const meanOf = (responses: typeof skipped) =>
            scoreAreas(anAssessment, responses).find(({ area }) => area === 'peers')?.mean ?? null;
          const [withSkips, withZeros] = [meanOf(skipped), meanOf(zeros)];
          if (withSkips !== null && withZeros !== null) {
            expect(withSkips).toBeGreaterThanOrEqual(withZeros);
          }
        },
      ),
    );
  });

  it('more support in one statement never lowers a mean', () => {
    const statements = anAssessment.areas.flatMap((area) => area.statements.map((each) => each.id));
    fc.assert(
      fc.property(filledResponses, fc.constantFrom(...statements), (responses, id) => {
        const before = answerTo(responses, id);
        if (!isRating(before) || before === 4) return;
        // One step up from 0 to 3 is a rating again.
        const raised = answer(responses, id, (before + 1) as 1 | 2 | 3 | 4);
        const after = scoreAreas(anAssessment, raised);
        scoreAreas(anAssessment, responses).forEach((score, at) => {
          expect(after[at]?.mean ?? 0).toBeGreaterThanOrEqual(score.mean ?? 0);
        });
      }),
    );
  });
});
