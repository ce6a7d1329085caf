/** Facts and words of the whole site: name, promise, labels of the vocabulary, urgent-help signposts. */
import { z } from 'zod';
import { evidenceStrengths, readerContexts, supportKinds, supportSources } from './words.ts';

const labelled = z.strictObject({ label: z.string().max(60), meaning: z.string().max(240) });

export const siteSchema = z.strictObject({
  name: z.string(),
  /** The full title on the cover. */
  title: z.string(),
  /** One sentence: what it is for. */
  promise: z.string().max(120),
  description: z.string().max(200),
  kinds: z.record(z.enum(supportKinds), labelled),
  sources: z.record(z.enum(supportSources), labelled),
  contexts: z.record(z.enum(readerContexts), labelled),
  strengths: z.record(z.enum(evidenceStrengths), labelled),
  /** Who to contact when it can't wait. Only what was confirmed; see the date. */
  urgentHelp: z.strictObject({
    /** The day every entry was last confirmed, "YYYY-MM-DD". */
    lastChecked: z.iso.date(),
    /** Beginnings of words a reader in trouble may search for, in lower case; the search then points to help first. */
    searchWords: z.array(z.string().min(4)).min(1),
    signposts: z
      .array(
        z.strictObject({
          place: z.string(),
          name: z.string(),
          /** What to do: number to call, text or page. */
          contact: z.string(),
          /** http(s) or tel address. */
          href: z.string().regex(/^(https:\/\/|tel:)/),
          /** Who it is for and what it costs. */
          note: z.string().optional(),
          reference: z.string().optional(),
        }),
      )
      .min(1),
  }),
});
export type Site = z.infer<typeof siteSchema>;
