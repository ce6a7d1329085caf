/**
 * Every slot by name, for what is done to all of them: the notebook's list, backups, restoring. A new slot is one line
 * here and one in keys.ts. Apart from slots.ts, so that a tool loads no concept but its own.
 */
import { type SlotName, slotNames } from './keys.ts';
import { assessmentSlot, hardDaySlot, planSlot } from './slots.ts';
import type { SlotDefinition } from './stored.ts';

/**
 * Forgets what kind of value a slot keeps. A cast: whoever works on all slots hands a slot's value to the same slot's
 * functions only, which TypeScript cannot follow through a list.
 */
const anyKind = <T>(definition: SlotDefinition<T>): SlotDefinition<unknown> =>
  definition as unknown as SlotDefinition<unknown>;

export const slotDefinitions: Readonly<Record<SlotName, SlotDefinition<unknown>>> = {
  assessment: anyKind(assessmentSlot),
  plan: anyKind(planSlot),
  'hard-day': anyKind(hardDaySlot),
};

/** All slots, in the order of the list of keys. */
export const allSlots: readonly SlotDefinition<unknown>[] = slotNames.map(
  (name) => slotDefinitions[name],
);
