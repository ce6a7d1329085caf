/** The slots of the handbook: which concept is kept where, in which version, and how it is read and merged. */
import { emptyResponses, mergeResponses, type Responses } from '../domain/assessment/responses.ts';
import { responsesSteps, responsesVersion } from '../domain/assessment/responses-migrations.ts';
import { readResponses } from '../domain/assessment/responses-schema.ts';
import { hardDaySteps, hardDayVersion } from '../domain/hard-day/migrations.ts';
import { emptyHardDay, type HardDay, mergeHardDays } from '../domain/hard-day/model.ts';
import { readHardDay } from '../domain/hard-day/schema.ts';
import { planSteps, planVersion } from '../domain/plan/migrations.ts';
import { emptyPlan, mergePlans, type Plan } from '../domain/plan/model.ts';
import { readPlan } from '../domain/plan/schema.ts';
import type { SlotDefinition } from './stored.ts';

export const assessmentSlot: SlotDefinition<Responses> = {
  name: 'assessment',
  version: responsesVersion,
  empty: emptyResponses,
  steps: responsesSteps,
  read: readResponses,
  merge: mergeResponses,
};

export const planSlot: SlotDefinition<Plan> = {
  name: 'plan',
  version: planVersion,
  empty: emptyPlan,
  steps: planSteps,
  read: readPlan,
  merge: mergePlans,
};

export const hardDaySlot: SlotDefinition<HardDay> = {
  name: 'hard-day',
  version: hardDayVersion,
  empty: emptyHardDay,
  steps: hardDaySteps,
  read: readHardDay,
  merge: mergeHardDays,
};
