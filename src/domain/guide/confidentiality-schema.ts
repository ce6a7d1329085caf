/** Who keeps what private: one table, in content/confidentiality.yaml. It states habits and published guidance, never the law. */
import { z } from 'zod';

const cell = z.string().min(3).max(120);

export const confidentialitySchema = z.strictObject({
  /** What the table is, printed above it. */
  caption: z.string().min(10).max(100),
  /** Headings of the columns. On a narrow screen they stand above each cell. */
  headings: z.strictObject({
    who: z.string().max(40),
    usuallyPrivate: z.string().max(40),
    mayPassOn: z.string().max(40),
    askFirst: z.string().max(40),
  }),
  /** One person or service a line, each once. */
  rows: z
    .array(
      z.strictObject({
        /** Name for the line, unique in the table. */
        id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
        /** Whom it is about, as printed. */
        who: z.string().min(2).max(40),
        /** A short answer. Never an unlimited yes. */
        usuallyPrivate: cell,
        /** What they may have to tell others. */
        mayPassOn: cell,
        /** Words to say before any details: a whole question, without quotation marks. */
        askFirst: cell.endsWith('?'),
        /** Ids in content/references.json of the guidance that was read. None: the line is practice. */
        references: z.array(z.string()).max(3).default([]),
      }),
    )
    .min(1),
  /** Printed under the table: where it comes from, that law differs by country and employer, and that no lawyer has reviewed it. */
  notice: z.string().min(60).max(400),
  /** The day every line was last read against its sources, "YYYY-MM-DD". */
  checked: z.iso.date(),
});
export type Confidentiality = z.infer<typeof confidentialitySchema>;
