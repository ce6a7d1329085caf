/** A storage that lives as long as the page. For tests, and for trying things out without touching stored work. */
import { ok } from '../lib/result.ts';
import type { StoragePort } from './storage.ts';

export function memoryStorage(): StoragePort {
  const texts = new Map<string, string>();
  return {
    read: (key) => ok(texts.get(key) ?? null),
    write(key, text) {
      texts.set(key, text);
      return ok(undefined);
    },
    remove(key) {
      texts.delete(key);
      return ok(undefined);
    },
    keys: () => ok([...texts.keys()]),
  };
}
