/** How safe stored work is in this browser, as far as a page can know. Asks for nothing and changes nothing. */

export interface Health {
  /** Whether the browser promised not to clean up here by itself; null when it does not say. */
  readonly isPersisted: boolean | null;
  /** Bytes this origin uses and may use, as the browser estimates them; null when it does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
}

/** `manager` is navigator.storage, which is missing on pages without HTTPS and in old browsers. */
export async function readHealth(
  manager: Pick<StorageManager, 'persisted' | 'estimate'> | undefined,
): Promise<Health> {
  const isPersisted = await manager?.persisted().catch(() => null);
  const estimate = await manager?.estimate().catch(() => null);
  return {
    isPersisted: isPersisted ?? null,
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}
