/** A strategy: one thing a reader can do. Written once, shown in its chapter, in suggestions and in the plan. */
import { z } from 'zod';
import {
  evidenceStrengths,
  peopleWithPower,
  readerContexts,
  supportKinds,
  supportSources,
} from '../vocabulary.ts';

const shape = z.strictObject({
  /** What to do, in the imperative, no full stop. */
  title: z.string().min(5).max(70),
  /** Where it belongs: "<chapter id>/<section id>" from content/outline.yaml. */
  section: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  /** Through whom the support comes. */
  source: z.enum(supportSources),
  /** Statements of the self-assessment about the helper it speaks to: when the answers to all of them say "not at all", that helper is not there. */
  needs: z.array(z.string()).max(3).default([]),
  /** The kinds of support it builds, the main one first. */
  kinds: z.array(z.enum(supportKinds)).min(1).max(3),
  /** Whole minutes the first step takes, 1 to 90. */
  minutes: z.number().int().min(1).max(90),
  /** The smallest first step, as the reader would write it ("Write down three questions…"). */
  firstStep: z.string().min(10).max(200),
  /** A ready example to adapt. The words "If" and "then" are printed by us. */
  // biome-ignore lint/suspicious/noThenProperty: a word of an if-then plan; plain data that nobody awaits
  ifThen: z.strictObject({ if: z.string().min(5).max(140), then: z.string().min(5).max(160) }),
  /** For whom or when it fits badly, said after "Fits badly when". No full stop. */
  fitsBadly: z.string().min(10).max(160),
  /** Whom with power over the reader, or with a duty to pass things on, the step itself speaks to or leads to. */
  through: z.array(z.enum(peopleWithPower)).max(3).default([]),
  /** What to know before the step, shown right before it wherever it is shown: who may be unsafe, and whom to ask first. */
  caution: z.string().min(20).max(240).optional(),
  /** Words to use with it: ids of templates, the most useful first. */
  templates: z.array(z.string()).max(4).default([]),
  /** Circumstances in which it fits especially well, or badly enough that it is never suggested. */
  contexts: z
    .strictObject({
      good: z.array(z.enum(readerContexts)).default([]),
      poor: z.array(z.enum(readerContexts)).default([]),
    })
    .default({ good: [], poor: [] }),
  /** Only where the strategy itself claims to be supported. */
  evidence: z
    .strictObject({
      strength: z.enum(evidenceStrengths),
      references: z.array(z.string()).min(1).max(3),
    })
    .optional(),
});

/** A step through a manager, HR or a counselor never stands without its caution. */
export const strategySchema = shape.superRefine(({ through, caution }, context) => {
  if (through.length > 0 && caution === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['caution'],
      message: `is missing: the step goes through ${through.join(', ')}, who may be unsafe for the reader; say what to know first`,
    });
  }
});
export type Strategy = z.infer<typeof strategySchema>;
