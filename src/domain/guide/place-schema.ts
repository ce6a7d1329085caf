/**
 * Urgent help in one country or territory (content/urgent-help/<iso>.yaml). Every number is data with its source, the
 * day of that source, the day it was seen and how sure it is; a number without them stops the build. "Seen" is not
 * "checked": `checkedWithOperator` holds a day only when somebody asked whoever answers there.
 */
import { z } from 'zod';
import { helpGrades, helpRegions, helpTopics, services } from './help-words.ts';

const day = z.iso.date();

/** Where a number or a route was seen, and how sure it is. */
const seen = {
  /** Ids in content/references.json. */
  source: z.array(z.string()).min(1, 'needs at least one source'),
  /** The day, month or year of the source, or "undated". Of compared lists, the newest. */
  sourceDate: z.union([
    z.literal('undated'),
    z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be "YYYY", "YYYY-MM", "YYYY-MM-DD" or "undated"'),
  ]),
  grade: z.enum(helpGrades),
  /** The day on which the source was looked at. */
  seenOn: day,
  /** The day on which whoever answers there confirmed it; null until somebody asked. */
  checkedWithOperator: day.nullable(),
};

const page = z.strictObject({ label: z.string().min(2), href: z.string().startsWith('https://') });

const emergencyNumber = z.strictObject({
  /** Digits, as they are dialed. */
  number: z.string().regex(/^\d{2,5}$/),
  /** Who answers; empty: whatever help is needed. */
  services: z.array(z.enum(services)),
  /** Said after the number. */
  note: z.string().max(60).optional(),
  ...seen,
});
export type EmergencyNumber = z.infer<typeof emergencyNumber>;

const route = z.strictObject({
  /** What works, for whom, and on which condition. */
  text: z.string().min(20).max(400),
  link: page.optional(),
  ...seen,
});

const line = z.strictObject({
  name: z.string().min(2).max(80),
  topic: z.enum(helpTopics),
  /** Each as it is read, with how one reaches it. */
  numbers: z
    .array(
      z.strictObject({
        number: z.string().regex(/^\*?[\d -]{3,20}$/),
        by: z.enum(['call', 'text', 'call or text', 'text HOME', 'WhatsApp']),
      }),
    )
    .max(3)
    .default([]),
  page: page.optional(),
  hours: z.string().max(60).optional(),
  note: z.string().max(200).optional(),
  ...seen,
});
export type HelpLine = z.infer<typeof line>;

export const placeSchema = z.strictObject({
  /** ISO 3166-1, two capital letters; the file has the same name in small ones. */
  iso: z.string().regex(/^[A-Z]{2}$/),
  /** Its name in English. */
  name: z.string().min(2).max(40),
  region: z.enum(helpRegions),
  /** Whether the law of the European Union on emergency calls holds there. */
  isInEu: z.boolean().default(false),
  /** What a reader there must know first. */
  note: z.string().max(240).optional(),
  /** The number to call first stands first. */
  emergency: z.array(emergencyNumber).min(1),
  /** For who cannot speak, hear or be heard. */
  routes: z.array(route).default([]),
  /** Somebody to talk to, and services for one kind of harm. */
  lines: z.array(line).default([]),
});
export type Place = z.infer<typeof placeSchema>;
