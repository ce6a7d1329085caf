/** Versions of the saved answers. A released step is never edited; another is added (architecture.md, section 6). */

/** The shape that `readResponses` reads. */
export const responsesVersion = 1;

/** Step i turns version i + 1 into version i + 2. */
export const responsesSteps: readonly ((data: unknown) => unknown)[] = [];
