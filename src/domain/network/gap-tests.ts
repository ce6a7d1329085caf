/**
 * What the rules of content/network may look at. Only names, so that browser code may import them.
 *
 * - uncovered: kinds of support that nobody gives. Speaks when `atLeast` people have a kind noted.
 * - single: kinds that exactly one person gives. Speaks when `atLeast` people have a kind noted.
 * - one-source, one-place: all whose source (place) is noted share it. Speaks when it is noted of `atLeast`.
 * - nobody-outside: all whose place is noted are inside the present work. Speaks when it is noted of `atLeast`.
 * - to-me-only: at least `atLeast` people give help and get none, by the notes; only if help given is noted at all.
 * - from-me-only: at least `atLeast` people get help and give none, by the notes.
 * - drifting: more days have passed since the last contact than the rhythm says; `atLeast` such people.
 * - draining: at least `atLeast` people, and a quarter of the list or more, are marked as draining. Private.
 * People marked as draining are left out of to-me-only, from-me-only and drifting, which suggest a step toward them.
 * - no-formal: nobody's source is formal support. Speaks when the source is noted of `atLeast`.
 */
export const gapTests = [
  'uncovered',
  'single',
  'one-source',
  'one-place',
  'nobody-outside',
  'to-me-only',
  'from-me-only',
  'drifting',
  'draining',
  'no-formal',
] as const;
export type GapTest = (typeof gapTests)[number];

/** Names said in one finding at most: more would be a list, not a sentence (product.md, "The network"). */
export const namesSaid = 3;

/** The part of the list, from 0 to 1, from which draining ties are spoken of. */
export const drainingShare = 0.25;
