/** Whoever hosts this copy of the handbook, and the contacts there. */
import { getEntry } from 'astro:content';
import type { Host } from '../domain/guide/host-schema.ts';

/** content/host.yaml, checked. */
export async function getHost(): Promise<Host> {
  const entry = await getEntry('host', 'host');
  if (!entry) throw new Error('content/host.yaml is missing; an empty one has "contacts: []".');
  return entry.data;
}
