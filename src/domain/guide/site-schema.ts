/** Facts and words of the whole site: name, promise, labels of the vocabulary, urgent-help signposts. */
import { z } from 'zod';
import { evidenceStrengths, readerContexts, supportKinds, supportSources } from './words.ts';

const labeled = z.strictObject({ label: z.string().max(60), meaning: z.string().max(240) });

const contact = {
  /** What to do: number to call, text or page. */
  contact: z.string(),
  /** http(s) or tel address. */
  href: z.string().regex(/^(https:\/\/|tel:)/),
};

const signpost = z.strictObject({
  place: z.string(),
  /** Its emergency number. Left out where none was confirmed; readers are then told to call their local one. */
  emergency: z.strictObject(contact).optional(),
  /** Someone to talk to. */
  name: z.string(),
  ...contact,
  /** Who it is for and what it costs. */
  note: z.string().optional(),
  reference: z.string().optional(),
});
export type Signpost = z.infer<typeof signpost>;

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
  /** Who to contact when it can't wait. Only what was confirmed; see the date. */
  urgentHelp: z.strictObject({
    /** The day every entry was last confirmed, "YYYY-MM-DD". */
    lastChecked: z.iso.date(),
    /** Beginnings of words a reader in trouble may search for, in lower case; the search then points to help first. */
    searchWords: z.array(z.string().min(4)).min(1),
    /** The first is for anywhere in the world and always shown; the others are opened by the reader. */
    signposts: z.tuple([signpost], signpost),
  }),
});
export type Site = z.infer<typeof siteSchema>;
