/** Versions of the saved network. A released step is never edited; another is added (architecture.md, section 6). */

/** The shape that `readNetwork` reads. */
export const networkVersion = 1;

/** Step i turns version i + 1 into version i + 2. */
export const networkSteps: readonly ((data: unknown) => unknown)[] = [];
