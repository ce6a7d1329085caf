/**
 * Where work is kept on this page: in the browser, or, when the reader said that the computer is shared or the browser
 * lets pages store nothing, in the tab alone.
 */
import { openBrowserStorage, type StorageLike } from './browser-storage.ts';
import { isSessionOnly } from './session-only.ts';
import type { StoragePort } from './storage.ts';
import { openTabStorage } from './tab-storage.ts';

/** The part of a window that can keep texts. Naming either storage may throw. */
export interface Keeping {
  name: string;
  readonly localStorage: StorageLike | null;
  readonly sessionStorage: StorageLike | null;
}

export interface WorkStorage {
  /** Null when nothing can be kept at all. */
  readonly port: StoragePort | null;
  /** Browser: until it is erased. Tab by choice: the reader said so. Tab: the browser allows no more. */
  readonly lasts: 'browser' | 'tab' | 'tab-by-choice';
}

/** Opens the storage that work belongs in now. */
export function openWorkStorage(page: Keeping): WorkStorage {
  if (isSessionOnly(page)) {
    const session = openBrowserStorage(() => page.sessionStorage);
    return { port: session.ok ? session.value : openTabStorage(page), lasts: 'tab-by-choice' };
  }
  const browser = openBrowserStorage(() => page.localStorage);
  return browser.ok
    ? { port: browser.value, lasts: 'browser' }
    : { port: openTabStorage(page), lasts: 'tab' };
}
