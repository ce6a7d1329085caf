/** How safe stored work is here, for the page "My data". */
import { type Health, readHealth } from '../persistence/health.ts';

export type { Health } from '../persistence/health.ts';

export const readStorageHealth = (): Promise<Health> => readHealth(navigator.storage);
