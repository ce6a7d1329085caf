/** Leaving a page: asking first while something could not be saved, loading it anew, or going where nothing is. */

const ask = (event: Event): void => event.preventDefault();

/** Turns the question on or off. On only while needed: a listener that is always there keeps pages out of the back/forward cache. */
export function askBeforeLeaving(isNeeded: boolean): void {
  if (isNeeded) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/** Loads the page anew. */
export const reloadPage = (): void => location.reload();
