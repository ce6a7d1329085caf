/**
 * Every key this handbook uses in the browser's storage, in one list.
 *
 * WARNING: a key that was ever released is a promise. Renaming one hides readers' work from them. Other sites may
 * live on the same origin, so nothing outside this list may be read, written or removed (F15).
 */

/** The concepts whose work is kept, one key each, so that one damaged section cannot take the others with it. */
export const slotNames = ['assessment', 'network', 'plan'] as const;
export type SlotName = (typeof slotNames)[number];

/** Where the work of a slot is kept. */
export const keyOf = (slot: SlotName): string => `handbook.${slot}`;

/** Where the previous good copy of a slot is kept. */
export const previousKeyOf = (slot: SlotName): string => `${keyOf(slot)}.previous`;

/** Where a text that could not be read is moved to. The second and later ones carry their number. */
export const damagedKeyOf = (slot: SlotName, number = 1): string =>
  `${keyOf(slot)}.damaged${number === 1 ? '' : `.${number}`}`;

/** Preferences begin with this; see settings.ts. */
export const settingsPrefix = 'handbook.settings.';

/** Written and removed at once, to find out whether storage takes anything. */
export const probeKey = 'handbook.probe';
