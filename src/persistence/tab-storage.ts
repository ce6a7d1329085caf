/**
 * A storage that lasts as long as the tab, for browsers that let pages store nothing. It keeps texts in the window's
 * name, which stays with a tab from page to page of one site and is cleared when another site is opened (HTML Standard,
 * "browsing context name"). So a plan begun in a blocked browser survives the way from the questions to the printed page.
 */
import { ok } from '../lib/result.ts';
import type { StoragePort } from './storage.ts';

/** How a window's name begins when it is ours. */
export const tabMark = 'alongside:';

/** Texts kept in `holder.name`. Null when the name is somebody else's. */
export function openTabStorage(holder: { name: string }): StoragePort | null {
  if (holder.name !== '' && !holder.name.startsWith(tabMark)) return null;
  const readAll = (): Map<string, string> => {
    try {
      const entries: unknown = JSON.parse(holder.name.slice(tabMark.length));
      return new Map(
        Array.isArray(entries)
          ? entries.filter(
              (entry): entry is [string, string] =>
                Array.isArray(entry) &&
                typeof entry[0] === 'string' &&
                typeof entry[1] === 'string',
            )
          : [],
      );
    } catch {
      return new Map();
    }
  };
  const writeAll = (all: Map<string, string>): void => {
    holder.name = tabMark + JSON.stringify([...all]);
  };
  return {
    read: (key) => ok(readAll().get(key) ?? null),
    write(key, text) {
      writeAll(readAll().set(key, text));
      return ok(undefined);
    },
    remove(key) {
      const all = readAll();
      all.delete(key);
      writeAll(all);
      return ok(undefined);
    },
    keys: () => ok([...readAll().keys()]),
  };
}
