/**
 * Asks the browser to keep this site's data when space runs short. To be called once, after finished work: some
 * browsers ask the reader, and a question before there is anything to keep is a bother (F13). It does not shield from
 * Safari's seven days, so a backup is still suggested.
 */

/** Kept: the browser agreed. Not kept: it may clean up. Unknown: it cannot be asked. */
export type Durability = 'kept' | 'not-kept' | 'unknown';

/** `manager` is navigator.storage, which is missing on pages without HTTPS and in old browsers. */
export async function askToKeep(
  manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined,
): Promise<Durability> {
  if (manager === undefined) return 'unknown';
  try {
    const isKept = (await manager.persisted()) || (await manager.persist());
    return isKept ? 'kept' : 'not-kept';
  } catch {
    return 'unknown';
  }
}
