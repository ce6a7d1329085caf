/** The keys of what stands beside readers' work: copies, texts moved aside, what was here before a restore. See keys.ts. */
import { keyPrefix } from '../lib/key-prefix.ts';
import { keyOf } from './keys.ts';
import type { SlotName } from './slot-names.ts';

/** Where the previous good copy of a slot is kept. */
export const previousKeyOf = (slot: SlotName): string => `${keyOf(slot)}.previous`;

/** Where a text that could not be read is moved to. The second and later ones carry their number. */
export const damagedKeyOf = (slot: SlotName, number = 1): string =>
  `${keyOf(slot)}.damaged${number === 1 ? '' : `.${number}`}`;

/** Where the state before the last restore is kept, as a backup file, so that it is one press away. */
export const beforeRestoreKey = (): string => `${keyPrefix()}before-restore`;

/** Written and removed at once, to find out whether storage takes anything. */
export const probeKey = 'handbook.probe';
