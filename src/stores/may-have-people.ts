/** Whether it is worth loading what offers names of the network; apart, because it is asked before anything is loaded. */
import { mayBeStored } from '../persistence/is-stored.ts';

/** False when no network is stored. */
export const mayHavePeople = (): boolean => mayBeStored('network');
