/** The slot of drafts: messages and sheets begun from templates. */
import { type Drafts, emptyDrafts, mergeDrafts } from '../domain/words/drafts.ts';
import { draftsSteps, draftsVersion } from '../domain/words/drafts-migrations.ts';
import { readDrafts } from '../domain/words/drafts-schema.ts';
import type { SlotDefinition } from './stored.ts';

export const draftsSlot: SlotDefinition<Drafts> = {
  name: 'drafts',
  version: draftsVersion,
  empty: emptyDrafts,
  steps: draftsSteps,
  read: readDrafts,
  merge: mergeDrafts,
};
