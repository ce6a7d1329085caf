/** Removes what this handbook stored, and nothing of any stranger's on the same origin (F15, F32). */
import { ok, type Result } from '../lib/result.ts';
import { isKeyOfSlot, isOurKey } from './key-owner.ts';
import type { SlotName } from './slot-names.ts';
import type { StoragePort, StorageProblem } from './storage.ts';

/** Removes a slot's work, its previous copy and its damaged texts. */
export const eraseSlot = (storage: StoragePort, slot: SlotName): Result<void, StorageProblem> =>
  eraseKeys(storage, (key) => isKeyOfSlot(key, slot));

/** Removes every key of ours, preferences included. Open slots need their own `erase` first, to forget their memory. */
export const eraseEverything = (storage: StoragePort): Result<void, StorageProblem> =>
  eraseKeys(storage, isOurKey);

/** Every text of ours, or of one slot, by key: taken before erasing, so that it can be put back. */
export function textsOf(
  storage: StoragePort,
  isOurs: (key: string) => boolean = isOurKey,
): ReadonlyMap<string, string> {
  const keys = storage.keys();
  const texts = new Map<string, string>();
  for (const key of keys.ok ? keys.value.filter(isOurs) : []) {
    const text = storage.read(key);
    if (text.ok && text.value !== null) texts.set(key, text.value);
  }
  return texts;
}

/** Puts erased texts back. A key that has another text by now is left alone: its slot merges what it is given. */
export function putBack(
  storage: StoragePort,
  texts: ReadonlyMap<string, string>,
): Result<void, StorageProblem> {
  for (const [key, text] of texts) {
    const standing = storage.read(key);
    if (!standing.ok) return standing;
    if (standing.value !== null) continue;
    const written = storage.write(key, text);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

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
