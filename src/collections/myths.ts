/** What people say about support at work, and the evidence does not. */
import { getCollection } from 'astro:content';
import type { Myth } from '../domain/guide/myth-schema.ts';

/** content/myths.yaml, checked, in the order of its numbers. */
export async function getMyths(): Promise<Myth[]> {
  const entries = await getCollection('myths');
  return entries.map(({ data }) => data).sort((a, b) => a.number - b.number);
}
