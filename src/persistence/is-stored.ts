/** Whether anything stands under a slot's key, at the cost of a glance: to decide what is worth loading. */
import { keyOf } from './keys.ts';
import type { SlotName } from './slot-names.ts';
import { workPlace } from './work-place.ts';

/** False only when storage answers that nothing is there; storage that can't be asked may hide a copy elsewhere (F03). */
export function mayBeStored(
  slot: SlotName,
  // Naming it may throw, hence a function.
  open: () => Pick<Storage, 'getItem'> = workPlace,
): boolean {
  try {
    return open().getItem(keyOf(slot)) !== null;
  } catch {
    return true;
  }
}
