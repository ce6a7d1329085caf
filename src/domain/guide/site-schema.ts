/** Facts and words of the whole site: name, promise, labels of the vocabulary. */
import { z } from 'zod';
import { evidenceStrengths, readerContexts, supportKinds, supportSources } from '../vocabulary.ts';

const labeled = z.strictObject({ label: z.string().max(60), meaning: z.string().max(240) });

export const siteSchema = z.strictObject({
  name: z.string(),
  /** The full title on the cover. */
  title: z.string(),
  /** One sentence: what it is for. */
  promise: z.string().max(120),
  description: z.string().max(200),
  kinds: z.record(z.enum(supportKinds), labeled),
  sources: z.record(z.enum(supportSources), labeled),
  contexts: z.record(z.enum(readerContexts), labeled),
  strengths: z.record(z.enum(evidenceStrengths), labeled),
  /** "What to try when": what a reader may be after, and the section that helps, as "<chapter id>/<section id>". */
  tryWhen: z
    .array(
      z.strictObject({
        when: z.string().min(5).max(60),
        section: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
      }),
    )
    .min(1),
  /** How the situations are laid out: each stands in one group, in the order in which they are shown. */
  situationGroups: z
    .array(
      z.strictObject({ title: z.string().min(5).max(60), situations: z.array(z.string()).min(1) }),
    )
    .min(1),
});
export type Site = z.infer<typeof siteSchema>;
