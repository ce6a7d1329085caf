/** The part of the address after "#", which names the question a reader is at. It never leaves the browser. */

/** What stands after "#" now. */
export function currentPlace(): string {
  const place = location.hash.slice(1);
  try {
    return decodeURIComponent(place);
  } catch {
    // A stray percent sign: no place of ours is written so.
    return place;
  }
}

/**
 * Goes to a place; the browser's Back comes back from it. With `instead`, Back skips the present place. Listeners hear of
 * it at once: setting `location.hash` would tell them a frame later, after a search of the page for the place.
 */
export function goToPlace(place: string, instead = false): void {
  if (instead) history.replaceState(null, '', `#${place}`);
  else if (place !== currentPlace()) history.pushState(null, '', `#${place}`);
  dispatchEvent(new Event('hashchange'));
}

/** Goes back as the browser's Back does. */
export const goBack = (): void => history.back();

/** Calls `listener` whenever the place changes; returns how to stop. */
export function onPlaceChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** Names the page in the tab and in the browser's history; on a shared computer the neutral name of theme.js stays. */
export function setPageTitle(title: string): void {
  if (!document.documentElement.dataset['shared']) document.title = title;
}
