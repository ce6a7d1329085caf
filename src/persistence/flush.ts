/** Saves at once when the page hides, because it may never be shown again (F11). Wiring only. */
import type { Slot } from './slot-model.ts';
import type { VisibilitySource } from './tabs.ts';

/**
 * Flushes every slot when the page becomes hidden or is left. Both events, because phones often send only the first
 * and desktop browsers sometimes only the second. For as long as the page lives.
 */
export function flushOnHide(
  slots: readonly Pick<Slot<unknown>, 'flush'>[],
  window: EventTarget,
  document: VisibilitySource,
): void {
  const flush = (): void => {
    for (const slot of slots) slot.flush();
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', onVisibility);
}
