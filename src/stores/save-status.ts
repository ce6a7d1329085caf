/** The save status as islands see it: how saving stands, and the ways out when it does not. */
export type { SaveStatus } from '../persistence/slot.ts';

import type { Slot } from '../persistence/slot.ts';
import { download } from '../platform/download.ts';

/** The ways out a page offers, for any slot. */
export interface WaysOut {
  /** Downloads what is on the page. */
  downloadCopy(): void;
  /** Downloads what is stored, exactly as it is. */
  downloadStored(): void;
  /** Goes back to the copy before the damaged one; says whether that worked. */
  usePrevious(): boolean;
  /** Begins empty; the damaged text is kept aside. Says whether that worked. */
  startAfresh(): boolean;
  /** Tries to save again what could not be saved. */
  tryAgain(): void;
  /** Stores what is on the page after it was removed elsewhere. */
  saveAgain(): void;
  /** Accepts the removal: the page becomes empty too. */
  letGo(): void;
}

/** Ways out for the slot that `open` gives. */
export const waysOutOf = <T>(open: () => Slot<T>, name: string): WaysOut => ({
  downloadCopy: () => download(`alongside-${name}.json`, open().copyText()),
  downloadStored: () => download(`alongside-${name}-stored.json`, open().storedText() ?? ''),
  usePrevious: () => open().usePrevious().ok,
  startAfresh: () => open().startAfresh().ok,
  tryAgain: () => open().lookAgain(),
  saveAgain: () => open().saveAgain(),
  letGo: () => open().letGo(),
});
