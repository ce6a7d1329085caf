/** The slots of the handbook: which concept is kept where, in which version, and how it is read and merged. */
import { emptyResponses, mergeResponses, type Responses } from '../domain/assessment/responses.ts';
import { responsesSteps, responsesVersion } from '../domain/assessment/responses-migrations.ts';
import { readResponses } from '../domain/assessment/responses-schema.ts';
import { planSteps, planVersion } from '../domain/plan/migrations.ts';
import { emptyPlan, mergePlans, type Plan } from '../domain/plan/model.ts';
import { readPlan } from '../domain/plan/schema.ts';
import { type Drafts, emptyDrafts, mergeDrafts } from '../domain/words/drafts.ts';
import { draftsSteps, draftsVersion } from '../domain/words/drafts-migrations.ts';
import { readDrafts } from '../domain/words/drafts-schema.ts';
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

export const draftsSlot: SlotDefinition<Drafts> = {
  name: 'drafts',
  version: draftsVersion,
  empty: emptyDrafts,
  steps: draftsSteps,
  read: readDrafts,
  merge: mergeDrafts,
};
