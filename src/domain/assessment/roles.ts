/**
 * Which part each area plays in the reader's picture: the strength, thin, or in between. Relative to this reader only.
 * The rules are those of the evidence note, section 15.1 (a strength first, then the one or two important areas that
 * are lowest for this person); the numbers are our choice and mean nothing beyond the order in which things are said.
 */
import type { AreaScore } from './scoring.ts';

/** The strength is named only when its mean is at least "somewhat". */
export const strengthFrom = 2;
/** An area is called thin only below this: where its nearest answer word is less than "mostly". */
export const thinBelow = 2.5;
/** And only when it lies at least this far below the highest area. */
export const thinGap = 0.5;
/** At most so many areas are called thin. */
export const mostThin = 2;
/** Help is within reach everywhere when every mean is at least this. */
export const highFrom = 3;
/** Help is thin everywhere when every mean is below this. */
export const lowBelow = 1.5;

export type Role = 'strength' | 'thin' | 'between' | 'too-few';

/** A score with a level: a mean, or the single answer of the quick version. */
export type ScoredArea = AreaScore & { readonly level: number };

/** Whether there were enough answers to rank the area. */
export const isScored = (score: AreaScore): score is ScoredArea => score.level !== null;

/** How much an area matters, 0 to 2. Unsaid counts as 1, so that it is neither put first nor left out. */
const weightOf = (score: AreaScore): number => score.importance ?? 1;

/** Orders by importance, the greatest first, then by mean, the lowest first; areas without a level come last. */
export function byNeed(a: AreaScore, b: AreaScore): number {
  if (isScored(a) !== isScored(b)) return isScored(a) ? -1 : 1;
  return weightOf(b) - weightOf(a) || (a.level ?? 0) - (b.level ?? 0);
}

/** The area with the highest level; of equal ones the more important, then the first. Undefined when none has a level. */
export const highestOf = (scores: readonly AreaScore[]): ScoredArea | undefined =>
  scores.filter(isScored).sort((a, b) => b.level - a.level || weightOf(b) - weightOf(a))[0];

/** The areas called thin, the most important and lowest first: at most two, none that matters "not much". */
export function thinOf(scores: readonly AreaScore[]): ScoredArea[] {
  const highest = highestOf(scores);
  if (!highest) return [];
  return scores
    .filter(isScored)
    .filter((score) => score.level < thinBelow && highest.level - score.level >= thinGap)
    .filter((score) => weightOf(score) >= 1)
    .sort(byNeed)
    .slice(0, mostThin);
}

/** Whether two areas or more have a level and none stands out: the highest and the lowest lie less than `thinGap` apart. */
export function isFlat(scores: readonly AreaScore[]): boolean {
  const levels = scores.filter(isScored).map((score) => score.level);
  return levels.length > 1 && Math.max(...levels) - Math.min(...levels) < thinGap;
}

/** The role of every area, in the order of `scores`. */
export function rolesOf(scores: readonly AreaScore[]): Role[] {
  const highest = highestOf(scores);
  const thin = thinOf(scores);
  return scores.map((score) => {
    if (!isScored(score)) return 'too-few';
    if (score === highest && score.level >= strengthFrom && !isFlat(scores)) return 'strength';
    return thin.includes(score) ? 'thin' : 'between';
  });
}
