/** Urgent help for the whole world: what holds everywhere, and the words for grades, regions and topics. */
import { z } from 'zod';
import { helpGrades, helpRegions, helpTopics, services } from './help-words.ts';

const words = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.record(z.enum(names), z.string().min(2).max(160));

export const urgentHelpSchema = z.strictObject({
  /** Somebody to talk to, anywhere: lists of services, before any number. */
  anywhere: z
    .array(
      z.strictObject({
        name: z.string(),
        href: z.string().startsWith('https://'),
        note: z.string().max(240),
        references: z.array(z.string()).min(1),
      }),
    )
    .min(1),
  /** What a busy line does not mean. */
  busy: z.string().min(20).max(200),
  /** For a reader whose place is not in the list, or has no number. */
  elsewhere: z.string().min(20).max(200),
  /** Places whose lists disagree: named, without a number. */
  unconfirmed: z.array(
    z.strictObject({ iso: z.string().regex(/^[A-Z]{2}$/), name: z.string().min(2) }),
  ),
  /** What the law of the European Union gives people who cannot speak or hear, and what is not known. */
  inEu: z.strictObject({
    text: z.string().min(20).max(400),
    link: z.strictObject({ label: z.string(), href: z.string().startsWith('https://') }),
    references: z.array(z.string()).min(1),
    /** Where discrimination at work is dealt with, country by country. */
    rights: z.strictObject({ label: z.string(), href: z.string().startsWith('https://') }),
  }),
  regions: words(helpRegions),
  topics: words(helpTopics),
  services: words(services),
  /** How sure each grade is, in words that end a sentence beginning "Seen …:". */
  grades: words(helpGrades),
  /** Beginnings of words a reader in trouble may search for, in lower case; the search then points to help first. */
  searchWords: z.array(z.string().min(4)).min(1),
});
export type UrgentHelp = z.infer<typeof urgentHelpSchema>;
