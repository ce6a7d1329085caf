/** Tells slots what other tabs did, and when the page is looked at again. Wiring only. */
import { keyOf } from './keys.ts';
import type { Slot } from './slot-model.ts';

/** The part of a slot that is told. */
export type TabListener = Pick<Slot<unknown>, 'name' | 'heard' | 'lookAgain'>;

/** The part of a document that says whether it can be seen. */
export type VisibilitySource = EventTarget & Pick<Document, 'visibilityState'>;

/**
 * Listens for other tabs' changes, for the page coming back from the back/forward cache, where it heard nothing (F20),
 * and for the page becoming visible. With `hearsOthers: false` what other tabs store means nothing here, because this
 * tab keeps its work to itself. For as long as the page lives.
 */
export function listenToTabs(
  slots: readonly TabListener[],
  window: EventTarget,
  document: VisibilitySource,
  { hearsOthers = true }: { readonly hearsOthers?: boolean } = {},
): void {
  const onStorage = (event: Event): void => {
    // The event named "storage" is always a StorageEvent; EventTarget has no way to say so.
    const { key, newValue } = event as StorageEvent;
    for (const slot of slots) {
      // Clearing everything is one event without a key (F14).
      if (key === null) slot.heard(null);
      else if (key === keyOf(slot.name)) slot.heard(newValue);
    }
  };
  const lookAgain = (): void => {
    for (const slot of slots) slot.lookAgain();
  };
  const onPageShow = (event: Event): void => {
    // As above: "pageshow" is always a PageTransitionEvent.
    if ((event as PageTransitionEvent).persisted) lookAgain();
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'visible') lookAgain();
  };
  if (hearsOthers) window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onPageShow);
  document.addEventListener('visibilitychange', onVisibility);
}
