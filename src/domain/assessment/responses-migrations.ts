/** Versions of the saved answers. A released step is never edited; another is added (architecture.md, section 6). */
import { isRecord } from '../saved-cells.ts';

/** Step i turns version i + 1 into version i + 2. */
export const responsesSteps: readonly ((data: unknown) => unknown)[] = [
  // 2: the quick version, and earlier self-assessments. What was answered before was the full version.
  // Before the data: what stands under these names already is nobody's to throw away.
  (data) =>
    isRecord(data) ? { length: { value: 'full', revision: 0 }, earlier: {}, ...data } : data,
];
