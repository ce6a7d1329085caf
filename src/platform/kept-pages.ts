/** The service worker that keeps the pages for reading offline (src/build/service-worker.js), from the page's side. */

/** What the page says when there is a new edition. */
export interface EditionNews {
  /** A new edition waits. `accept` loads it here. */
  offered(accept: () => void): void;
  /** Another tab accepted it. `reload` loads it here, too. */
  replaced(reload: () => void): void;
}

/** Readers who ask their browser to save data are not sent every page. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

/**
 * Registers the worker and watches for new editions. Does nothing where there are no workers, and is silent when the
 * browser refuses: the pages work without one.
 */
export async function keepPages(worker: string, scope: string, news: EditionNews): Promise<void> {
  // Named in the check only, because some browsers refuse to have it named at all where site data is blocked.
  if (!('serviceWorker' in navigator) || savesData()) return;
  const hadOne = navigator.serviceWorker.controller !== null;
  let isAccepted = false;
  try {
    const registration: ServiceWorkerRegistration | undefined =
      await navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
    const reload = (): void => location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (isAccepted) reload();
      else if (hadOne) news.replaced(reload);
    });
    const offer = (): void => {
      const waiting = registration?.waiting;
      // Without a worker in charge this is the first one, and no news.
      if (!waiting || !navigator.serviceWorker.controller) return;
      news.offered(() => {
        isAccepted = true;
        waiting.postMessage('take-over');
      });
    };
    offer();
    registration?.addEventListener('updatefound', () => {
      const found = registration.installing;
      found?.addEventListener('statechange', () => found.state === 'installed' && offer());
    });
  } catch {
    // Refused (site data is blocked, or the address has no HTTPS), or out of reach: everything works without it.
  }
}

/** Calls `listener` when the network goes or comes back, and at once when there is none. */
export function onNetworkChange(listener: (isOnline: boolean) => void): void {
  if (!navigator.onLine) listener(false);
  addEventListener('offline', () => listener(false));
  addEventListener('online', () => listener(true));
}
