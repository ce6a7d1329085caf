/** The concepts whose work is kept, one key each, so that one damaged section cannot take the others with it. */
export const slotNames = ['assessment', 'network', 'plan', 'hard-day', 'drafts'] as const;
export type SlotName = (typeof slotNames)[number];
