/**
 * Which part each area plays in the reader's picture: the strength, thin, or in between. Relative to this reader only.
 * The rules are those of the evidence note, section 15.1 (a strength first, then the one or two important areas that
 * are lowest for this person); the numbers are our choice and mean nothing beyond the order in which things are said.
 */
import type { AreaScore } from './scoring.ts';

/** The strength is named only when its mean is at least "somewhat". */
export const strengthFrom = 2;
/** An area is called thin only below "mostly". */
export const thinBelow = 3;
/** And only when it lies at least this far below the highest area. */
export const thinGap = 0.5;
/** At most so many areas are called thin. */
export const mostThin = 2;
/** Help is within reach everywhere when every mean is at least this. */
export const highFrom = 3;
/** Help is thin everywhere when every mean is below this. */
export const lowBelow = 1.5;

export type Role = 'strength' | 'thin' | 'between' | 'too-few';

/** A score with a mean. */
export type ScoredArea = AreaScore & { readonly mean: number };

/** Whether there were enough answers for a mean. */
export const isScored = (score: AreaScore): score is ScoredArea => score.mean !== null;

/** How much an area matters, 0 to 2. Unsaid counts as 1, so that it is neither put first nor left out. */
export const weightOf = (score: AreaScore): number => score.importance ?? 1;

/** Orders by importance, the greatest first, then by mean, the lowest first; areas without a mean come last. */
export function byNeed(a: AreaScore, b: AreaScore): number {
  if (isScored(a) !== isScored(b)) return isScored(a) ? -1 : 1;
  return weightOf(b) - weightOf(a) || (a.mean ?? 0) - (b.mean ?? 0);
}

/** The area with the highest mean; of equal ones the more important, then the first. Undefined when none has a mean. */
export const highestOf = (scores: readonly AreaScore[]): ScoredArea | undefined =>
  scores.filter(isScored).sort((a, b) => b.mean - a.mean || weightOf(b) - weightOf(a))[0];

/** The areas called thin, the most important and lowest first: at most two, none that matters "not much". */
export function thinOf(scores: readonly AreaScore[]): ScoredArea[] {
  const highest = highestOf(scores);
  if (!highest) return [];
  return scores
    .filter(isScored)
    .filter((score) => score.mean < thinBelow && highest.mean - score.mean >= thinGap)
    .filter((score) => weightOf(score) >= 1)
    .sort(byNeed)
    .slice(0, mostThin);
}

/** The role of every area, in the order of `scores`. */
export function rolesOf(scores: readonly AreaScore[]): Role[] {
  const highest = highestOf(scores);
  const thin = thinOf(scores);
  return scores.map((score) => {
    if (!isScored(score)) return 'too-few';
    if (score === highest && score.mean >= strengthFrom) return 'strength';
    return thin.includes(score) ? 'thin' : 'between';
  });
}
