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
 * Planning values, to be replaced by measured ones: the spread (standard deviation, in points of 0 to 4) and the
 * reliability assumed of an area's mean. Evidence note, section 15.1.
 */
export const planned = { spread: 0.8, reliability: 0.75 } as const;

/**
 * A change of an area's mean (0 to 4) smaller than this is probably ordinary variation: 1.96 × √2 × SD × √(1 − r), the
 * change that noise alone exceeds one time in twenty, in hundredths of a point. Method: reference "blampied-2022".
 */
export const ordinaryVariation =
  Math.round(1.96 * Math.SQRT2 * planned.spread * Math.sqrt(1 - planned.reliability) * 100) / 100;

/** What the answers say about one area. */
export interface AreaScore {
  readonly area: Area['id'];
  /** How many statements were answered with a number, 0 to 4. */
  readonly answered: number;
  /** Mean of those answers, 0 to 4; null when fewer than `leastAnswers`. */
  readonly mean: number | null;
  /** In the quick version, the one answer that stands for the area while there is no mean, 0 to 4; else null. */
  readonly single: number | null;
  /** What areas are ranked by: the mean, else the single answer; null without either. */
  readonly level: number | null;
  /** How much it matters to the reader, 0 to 2; null when not said. */
  readonly importance: 0 | 1 | 2 | null;
  /** Index (0 to 4) of the answer word nearest to the level, halves upward; null without one. */
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
  const first = area.statements[0] && answerTo(responses, area.statements[0].id);
  const isQuick = responses.length.value === 'quick' && mean === null;
  const single = isQuick && isRating(first) ? first : null;
  const level = mean ?? single;
  const importance = importanceOf(responses, area.id);
  return {
    area: area.id,
    answered: ratings.length,
    mean,
    single,
    level,
    importance: typeof importance === 'number' ? importance : null,
    word: level === null ? null : Math.round(level),
  };
}

/** The score of every area, in the order of the definition. */
export const scoreAreas = (
  definition: Pick<Assessment, 'areas'>,
  responses: Responses,
): AreaScore[] => definition.areas.map((area) => scoreArea(area, responses));

/** A number of 0 to 4 as text, table and chart show it: at most two decimals, which is exact for four answers, e.g. "2.25", "3". */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);
