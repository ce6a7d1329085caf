/** The only place that makes randomness. */
import { makeId } from '../lib/ids.ts';

/** A new id that no other device or tab will make. */
export const newId = (): string => makeId((count) => crypto.getRandomValues(new Uint8Array(count)));
