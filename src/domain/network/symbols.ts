/**
 * The shape that stands for each kind of support on the map, as an SVG path around 0,0 within about 16 by 16 units:
 * circle, square, triangle, diamond, cross, star. Told apart by shape alone, so that gray paper and forced colors work.
 */
import type { SupportKind } from '../vocabulary.ts';

export const symbolOf: Readonly<Record<SupportKind, string>> = {
  emotional: 'M-6.5 0a6.5 6.5 0 1 1 13 0a6.5 6.5 0 1 1-13 0z',
  practical: 'M-6-6H6V6H-6z',
  advice: 'M0-7 8 6H-8z',
  feedback: 'M0-8 6 0 0 8-6 0z',
  belonging: 'M-2.5-7.5h5v5h5v5h-5v5h-5v-5h-5v-5h5z',
  sponsorship: 'M0-8.5 2-2.8 8.1-2.6 3.3 1.1 5 6.9 0 3.5-5 6.9-3.3 1.1-8.1-2.6-2-2.8z',
};

/** For a person of whom no kind is noted: a ring, drawn without a filling. */
export const symbolWithoutKind =
  'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0zM-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z';

/** Half the side of the square that holds every symbol, in the units of its path. */
export const symbolReach = 8.5;
