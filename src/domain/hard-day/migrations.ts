/** Versions of the saved hard-day page. A released step is never edited; another is added. */

/** The shape that `readHardDay` reads. */
export const hardDayVersion = 1;

/** Step i turns version i + 1 into version i + 2. */
export const hardDaySteps: readonly ((data: unknown) => unknown)[] = [];
