/** Waits for a pause before doing a thing, with a way to do it now and a way to give it up. */

export interface Debounced {
  /** Asks for the work to be done after the pause; asking again starts the pause anew. */
  request(): void;
  /** Does pending work now; nothing when none is pending. */
  flush(): void;
  /** Gives pending work up. */
  cancel(): void;
  /** Whether work is waiting. */
  isPending(): boolean;
}

/** The two timer functions, handed in so that tests need no waiting. */
export interface Timers {
  set(work: () => void, delayMs: number): unknown;
  clear(timer: unknown): void;
}

/**
 * Work done `delayMs` after the last request. With `longestDelayMs` it is done no later than that after the first
 * request: without a longest delay somebody who never pauses would never be served.
 */
export function debounce(
  work: () => void,
  delayMs: number,
  timers: Timers,
  longestDelayMs?: number,
): Debounced {
  let pause: unknown;
  let deadline: unknown;
  let pending = false;
  const cancel = (): void => {
    if (!pending) return;
    pending = false;
    timers.clear(pause);
    if (longestDelayMs !== undefined) timers.clear(deadline);
  };
  const run = (): void => {
    cancel();
    work();
  };
  return {
    request() {
      if (pending) timers.clear(pause);
      else if (longestDelayMs !== undefined) deadline = timers.set(run, longestDelayMs);
      pending = true;
      pause = timers.set(run, delayMs);
    },
    flush() {
      if (pending) run();
    },
    cancel,
    isPending: () => pending,
  };
}
