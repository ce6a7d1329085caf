/**
 * Work under the keys of the root, seen from a copy of the site below a sub-path. It is an earlier edition's of this very
 * copy, from when all copies had the same keys, or it is another copy's. Only the reader knows, so it is offered like a
 * backup and never taken unasked; it stays where it is.
 */
import { keyPrefix } from '../lib/key-prefix.ts';
import type { Backup, BackupSection } from './backup.ts';
import { keyOf } from './keys.ts';
import { slotNames } from './slot-names.ts';
import { slotDefinitions } from './slot-list.ts';
import type { StoragePort } from './storage.ts';
import { readStored } from './stored.ts';

/** What is found, when this copy (at `base`) has keys of its own and nothing under them. Reads only. */
export function earlierBackup(storage: StoragePort, base?: string): Backup | null {
  const root = '/';
  if (keyPrefix(base) === keyPrefix(root)) return null;
  const textAt = (key: string): string | null => {
    const text = storage.read(key);
    return text.ok ? text.value : null;
  };
  if (slotNames.some((name) => textAt(keyOf(name, base)) !== null)) return null;
  const sections = slotNames.flatMap((name): BackupSection[] => {
    const text = textAt(keyOf(name, root));
    return text === null ? [] : [{ name, read: readStored(slotDefinitions[name], text) }];
  });
  return sections.length === 0 ? null : { madeAt: null, sections, unknown: [] };
}
