/** The contacts of the organization that hosts a copy of the handbook: content/host.yaml, empty in the public edition. */
import { z } from 'zod';

/** The pages a contact can stand on: urgent help, the chapter on formal support, and the page on accessibility. */
const hostPages = ['urgent-help', 'formal-support', 'accessibility'] as const;
export type HostPage = (typeof hostPages)[number];

const hostContact = z.strictObject({
  /** Who it is, as people there call it: "Staff counseling line", "Disability network", "The people who run these pages". */
  name: z.string().min(2).max(80),
  /** What it is for, what it costs, when it answers, and what stays private. One or two sentences. */
  note: z.string().max(240).default(''),
  /** What to do, as it is read: a number, an address, the name of a page. */
  contact: z.string().min(2).max(80),
  /** Where that leads: an address that begins with "https://", "tel:" or "mailto:". */
  href: z
    .string()
    .regex(
      /^(https:\/\/|tel:\+?[0-9-]+$|mailto:[^\s@]+@[^\s@]+$)/,
      'must begin with "https://", "tel:" or "mailto:"',
    ),
  /** The pages it stands on. A contact of "accessibility" also goes into security.txt. */
  shownOn: z.array(z.enum(hostPages)).min(1),
});

/** Whoever hosts this copy. A contact without a name of the organization, or without a date, is refused. */
export const hostSchema = z
  .strictObject({
    /** What its people call it. Empty in the public edition. */
    organization: z.string().max(80).default(''),
    /** The day every contact below was last tried, "YYYY-MM-DD", with or without quotation marks. Shown beside them. */
    lastChecked: z.preprocess(
      // YAML makes a moment of a day without quotation marks: midnight of that day in Greenwich.
      (day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day),
      z.iso.date().optional(),
    ),
    /** Where Exit leads, on pages about harm and on shared computers: an address that says nothing. Empty: an empty page. */
    exit: z.union([z.literal(''), z.string().startsWith('https://')]).default(''),
    /** At most twelve, in the order in which they are shown. */
    contacts: z.array(hostContact).max(12).default([]),
  })
  .superRefine(({ organization, lastChecked, contacts }, context) => {
    if (contacts.length === 0) return;
    const missing = (field: string, what: string) =>
      context.addIssue({ code: 'custom', path: [field], message: what });
    if (organization.trim() === '') {
      missing('organization', 'is empty, but there are contacts: say whose they are');
    }
    if (lastChecked === undefined) {
      missing('lastChecked', 'is missing: write the day on which every contact was tried');
    }
  });
export type Host = z.infer<typeof hostSchema>;
