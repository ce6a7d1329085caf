/** Likely obstacles with if-then examples. */
import { getCollection, getEntry } from 'astro:content';
import type { Obstacles } from '../domain/guide/obstacle-schema.ts';

/** content/obstacles.yaml, checked; throws when it names a strategy that is not there. */
export async function getObstacles(): Promise<Obstacles> {
  const entry = await getEntry('obstacles', 'obstacles');
  if (!entry) throw new Error('content/obstacles.yaml is missing: the plan offers its examples.');
  const known = new Set((await getCollection('strategies')).map(({ id }) => id));
  const stranger = Object.keys(entry.data.likely).find((id) => !known.has(id));
  if (stranger) {
    throw new Error(
      `content/obstacles.yaml, likely: no file content/strategies/${stranger}.md. Remove the line or mend the id.`,
    );
  }
  return entry.data;
}
