/** A situation: a door for a reader in trouble. */
import { z } from 'zod';
import { safetyParts } from '../vocabulary.ts';

export const situationSchema = z.strictObject({
  /** The sentence a person in this situation would type. */
  title: z.string().min(5).max(80),
  /** One sentence for lists and search. */
  description: z.string().min(20).max(200),
  /** Whether it is about harm: violence, threats, bullying, discrimination, fear of someone. Then Exit stays in reach, and urgent help leads here. */
  aboutHarm: z.boolean().default(false),
  /** Parts of content/safety/ shown after "Now", in this order. */
  safety: z.array(z.enum(safetyParts)).default([]),
  /** What to do now, this week and later: short steps in order. */
  now: z.array(z.string().min(5).max(300)).min(1).max(5),
  thisWeek: z.array(z.string().min(5).max(300)).min(1).max(5),
  later: z.array(z.string().min(5).max(300)).min(1).max(5),
  /** Whom to turn to, in order. */
  turnTo: z.array(z.string().min(3).max(200)).min(1).max(6),
  /** Ids of templates, the two most useful first. */
  templates: z.array(z.string()).min(2).max(5),
  /** Ids of strategies that may be added to the plan. */
  strategies: z.array(z.string()).min(1).max(6),
  /** Sections to read, as "<chapter id>/<section id>". */
  sections: z.array(z.string().regex(/^[a-z-]+\/[a-z-]+$/)).min(1),
  /** What to do first when it is not safe to tell or to stay: one case after the other. */
  notSafe: z.array(z.string().min(20).max(300)).min(1).max(6).optional(),
});
export type Situation = z.infer<typeof situationSchema>;
