/** Where a template is used: the strategies and situations that name it. */
import { getCollection } from 'astro:content';
import { address } from '../lib/address.ts';
import { getStrategies, type StrategyEntry } from './strategies.ts';

/** A place to read, with its title. */
export interface Use {
  readonly href: string;
  readonly title: string;
}

/** Strategies that name the template, in the order of the handbook. */
export const getStrategiesWith = async (template: string): Promise<StrategyEntry[]> =>
  (await getStrategies()).filter((each) => each.templates.includes(template));

/** Situations that name the template. */
export const getSituationsWith = async (template: string): Promise<Use[]> =>
  (await getCollection('situations'))
    .filter((each) => each.data.templates.includes(template))
    .map(({ id, data }) => ({ href: address(`/situations/${id}/`), title: data.title }));
