/** Every stored text of ours as it is, for a download when nothing else works. */
import { isOurKey } from './key-owner.ts';
import type { Keeping } from './work-storage.ts';

/** Texts by key, as JSON, from the browser's storage and the tab's. An empty object when nothing can be read. Never throws. */
export function rawCopy(page: Pick<Keeping, 'localStorage' | 'sessionStorage'>): string {
  const found: Record<string, string> = {};
  for (const open of [() => page.localStorage, () => page.sessionStorage]) {
    try {
      const storage = open();
      for (let at = 0; storage && at < storage.length; at += 1) {
        const key = storage.key(at) ?? '';
        if (isOurKey(key)) found[key] = storage.getItem(key) ?? '';
      }
    } catch {
      // Blocked: there is nothing to be had from this one.
    }
  }
  return JSON.stringify(found, null, 2);
}
