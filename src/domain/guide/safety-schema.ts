/** A part about safety: what to do and say, written once and shown wherever it is needed (content/safety/). */
import { z } from 'zod';

const step = z.strictObject({
  /** What to do, in one to three short sentences. */
  do: z.string().min(5).max(300),
  /** Words to say aloud with it, without quotation marks. */
  say: z.string().min(5).max(300).optional(),
});

export const safetySchema = z.strictObject({
  /** Title where it is shown. */
  title: z.string().min(5).max(80),
  /** The most important sentence; read first. */
  first: z.string().min(20).max(300),
  /** The steps in order, in groups with a heading of their own each. */
  groups: z
    .array(
      z.strictObject({
        heading: z.string().min(2).max(60),
        steps: z.array(step).min(1).max(6),
      }),
    )
    .min(1)
    .max(5),
  /** Help that works only for a time: what, how long, and whose words that is. */
  times: z
    .strictObject({
      caption: z.string().min(5).max(120),
      rows: z
        .array(
          z.strictObject({
            help: z.string().min(5).max(120),
            when: z.string().min(5).max(160),
            /** Ids of the references it was seen in. */
            references: z.array(z.string()).min(1),
            /** Whether it was seen only where somebody else repeats it. */
            isSecondHand: z.boolean().default(false),
          }),
        )
        .min(1),
      /** What the hours do not mean. */
      note: z.string().min(20).max(400),
    })
    .optional(),
  /** What not to do, one short sentence each. */
  not: z.array(z.string().min(5).max(160)).min(1).max(8),
  /** What it is built on, in words; it always says that the lines to say are practice, worded by us. */
  basis: z.string().min(20).max(400),
  /** The sources behind `basis`. */
  references: z.array(z.string()).min(1),
});
export type Safety = z.infer<typeof safetySchema>;
