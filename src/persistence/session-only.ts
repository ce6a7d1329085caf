/**
 * Shared-computer mode: work is kept in this tab only. The browser's mark is a random text; a tab of the mode holds the
 * same. Exit (public/shared.js) gives the browser another one: every tab that holds the old one leaves, and a tab opened
 * later is in the mode from its beginning. The mode ends only when the reader says that the computer is not shared.
 */
import { openBrowserStorage, type StorageLike } from './browser-storage.ts';
import { eraseEverything } from './erase.ts';
import { settingKeyOf } from './setting-keys.ts';
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
  if (attempt(() => page.sessionStorage?.getItem(key))) return true;
  const mark = attempt(() => page.localStorage?.getItem(key));
  if (!mark) return false;
  attempt(() => page.sessionStorage?.setItem(key, mark));
  return true;
}

/**
 * Turns the mode on; `mark` is a random text. Says whether a mark is kept: without it nothing would be different on the
 * next page. Where only the tab can keep one, it is "on", which no other tab can end.
 */
export function beginSessionOnly(page: BothStorages, mark: string): boolean {
  attempt(() => page.localStorage?.setItem(key, mark));
  const kept = attempt(() => page.localStorage?.getItem(key)) ?? 'on';
  attempt(() => page.sessionStorage?.setItem(key, kept));
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
