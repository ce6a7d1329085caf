/** The slot of the plan. */
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
