/**
 * Every key this handbook uses in the browser's storage, here and in beside-keys.ts (apart, because every page loads this file).
 *
 * WARNING: a key that was ever released is a promise. Renaming one hides readers' work from them. Other sites may
 * live on the same origin, so nothing outside these lists may be read, written or removed (F15).
 */
import { keyPrefix } from '../lib/key-prefix.ts';

/** The concepts whose work is kept, one key each, so that one damaged section cannot take the others with it. */
export const slotNames = ['assessment', 'network', 'plan', 'hard-day', 'drafts'] as const;
export type SlotName = (typeof slotNames)[number];

/** Where the work of a slot is kept, in the copy of the site that stands at `base`. */
export const keyOf = (slot: SlotName, base?: string): string => `${keyPrefix(base)}${slot}`;
