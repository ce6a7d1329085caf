/** The words `npm test` prints: a line a step, a table, and the closing line. */
import { type Counts, sumCounts } from './counts.ts';

export interface StepResult {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
  /** What the step printed. */
  readonly output: string;
}

export function wordFor({ failed, passed, skipped }: Counts): 'ok' | 'FAILED' | 'skipped' {
  if (failed > 0) return 'FAILED';
  return passed === 0 && skipped > 0 ? 'skipped' : 'ok';
}

/** e.g. "ok       types            8.1 s" */
export function stepLine({ name, counts, seconds }: StepResult): string {
  return `${wordFor(counts).padEnd(8)} ${name.padEnd(14)} ${`${seconds.toFixed(1)} s`.padStart(8)}`;
}

/** All steps, one a line, with their counts. */
export function table(results: readonly StepResult[]): string {
  return results
    .map((result) => {
      const { passed, failed, skipped } = result.counts;
      return `${stepLine(result)}  ${countsText(passed, failed, skipped)}`;
    })
    .join('\n');
}

const countsText = (passed: number, failed: number, skipped: number): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** The closing line, which other programs read: "N passed, N failed", and ", N skipped" only when there were some. */
export function closingLine(results: readonly StepResult[]): string {
  const { passed, failed, skipped } = sumCounts(results.map(({ counts }) => counts));
  return countsText(passed, failed, skipped);
}
