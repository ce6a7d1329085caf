/** A myth: what people say and the evidence does not. Shown on the page about the evidence, and nowhere else. Build time only. */
import { z } from 'zod';

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'iu');
    return true;
  } catch {
    return false;
  }
}

export const mythSchema = z
  .strictObject({
    /** Name of the myth, unique in the list. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** Its place in the list, from 1. */
    number: z.number().int().min(1),
    /** The myth as people say it: a whole sentence, without quotation marks. */
    myth: z.string().min(10).max(140),
    /** What the evidence says instead, in one to three plain sentences. What was not checked is said to be so. */
    evidence: z.string().min(40).max(420),
    /** Ids in content/references.json, only of sources with a date. */
    references: z.array(z.string()).max(3).default([]),
    /** What the answer rests on where no reference can be given: one sentence. */
    basis: z.string().min(20).max(200).optional(),
    /** Patterns of words (regular expressions, upper and lower case alike) that may stand in no other file of content. */
    phrases: z
      .array(z.string().min(4).refine(isPattern, 'expected a regular expression'))
      .min(1)
      .max(6),
  })
  .refine(({ references, basis }) => references.length > 0 || basis !== undefined, {
    error: 'expected at least one reference, or a basis that says why there is none',
    path: ['references'],
  });
export type Myth = z.infer<typeof mythSchema>;
