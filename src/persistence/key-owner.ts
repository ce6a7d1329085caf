/** Whose a key in the browser's storage is. Apart from the list of keys, which the chrome of every page loads. */
import { beforeRestoreKey, damagedKeyOf, previousKeyOf, probeKey } from './beside-keys.ts';
import { keyOf, settingKeyOf, type SlotName, slotNames } from './keys.ts';

/** Whether a key holds, or held, something of the slot: its work, the previous copy, a damaged text. */
export function isKeyOfSlot(key: string, slot: SlotName): boolean {
  if (key === keyOf(slot) || key === previousKeyOf(slot)) return true;
  const damaged = damagedKeyOf(slot);
  return (
    key === damaged ||
    (key.startsWith(`${damaged}.`) && /^\d+$/.test(key.slice(damaged.length + 1)))
  );
}

/** Whether a key is one of ours at all. */
export const isOurKey = (key: string): boolean =>
  key === probeKey ||
  key === beforeRestoreKey() ||
  key === settingKeyOf('scheme') ||
  key === settingKeyOf('shared') ||
  key.startsWith(settingKeyOf('')) ||
  slotNames.some((slot) => isKeyOfSlot(key, slot));
