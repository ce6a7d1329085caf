/**
 * The table of contents of the whole handbook: every chapter and section that exists or is planned.
 * A chapter is published when content/chapters/<id>.mdx exists; only then does anything link to it.
 */
import { z } from 'zod';

const anchor = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const outlineChapterSchema = z.strictObject({
  /** The chapter's id and address: /guide/<id>/. Never changes. */
  id: anchor,
  /** 1 to 10, printed before the title. */
  number: z.number().int().min(1).max(10),
  /** Sections in order. The id is the anchor on the chapter page and never changes. */
  sections: z.array(z.strictObject({ id: anchor, title: z.string().max(60) })).min(1),
});
export type OutlineChapter = z.infer<typeof outlineChapterSchema>;
