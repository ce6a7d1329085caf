/** A template: words to use. Blanks are written {{field-id}} and named in `fields`. */
import { z } from 'zod';

const text = z.string().min(20).max(3000);

export const templateSchema = z.strictObject({
  /** What it is for, as the reader would look for it. */
  title: z.string().min(5).max(70),
  /** One sentence: when to use it. */
  use: z.string().min(20).max(200),
  /** Whether it is for a reader whom someone harms. Then Exit stays in reach. */
  aboutHarm: z.boolean().default(false),
  /** What these words may cost, and whom to ask first; stands before the words. */
  caution: z.string().min(20).max(300).optional(),
  /** Safer words that can be used instead as they stand, with nothing to fill in; stand with the caution, before the words. */
  safer: z.string().min(20).max(600).optional(),
  /** Every blank in the texts, in order of appearance. */
  fields: z
    .array(
      z.strictObject({
        /** Name used between double braces. */
        id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
        /** Label above the blank. */
        label: z.string().max(60),
        /** What someone might write there; shown in the example. */
        example: z.string().max(120),
      }),
    )
    .min(1),
  /** The words: a message in three tones, or one sheet (agreement, agenda). */
  words: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('message'), warm: text, neutral: text, brief: text }),
    z.strictObject({ kind: z.literal('sheet'), text }),
  ]),
  /** Why it works: two lines. */
  why: z.tuple([z.string().max(200), z.string().max(200)]),
  /** What to do after each answer. */
  afterwards: z.strictObject({
    yes: z.string().min(20).max(400),
    notNow: z.string().min(20).max(400),
    silence: z.string().min(20).max(400),
    badly: z.string().min(20).max(400),
  }),
  /** Words to use after each answer: ids of templates. Its own id means the same words again, to someone else. */
  next: z
    .strictObject({
      yes: z.string().optional(),
      notNow: z.string().optional(),
      silence: z.string().optional(),
      badly: z.string().optional(),
    })
    .default({}),
});
export type Template = z.infer<typeof templateSchema>;
