/**
 * Works out the areas' scores from definition and responses. Only areas: there is no total, no grade and no cut-off.
 *
 * Source: the project's evidence note, section 15.1 "Recommended self-check": an instrument of our own with four
 * statements an area, the mean of the answered ones from three of four upward. Its reliability is not known yet.
 */
import type { Area, Assessment } from './definition.ts';
import { type Answer, answerTo, importanceOf, type Responses } from './responses.ts';

/** An area with fewer answers than this (of four) has no score. */
export const leastAnswers = 3;

/**
 * A change of an area's mean (0 to 4) smaller than this is probably ordinary variation: 1.96 × √2 × SD × √(1 − r), the
 * change that noise alone exceeds one time in twenty. SD 0.8 and reliability r 0.75 are planning values, to be
 * replaced by measured ones. Method: reference "blampied-2022"; values: evidence note, section 15.1.
 */
export const ordinaryVariation = 1.11;

/** What the answers say about one area. */
export interface AreaScore {
  readonly area: Area['id'];
  /** How many statements were answered with a number, 0 to 4. */
  readonly answered: number;
  /** Mean of those answers, 0 to 4; null when fewer than `leastAnswers`. */
  readonly mean: number | null;
  /** How much it matters to the reader, 0 to 2; null when not said. */
  readonly importance: 0 | 1 | 2 | null;
  /** Index (0 to 4) of the answer word nearest to the mean, halves upward; null without a mean. */
  readonly word: number | null;
}

/** Whether an answer is a number; "does not apply" and "skipped" are not, and never count as zero. */
export const isRating = (answer: Answer | undefined): answer is 0 | 1 | 2 | 3 | 4 =>
  typeof answer === 'number';

function scoreArea(area: Area, responses: Responses): AreaScore {
  const ratings = area.statements
    .map((statement) => answerTo(responses, statement.id))
    .filter(isRating);
  const sum = ratings.reduce<number>((total, rating) => total + rating, 0);
  const mean = ratings.length >= leastAnswers ? sum / ratings.length : null;
  const importance = importanceOf(responses, area.id);
  return {
    area: area.id,
    answered: ratings.length,
    mean,
    importance: typeof importance === 'number' ? importance : null,
    word: mean === null ? null : Math.round(mean),
  };
}

/** The score of every area, in the order of the definition. */
export const scoreAreas = (
  definition: Pick<Assessment, 'areas'>,
  responses: Responses,
): AreaScore[] => definition.areas.map((area) => scoreArea(area, responses));
