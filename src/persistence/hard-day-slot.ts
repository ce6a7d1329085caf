/** The slot of the hard-day page. */
import { hardDaySteps, hardDayVersion } from '../domain/hard-day/migrations.ts';
import { emptyHardDay, type HardDay, mergeHardDays } from '../domain/hard-day/model.ts';
import { readHardDay } from '../domain/hard-day/schema.ts';
import type { SlotDefinition } from './stored.ts';

export const hardDaySlot: SlotDefinition<HardDay> = {
  name: 'hard-day',
  version: hardDayVersion,
  empty: emptyHardDay,
  steps: hardDaySteps,
  read: readHardDay,
  merge: mergeHardDays,
};
