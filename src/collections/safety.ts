/** The parts about safety, written once, shown wherever they are needed. */
import { getEntry } from 'astro:content';
import type { Safety } from '../domain/guide/safety-schema.ts';
import type { SafetyPart } from '../domain/vocabulary.ts';

/** content/safety/<id>.yaml, checked. */
export async function getSafety(id: SafetyPart): Promise<Safety> {
  const entry = await getEntry('safety', id);
  if (!entry) throw new Error(`content/safety/${id}.yaml is missing.`);
  return entry.data;
}
