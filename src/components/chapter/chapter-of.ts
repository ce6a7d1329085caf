/** The chapter a component stands in, for numbering sections and notes. */
import type { PublishedChapter } from '../../collections/guide.ts';

/** The chapter of this page. Throws when an author's component is used outside a chapter. */
export function chapterOf(locals: App.Locals, component: string): PublishedChapter {
  if (!locals.chapter) throw new Error(`<${component}> only works inside a chapter.`);
  return locals.chapter;
}
