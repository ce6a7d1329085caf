/** Removes what this handbook stored, and nothing of any stranger's on the same origin (F15, F32). */
import { ok, type Result } from '../lib/result.ts';
import { isKeyOfSlot, isOurKey } from './key-owner.ts';
import type { SlotName } from './keys.ts';
import type { StoragePort, StorageProblem } from './storage.ts';

/** Removes a slot's work, its previous copy and its damaged texts. */
export const eraseSlot = (storage: StoragePort, slot: SlotName): Result<void, StorageProblem> =>
  eraseKeys(storage, (key) => isKeyOfSlot(key, slot));

/** Removes every key of ours, preferences included. Open slots need their own `erase` first, to forget their memory. */
export const eraseEverything = (storage: StoragePort): Result<void, StorageProblem> =>
  eraseKeys(storage, isOurKey);

function eraseKeys(
  storage: StoragePort,
  isToGo: (key: string) => boolean,
): Result<void, StorageProblem> {
  const keys = storage.keys();
  if (!keys.ok) return keys;
  for (const key of keys.value.filter(isToGo)) {
    const removed = storage.remove(key);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}
