/** What is stored, key by key, for a reader to look at. Reads only, and says of strangers' keys no more than their number. */
import { isRecord } from '../domain/saved-cells.ts';
import { parseJson } from '../lib/json.ts';
import { ok, type Result } from '../lib/result.ts';
import { isKeyOfAnotherCopy, isKeyOfSlot, isOurKey } from './key-owner.ts';
import { beforeRestoreKey, previousKeyOf } from './beside-keys.ts';
import { keyOf } from './keys.ts';
import { type SlotName, slotNames } from './slot-names.ts';
import type { StoragePort, StorageProblem } from './storage.ts';

/** One stored text. */
export interface StoredText {
  readonly key: string;
  /** UTF-8 bytes of the key and its text together. */
  readonly bytes: number;
  /** When it was saved, as an ISO date and time, when the text says so. */
  readonly savedAt: string | null;
}

/** What is stored of one slot. */
export interface StoredWork {
  readonly name: SlotName;
  readonly work: StoredText | null;
  readonly previous: StoredText | null;
  /** Texts that could not be read, moved aside. */
  readonly damaged: readonly StoredText[];
}

export interface Inventory {
  readonly slots: readonly StoredWork[];
  readonly beforeRestore: StoredText | null;
  /** Preferences and what else is ours. */
  readonly others: readonly StoredText[];
  /** Keys of other copies of this handbook on this host name. */
  readonly otherCopies: number;
  /** Keys of other pages on this host name. */
  readonly strangers: number;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The time a text says it was saved at; null when it says none that can be read. */
function timeIn(text: string): string | null {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return null;
  const time = parsed.value['savedAt'] ?? parsed.value['madeAt'];
  return typeof time === 'string' ? time : null;
}

/** Everything stored on this origin, sorted by whose it is. */
export function takeInventory(storage: StoragePort): Result<Inventory, StorageProblem> {
  const keys = storage.keys();
  if (!keys.ok) return keys;
  const look = (key: string): StoredText | null => {
    const text = storage.read(key);
    if (!text.ok || text.value === null) return null;
    return { key, bytes: bytesOf(key) + bytesOf(text.value), savedAt: timeIn(text.value) };
  };
  const lookAll = (wanted: (key: string) => boolean): StoredText[] =>
    keys.value.filter(wanted).flatMap((key) => look(key) ?? []);
  const slots = slotNames.map(
    (name): StoredWork => ({
      name,
      work: look(keyOf(name)),
      previous: look(previousKeyOf(name)),
      damaged: lookAll(
        (key) => isKeyOfSlot(key, name) && key !== keyOf(name) && key !== previousKeyOf(name),
      ),
    }),
  );
  const isOther = (key: string): boolean =>
    isOurKey(key) &&
    key !== beforeRestoreKey() &&
    !slotNames.some((name) => isKeyOfSlot(key, name));
  return ok({
    slots,
    beforeRestore: look(beforeRestoreKey()),
    others: lookAll(isOther),
    otherCopies: keys.value.filter(isKeyOfAnotherCopy).length,
    strangers: keys.value.filter((key) => !isOurKey(key) && !isKeyOfAnotherCopy(key)).length,
  });
}
