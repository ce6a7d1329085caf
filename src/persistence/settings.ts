/** Small preferences: lose one and nobody is hurt. Never throws; a blocked storage means the choice lasts for this page. */
import { settingKeyOf } from './setting-keys.ts';
import { workPlace } from './work-place.ts';

/** The stored preference, or null when there is none or storage can't be read. */
export function readSetting(
  name: string,
  open: () => Pick<Storage, 'getItem'> = workPlace,
): string | null {
  try {
    return open().getItem(settingKeyOf(name));
  } catch {
    return null;
  }
}

/** Stores a preference; null forgets it. */
export function writeSetting(
  name: string,
  value: string | null,
  open: () => Pick<Storage, 'setItem' | 'removeItem'> = workPlace,
): void {
  try {
    if (value === null) open().removeItem(settingKeyOf(name));
    else open().setItem(settingKeyOf(name), value);
  } catch {
    // Blocked or full: the choice holds on this page, which is all a preference needs.
  }
}
