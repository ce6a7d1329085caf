/** Likely obstacles with ready if-then examples, for the helper beside "If" and "Then" in the plan. */
import { z } from 'zod';

export const obstacleIds = ['time', 'nerves', 'no-answer', 'manager', 'shift'] as const;

const example = z.strictObject({
  /** What comes in between, as it follows "If". No full stop. */
  if: z.string().min(5).max(140),
  /** What the reader then does, as it follows "then". No full stop. */
  // biome-ignore lint/suspicious/noThenProperty: a word of an if-then plan; plain data that nobody awaits
  then: z.string().min(5).max(160),
});

export const obstaclesSchema = z.strictObject({
  obstacles: z
    .array(
      z.strictObject({
        id: z.enum(obstacleIds),
        /** What it is called in the list. */
        label: z.string().min(3).max(60),
        /** To adapt: one is copied into the plan, and the reader changes it. */
        examples: z.array(example).min(2).max(4),
      }),
    )
    .length(obstacleIds.length),
  /** By strategy id: which obstacles are likely with it, the likeliest first. Those not listed are offered all five. */
  likely: z.record(z.string(), z.array(z.enum(obstacleIds)).min(1).max(4)),
});
export type Obstacles = z.infer<typeof obstaclesSchema>;
