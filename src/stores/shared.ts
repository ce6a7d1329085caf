/** Shared-computer mode: beginning it, and saying that the computer is not shared any more. Exit is public/shared.js. */
import { beginSessionOnly, endSessionOnly } from '../persistence/session-only.ts';
import { askBeforeLeaving, reloadPage } from '../platform/leaving.ts';
import { newId } from '../platform/random.ts';
import { flushAll } from './slot-store.ts';

/** From now on nothing that is written stays after this tab. Says whether that could be arranged; then the page is loaded anew. */
export function beginShared(): boolean {
  flushAll();
  const isOn = beginSessionOnly(window, newId());
  if (isOn) reloadPage();
  return isOn;
}

/** Ends the mode in this browser: what this tab kept goes, other tabs of the mode leave, and the page is loaded anew. */
export function endShared(): void {
  askBeforeLeaving(false);
  endSessionOnly(window);
  reloadPage();
}
