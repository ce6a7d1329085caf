/** The slot of the self-assessment. */
import { emptyResponses, mergeResponses, type Responses } from '../domain/assessment/responses.ts';
import { responsesSteps, responsesVersion } from '../domain/assessment/responses-migrations.ts';
import { readResponses } from '../domain/assessment/responses-schema.ts';
import type { SlotDefinition } from './stored.ts';

export const assessmentSlot: SlotDefinition<Responses> = {
  name: 'assessment',
  version: responsesVersion,
  empty: emptyResponses,
  steps: responsesSteps,
  read: readResponses,
  merge: mergeResponses,
};
