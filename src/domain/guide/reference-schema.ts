/**
 * A source, in CSL-JSON (citationstyles.org), with our own notes on what was seen of it.
 * Unknown CSL fields pass through to the citation formatter untouched.
 */
import { z } from 'zod';

export const referenceSchema = z.looseObject({
  /** CSL type: article-journal, report, webpage… */
  type: z.string(),
  title: z.string().min(3),
  /** Needed to be cited at all: see the integrity check. */
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.number()).min(1)).min(1) }).optional(),
  DOI: z.string().optional(),
  URL: z.url().optional(),
  'container-title': z.string().optional(),
  /** What the source says, as far as it was seen. */
  claim: z.string().optional(),
  /** Where it stops. */
  caveat: z.string().optional(),
  /** strong, moderate, weak, contrary, theory or a note. */
  strength: z.string().optional(),
  /** core, instrument or supplementary. */
  tier: z.string().optional(),
});
export type Reference = z.infer<typeof referenceSchema>;
