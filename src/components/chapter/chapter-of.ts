/** The chapter a component stands in, for numbering sections and notes. */
import type { PublishedChapter } from '../../collections/guide.ts';

/** The chapter of this page. Throws when an author's component is used outside a chapter. */
export function chapterOf(locals: App.Locals, component: string): PublishedChapter {
  if (!locals.chapter) throw new Error(`<${component}> only works inside a chapter.`);
  return locals.chapter;
}

/** Whether this is the first of a group of blocks on the page, which prints the group's heading. */
export function isFirstOf(locals: App.Locals, group: string): boolean {
  locals.headed ??= new Set();
  const isFirst = !locals.headed.has(group);
  locals.headed.add(group);
  return isFirst;
}
