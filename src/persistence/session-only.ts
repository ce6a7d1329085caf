/**
 * Shared-computer mode: work is kept in this tab only. The mark stands in the tab's own storage and in the browser's, so
 * that a tab opened beside this one keeps nothing either. public/theme.js reads it too, before the first paint.
 */
import { openBrowserStorage, type StorageLike } from './browser-storage.ts';
import { eraseEverything } from './erase.ts';
import { settingKeyOf } from './keys.ts';
import { tabMark } from './tab-storage.ts';

/** The mark's key: the same in every copy of the site on a host name. */
const key = settingKeyOf('shared');

/** The storages of a page; naming them may throw. */
export interface BothStorages {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Whether this tab keeps work to itself. Never throws. A tab that joins is marked, so that it stays so. */
export function isSessionOnly(page: BothStorages): boolean {
  if (attempt(() => page.sessionStorage?.getItem(key)) === 'on') return true;
  if (attempt(() => page.localStorage?.getItem(key)) !== 'on') return false;
  attempt(() => page.sessionStorage?.setItem(key, 'on'));
  return true;
}

/** Turns the mode on. Says whether the mark is kept: without it nothing would be different on the next page. */
export function beginSessionOnly(page: BothStorages): boolean {
  attempt(() => page.localStorage?.setItem(key, 'on'));
  attempt(() => page.sessionStorage?.setItem(key, 'on'));
  return isSessionOnly(page);
}

/** Turns the mode off and removes what this tab kept. Strangers' texts in the tab stay (F15). */
export function endSessionOnly(
  page: BothStorages & { readonly sessionStorage: StorageLike | null; name: string },
): void {
  attempt(() => page.localStorage?.removeItem(key));
  const session = openBrowserStorage(() => page.sessionStorage);
  if (session.ok) eraseEverything(session.value);
  if (page.name.startsWith(tabMark)) page.name = '';
}
