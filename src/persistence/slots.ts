/** The slots of the handbook: which concept is kept where, in which version, and how it is read and merged. */
import { emptyResponses, mergeResponses, type Responses } from '../domain/assessment/responses.ts';
import { responsesSteps, responsesVersion } from '../domain/assessment/responses-migrations.ts';
import { readResponses } from '../domain/assessment/responses-schema.ts';
import { networkSteps, networkVersion } from '../domain/network/migrations.ts';
import { emptyNetwork, mergeNetworks, type Network } from '../domain/network/model.ts';
import { readNetwork } from '../domain/network/schema.ts';
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

export const networkSlot: SlotDefinition<Network> = {
  name: 'network',
  version: networkVersion,
  empty: emptyNetwork,
  steps: networkSteps,
  read: readNetwork,
  merge: mergeNetworks,
};

export const planSlot: SlotDefinition<Plan> = {
  name: 'plan',
  version: planVersion,
  empty: emptyPlan,
  steps: planSteps,
  read: readPlan,
  merge: mergePlans,
};
