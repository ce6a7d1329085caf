/** Who keeps what private. */
import { getEntry } from 'astro:content';
import type { Confidentiality } from '../domain/guide/confidentiality-schema.ts';

/** content/confidentiality.yaml, checked. */
export async function getConfidentiality(): Promise<Confidentiality> {
  const entry = await getEntry('confidentiality', 'confidentiality');
  if (!entry)
    throw new Error('content/confidentiality.yaml is missing: chapter 8 shows its table.');
  return entry.data;
}
