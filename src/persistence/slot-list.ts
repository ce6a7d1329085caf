/**
 * Every slot by name, for what is done to all of them: the notebook's list, backups, restoring. A new slot is one line
 * here and one in slot-names.ts. Each is defined with its concept, so that a tool loads no concept but its own.
 */
import { type SlotName, slotNames } from './slot-names.ts';
import { responsesDocument } from '../domain/assessment/responses.ts';
import { hardDayDocument } from '../domain/hard-day/model.ts';
import { networkDocument } from '../domain/network/model.ts';
import { planDocument } from '../domain/plan/model.ts';
import { draftsDocument } from '../domain/words/drafts.ts';
import type { SlotDefinition } from './stored.ts';

/**
 * Forgets what kind of value a slot keeps. A cast: whoever works on all slots hands a slot's value to the same slot's
 * functions only, which TypeScript cannot follow through a list.
 */
const anyKind = <T>(definition: SlotDefinition<T>): SlotDefinition<unknown> =>
  definition as unknown as SlotDefinition<unknown>;

export const slotDefinitions: Readonly<Record<SlotName, SlotDefinition<unknown>>> = {
  assessment: anyKind(responsesDocument),
  network: anyKind(networkDocument),
  plan: anyKind(planDocument),
  'hard-day': anyKind(hardDayDocument),
  drafts: anyKind(draftsDocument),
};

/** All slots, in the order of the list of keys. */
export const allSlots: readonly SlotDefinition<unknown>[] = slotNames.map(
  (name) => slotDefinitions[name],
);
