/** Versions of the saved plan. A released step is never edited; another is added (architecture.md, section 6). */

/** The shape that `readPlan` reads. */
export const planVersion = 1;

/** Step i turns version i + 1 into version i + 2. */
export const planSteps: readonly ((data: unknown) => unknown)[] = [];
