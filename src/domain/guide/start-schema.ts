/** Ten minutes: the small steps offered for each gap, with the words for each. */
import { z } from 'zod';
import { supportSources } from '../vocabulary.ts';

export const startSchema = z.strictObject({
  /** One for each area of the self-assessment, in its order. */
  gaps: z
    .array(
      z.strictObject({
        area: z.enum(supportSources),
        /** Few enough to choose from: the id of a strategy, and of the template for its message. */
        steps: z
          .array(z.strictObject({ strategy: z.string(), template: z.string() }))
          .min(1)
          .max(3),
      }),
    )
    .length(supportSources.length),
  /** Template for a step in the reader's own words. */
  own: z.string(),
  /** Template for a reader to whom no one comes to mind. */
  noOneYet: z.string(),
});
