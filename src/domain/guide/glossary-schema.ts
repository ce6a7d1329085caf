/** One term of the glossary; its definition is the body of the file. */
import { z } from 'zod';

export const termSchema = z.strictObject({
  /** The term as it is printed. */
  term: z.string().min(2).max(60),
  /** The definition in one or two plain sentences. */
  definition: z.string().min(20).max(320),
});
export type Term = z.infer<typeof termSchema>;
