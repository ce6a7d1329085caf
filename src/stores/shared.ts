/** Shared-computer mode: beginning it, and leaving it without a trace in this tab. */
import { beginSessionOnly, endSessionOnly } from '../persistence/session-only.ts';
import { askBeforeLeaving, leaveForNowhere, reloadPage } from '../platform/leaving.ts';
import { flushAll } from './slot-store.ts';

/** From now on nothing that is written stays after this tab. Says whether that could be arranged; then the page is loaded anew. */
export function beginShared(): boolean {
  flushAll();
  const isOn = beginSessionOnly(window);
  if (isOn) reloadPage();
  return isOn;
}

/** Clears what this tab kept and goes to an empty page. What was typed a moment ago is saved first, so that nothing is saved after. */
export function exitShared(): void {
  flushAll();
  endSessionOnly(window);
  askBeforeLeaving(false);
  leaveForNowhere();
}
