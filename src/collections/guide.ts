/** Chapters that exist, joined with the handbook's outline. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { OutlineChapter } from '../domain/guide/outline-schema.ts';
import { address } from '../lib/address.ts';

/** A published chapter with its place in the outline. */
export interface PublishedChapter {
  readonly entry: CollectionEntry<'chapters'>;
  readonly outline: OutlineChapter;
}

/** Every published chapter in the order of the handbook. */
export async function getChapters(): Promise<PublishedChapter[]> {
  const outline = (await getCollection('outline')).map((each) => each.data);
  const chapters = await getCollection('chapters');
  return chapters
    .map((entry) => {
      const place = outline.find((each) => each.id === entry.id);
      if (!place) {
        throw new Error(
          `content/chapters/${entry.id}.mdx: no chapter "${entry.id}" in content/outline.yaml. Expected one of: ${outline.map((each) => each.id).join(', ')}.`,
        );
      }
      return { entry, outline: place };
    })
    .sort((a, b) => a.outline.number - b.outline.number);
}

/** The section's number as printed, e.g. "5.2". */
export function sectionNumber(chapter: OutlineChapter, sectionId: string): string {
  return `${chapter.number}.${chapter.sections.findIndex((each) => each.id === sectionId) + 1}`;
}

/** Where sections are read and what they are called, for "<chapter id>/<section id>" of published chapters, in this order. */
export async function getSectionLinks(
  places: readonly string[],
): Promise<{ place: string; href: string; title: string; chapter: string }[]> {
  const chapters = await getChapters();
  return places.flatMap((place) => {
    const [chapterId, sectionId] = place.split('/');
    const chapter = chapters.find((each) => each.entry.id === chapterId);
    const section = chapter?.outline.sections.find((each) => each.id === sectionId);
    if (!chapter || !section) return [];
    return {
      place,
      href: address(`/guide/${chapterId}/#${sectionId}`),
      title: section.title,
      chapter: chapter.entry.data.title,
    };
  });
}
