/** The page's timers, in the form that lib/debounce takes. */
import type { Timers } from '../lib/debounce.ts';

export const pageTimers: Timers = {
  set: (work, delayMs) => setTimeout(work, delayMs),
  // Only ever what `set` returned.
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
