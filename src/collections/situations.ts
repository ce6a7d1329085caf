/** The doors for readers in trouble, in the groups of content/site.yaml. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { getSite } from './site.ts';

export interface SituationGroup {
  readonly title: string;
  readonly situations: readonly CollectionEntry<'situations'>[];
}

/** Every group with its situations. Throws naming a situation that no file holds, or that no group does. */
export async function getSituationGroups(): Promise<SituationGroup[]> {
  const { situationGroups } = await getSite();
  const situations = await getCollection('situations');
  const groups = situationGroups.map(({ title, situations: ids }) => ({
    title,
    situations: ids.map((id) => {
      const situation = situations.find((each) => each.id === id);
      if (!situation) {
        throw new Error(
          `content/site.yaml, situationGroups: no file content/situations/${id}.yaml.`,
        );
      }
      return situation;
    }),
  }));
  const grouped = groups.flatMap((group) => group.situations);
  const left = situations.find((each) => !grouped.includes(each));
  if (left) {
    throw new Error(`content/situations/${left.id}.yaml is in no group of content/site.yaml.`);
  }
  return groups;
}

/** The situations that are about harm, as urgent help leads to them, in the order of the list. */
export async function getSituationsAboutHarm() {
  const groups = await getSituationGroups();
  return groups.flatMap(({ situations }) => situations).filter(({ data }) => data.aboutHarm);
}
