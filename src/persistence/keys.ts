/**
 * Every key this handbook uses in the browser's storage, here and in beside-keys.ts (apart, because every page loads this file).
 *
 * WARNING: a key that was ever released is a promise. Renaming one hides readers' work from them. Other sites may
 * live on the same origin, so nothing outside these lists may be read, written or removed (F15).
 */
import { keyPrefix } from '../lib/key-prefix.ts';
import type { SlotName } from './slot-names.ts';

/** Where the work of a slot is kept, in the copy of the site that stands at `base`. */
export const keyOf = (slot: SlotName, base?: string): string => `${keyPrefix(base)}${slot}`;
