/**
 * Every key this handbook uses in the browser's storage: here those that every page looks at, in copy-keys.ts the rest.
 *
 * WARNING: a key that was ever released is a promise. Renaming one hides readers' work from them. Other sites may
 * live on the same origin, so nothing outside these lists may be read, written or removed (F15).
 */

/** The concepts whose work is kept, one key each, so that one damaged section cannot take the others with it. */
export const slotNames = ['assessment', 'plan', 'hard-day'] as const;
export type SlotName = (typeof slotNames)[number];

/** Where the work of a slot is kept. */
export const keyOf = (slot: SlotName): string => `handbook.${slot}`;

/** Preferences begin with this; see settings.ts. */
export const settingsPrefix = 'handbook.settings.';
