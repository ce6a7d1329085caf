/**
 * Every slot by name, for what is done to all of them: the notebook's list, backups, restoring. A new slot is one line
 * here and one in slot-names.ts. Each is in a file of its own, so that a tool loads no concept but its own.
 */
import { type SlotName, slotNames } from './slot-names.ts';
import { assessmentSlot } from './assessment-slot.ts';
import { draftsSlot } from './drafts-slot.ts';
import { hardDaySlot } from './hard-day-slot.ts';
import { networkSlot } from './network-slot.ts';
import { planSlot } from './plan-slot.ts';
import type { SlotDefinition } from './stored.ts';

/**
 * Forgets what kind of value a slot keeps. A cast: whoever works on all slots hands a slot's value to the same slot's
 * functions only, which TypeScript cannot follow through a list.
 */
const anyKind = <T>(definition: SlotDefinition<T>): SlotDefinition<unknown> =>
  definition as unknown as SlotDefinition<unknown>;

export const slotDefinitions: Readonly<Record<SlotName, SlotDefinition<unknown>>> = {
  assessment: anyKind(assessmentSlot),
  network: anyKind(networkSlot),
  plan: anyKind(planSlot),
  'hard-day': anyKind(hardDaySlot),
  drafts: anyKind(draftsSlot),
};

/** All slots, in the order of the list of keys. */
export const allSlots: readonly SlotDefinition<unknown>[] = slotNames.map(
  (name) => slotDefinitions[name],
);
