/** The facts and words of the whole site. */
import { getEntry } from 'astro:content';
import type { Site } from '../domain/guide/site-schema.ts';

/** content/site.yaml, checked. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing: the whole site is named there.');
  return entry.data;
}
