/** The second edition, a real build of changed sources (scripts/build-next-edition.ts). `npm test` makes it anew. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { nextEdition } from '../../../scripts/build-next-edition.ts';

/** Its folder. Throws where it is not built. */
export function nextEditionFolder(): string {
  if (!existsSync(path.join(nextEdition, 'sw.js'))) {
    throw new Error('There is no second edition. Make it with: node scripts/build-next-edition.ts');
  }
  return nextEdition;
}
