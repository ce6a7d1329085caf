/** Leaving a page: asking first while something could not be saved, loading it anew, or going where nothing is. */

const ask = (event: Event): void => event.preventDefault();

/** Turns the question on or off. On only while needed: a listener that is always there keeps pages out of the back/forward cache. */
export function askBeforeLeaving(isNeeded: boolean): void {
  if (isNeeded) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/** Loads the page anew. */
export const reloadPage = (): void => location.reload();

/** Goes to an empty page at once, in the place of this one: no request is made, and Back does not lead here. */
export const leaveForNowhere = (): void => location.replace('about:blank');

/** Calls `work` whenever the page comes back out of the back/forward cache. */
export const onComingBack = (work: () => unknown): void =>
  addEventListener('pageshow', (event) => {
    if (event.persisted) work();
  });
