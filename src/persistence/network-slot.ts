/** The slot of the network. */
import { networkSteps, networkVersion } from '../domain/network/migrations.ts';
import { emptyNetwork, mergeNetworks, type Network } from '../domain/network/model.ts';
import { readNetwork } from '../domain/network/schema.ts';
import type { SlotDefinition } from './stored.ts';

export const networkSlot: SlotDefinition<Network> = {
  name: 'network',
  version: networkVersion,
  empty: emptyNetwork,
  steps: networkSteps,
  read: readNetwork,
  merge: mergeNetworks,
};
