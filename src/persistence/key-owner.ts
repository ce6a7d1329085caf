/** Whose a key in the browser's storage is. Apart from the list of keys, which the chrome of every page loads. */
import { beforeRestoreKey, damagedKeyOf, previousKeyOf, probeKey } from './beside-keys.ts';
import { keyPrefix } from '../lib/key-prefix.ts';
import { keyOf } from './keys.ts';
import { type SlotName, slotNames } from './slot-names.ts';
import { settingKeyOf } from './setting-keys.ts';

/** Whether a key holds, or held, something of the slot: its work, the previous copy, a damaged text. */
export function isKeyOfSlot(key: string, slot: SlotName): boolean {
  if (key === keyOf(slot) || key === previousKeyOf(slot)) return true;
  const damaged = damagedKeyOf(slot);
  return (
    key === damaged ||
    (key.startsWith(`${damaged}.`) && /^\d+$/.test(key.slice(damaged.length + 1)))
  );
}

/** What follows the beginning of a key in any copy of the site; see lib/key-prefix.ts. */
const anyCopy = new RegExp(
  `^handbook(@/.+)?\\.(${[...slotNames, 'before-restore', 'settings'].join('|')})(\\.|$)`,
);

/** Whether a key belongs to another copy of this handbook on the same host name: at its root, or below another path. */
export const isKeyOfAnotherCopy = (key: string): boolean =>
  anyCopy.test(key) && !key.startsWith(keyPrefix()) && !isOurKey(key);

/** Whether a key is one of ours at all. */
export const isOurKey = (key: string): boolean =>
  key === probeKey ||
  key === beforeRestoreKey() ||
  key === settingKeyOf('scheme') ||
  key === settingKeyOf('shared') ||
  key === settingKeyOf('left') ||
  key.startsWith(settingKeyOf('')) ||
  slotNames.some((slot) => isKeyOfSlot(key, slot));
