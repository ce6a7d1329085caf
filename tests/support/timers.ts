/** Timers that a test moves by hand, so that nothing waits and nothing is left to chance. */
import type { Timers } from '../../src/lib/debounce.ts';

export interface ManualTimers extends Timers {
  /** Lets time pass and does the work that falls due, in order. */
  advance(ms: number): void;
  /** How many timers are running. */
  running(): number;
}

export function manualTimers(): ManualTimers {
  let now = 0;
  let next = 1;
  const due = new Map<number, { readonly at: number; readonly work: () => void }>();
  return {
    set(work, delayMs) {
      const id = next;
      next += 1;
      due.set(id, { at: now + delayMs, work });
      return id;
    },
    clear(timer) {
      // Timers are numbers here, and only this object's own come back to it.
      due.delete(timer as number);
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const [first] = [...due]
          .filter(([, { at }]) => at <= end)
          .sort(([, a], [, b]) => a.at - b.at);
        if (!first) break;
        const [id, { at, work }] = first;
        due.delete(id);
        now = at;
        work();
      }
      now = end;
    },
    running: () => due.size,
  };
}
