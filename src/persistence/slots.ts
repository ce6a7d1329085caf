/** The slots of the handbook: which concept is kept where, in which version, and how it is read and merged. */
import { planSteps, planVersion } from '../domain/plan/migrations.ts';
import { emptyPlan, mergePlans, type Plan } from '../domain/plan/model.ts';
import { readPlan } from '../domain/plan/schema.ts';
import type { SlotDefinition } from './stored.ts';

export const planSlot: SlotDefinition<Plan> = {
  name: 'plan',
  version: planVersion,
  empty: emptyPlan,
  steps: planSteps,
  read: readPlan,
  merge: mergePlans,
};
