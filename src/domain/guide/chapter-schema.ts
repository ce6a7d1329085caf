/** What an author must say about a chapter before its text begins. Build time only. */
import { z } from 'zod';
import { evidenceStrengths } from '../vocabulary.ts';

/** One statement of fact with its evidence. Its text stands in the chapter inside <Claim id="…">. */
export const claimSchema = z.strictObject({
  /** Unique in its chapter; never reused. Claims are numbered in the order of this list, which is the order they appear in the text. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** How well it is supported. */
  strength: z.enum(evidenceStrengths),
  /** What the studies found, with the numbers that matter, in one or two plain sentences. Never more than evidence allows. */
  finding: z.string().min(20).max(400),
  /** What the finding does not show: whom it leaves out, what was not measured. */
  limits: z.string().min(10).max(300).optional(),
  /** Ids in content/references.json. At least one. */
  references: z.array(z.string()).min(1).max(5),
});

export const chapterSchema = z.strictObject({
  /** The chapter's title as printed. */
  title: z.string().min(3).max(60),
  /** One or two sentences for the overview, search results and the page description. */
  description: z.string().min(40).max(200),
  /** Whether parts of it are about harm: violence, threats, bullying. Then Exit stays in reach. */
  aboutHarm: z.boolean().default(false),
  /** "In short": exactly three lines, each a whole sentence. */
  inShort: z.tuple([z.string().max(170), z.string().max(170), z.string().max(170)]),
  /** "Do this today": about two minutes of work, told as one small task. */
  today: z.strictObject({
    /** What to do, in the imperative. */
    task: z.string().min(20).max(300),
    /** Whole minutes, 1 to 5. */
    minutes: z.number().int().min(1).max(5),
  }),
  /** Ids of strategies shown in the chapter, in the order of the text. */
  strategies: z.array(z.string()).min(1),
  /** Ids of templates used in the chapter. */
  templates: z.array(z.string()).min(1),
  /** Statements of fact, in the order of the text. */
  claims: z.array(claimSchema).min(1),
  /** What nobody knows yet, said plainly. Whole sentences. */
  unknown: z.array(z.string().min(20).max(300)).min(1),
  /** The day an author last read the chapter against its sources, "YYYY-MM-DD". */
  reviewed: z.iso.date(),
  /** What has not been reviewed and by whom it should be. */
  unreviewed: z.string().min(20).max(300),
});
export type Chapter = z.infer<typeof chapterSchema>;
