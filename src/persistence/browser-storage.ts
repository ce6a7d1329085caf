/** The port over `localStorage`: the only file through which readers’ work is written (settings.ts writes preferences). */
import { err, ok, type Result } from '../lib/result.ts';
import { probeKey } from './beside-keys.ts';
import type { StoragePort, StorageProblem } from './storage.ts';

/** The part of the browser's Storage that is used here. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser's storage as a port, or "blocked". Full is not blocked: what is stored can still be read (F01, F03). */
export function openBrowserStorage(
  // Naming it may throw (SecurityError), and old Android web views give null, hence a function and the null.
  open: () => StorageLike | null = () => localStorage,
): Result<StoragePort, 'blocked'> {
  const opened = attempt(open);
  if (!opened.ok || opened.value === null) return err('blocked');
  const storage = opened.value;
  const isEmpty = attempt(() => storage.getItem(probeKey) === null && storage.length === 0);
  if (!isEmpty.ok) return err('blocked');
  const written = attempt(() => storage.setItem(probeKey, probeKey));
  if (written.ok) attempt(() => storage.removeItem(probeKey));
  // Nothing inside and yet "full": Safari's private windows before version 11 had a quota of zero.
  else if (written.error === 'blocked' || (written.error === 'full' && isEmpty.value)) {
    return err('blocked');
  }
  return ok({
    read: (key) => attempt(() => storage.getItem(key)),
    write: (key, text) => attempt(() => storage.setItem(key, text)),
    remove: (key) => attempt(() => storage.removeItem(key)),
    // By number, because Object.keys would miss keys that share a name with a method.
    keys: () =>
      attempt(() =>
        Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter(
          (key) => key !== null,
        ),
      ),
  });
}

function attempt<T>(work: () => T): Result<T, StorageProblem> {
  try {
    return ok(work());
  } catch (error) {
    return err(problemOf(error));
  }
}

function problemOf(error: unknown): StorageProblem {
  const name = error instanceof Error ? error.name : '';
  // Firefox before version 132 had its own name for a full storage.
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full';
  return name === 'SecurityError' ? 'blocked' : 'refused';
}
