/** Strategies as pages and islands need them: the written data plus where they can be read. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Strategy } from '../domain/guide/strategy-schema.ts';
import { address } from '../lib/address.ts';

export interface StrategyEntry extends Strategy {
  readonly id: string;
  readonly entry: CollectionEntry<'strategies'>;
  /** Where it is read: in its chapter when that is published, else in the list of strategies. */
  readonly href: string;
  /** "Mentors, Find mentors", or null while the chapter is not published. */
  readonly place: string | null;
}

/** Every strategy, in the order of the handbook's sections. */
export async function getStrategies(): Promise<StrategyEntry[]> {
  const outline = (await getCollection('outline')).map((each) => each.data);
  const chapters = await getCollection('chapters');
  const order = outline
    .sort((a, b) => a.number - b.number)
    .flatMap((chapter) => chapter.sections.map((section) => `${chapter.id}/${section.id}`));
  const strategies = await getCollection('strategies');
  return strategies
    .map((entry) => {
      const [chapterId = '', sectionId = ''] = entry.data.section.split('/');
      const chapter = chapters.find((each) => each.id === chapterId);
      const section = outline
        .find((each) => each.id === chapterId)
        ?.sections.find((each) => each.id === sectionId);
      return {
        ...entry.data,
        id: entry.id,
        entry,
        href: chapter
          ? address(`/guide/${chapterId}/#${entry.id}`)
          : address(`/strategies/#${entry.id}`),
        place: chapter && section ? `${chapter.data.title}, ${section.title}` : null,
      };
    })
    .sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section) || (a.id < b.id ? -1 : 1));
}
