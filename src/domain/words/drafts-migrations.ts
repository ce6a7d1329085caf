/** Versions of the saved drafts. A released step is never edited; another is added (architecture.md, section 6). */

/** The shape that `readDrafts` reads. */
export const draftsVersion = 1;

/** Step i turns version i + 1 into version i + 2. */
export const draftsSteps: readonly ((data: unknown) => unknown)[] = [];
