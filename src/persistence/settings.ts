/** Small preferences: lose one and nobody is hurt. Never throws; a blocked storage means the choice lasts for this page. */
import { settingsPrefix } from './keys.ts';

/** The stored preference, or null when there is none or storage can't be read. */
export function readSetting(
  name: string,
  open: () => Pick<Storage, 'getItem'> = () => localStorage,
): string | null {
  try {
    return open().getItem(settingsPrefix + name);
  } catch {
    return null;
  }
}

/** Stores a preference; null forgets it. */
export function writeSetting(
  name: string,
  value: string | null,
  open: () => Pick<Storage, 'setItem' | 'removeItem'> = () => localStorage,
): void {
  try {
    if (value === null) open().removeItem(settingsPrefix + name);
    else open().setItem(settingsPrefix + name, value);
  } catch {
    // Blocked or full: the choice holds on this page, which is all a preference needs.
  }
}
