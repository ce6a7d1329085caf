/** Counts of tests out of the JSON reports of Vitest and Playwright. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why, or which, for everything that was skipped. */
  readonly skippedBecause: readonly string[];
}

export const onePassed: Counts = { passed: 1, failed: 0, skipped: 0, skippedBecause: [] };
export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0, skippedBecause: [] };
export const oneSkipped = (reason: string): Counts => ({
  passed: 0,
  failed: 0,
  skipped: 1,
  skippedBecause: [reason],
});

export function sumCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
    skippedBecause: all.flatMap(({ skippedBecause }) => skippedBecause),
  };
}

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

function countStatuses(tests: readonly { status: string; name: string }[]): Counts {
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed');
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: passed.length,
    failed: failed.length,
    skipped: skipped.length,
    skippedBecause: skipped.map(({ name }) => `test skipped by its author: ${name}`),
  };
}

function vitestCounts(report: VitestReport): Counts {
  return countStatuses(
    report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ status, fullName }) => ({ status, name: fullName })),
    ),
  );
}

/** Playwright's words for an outcome; "flaky" can't happen without retries, and is no pass. */
const playwrightStatus: Readonly<Record<string, string>> = {
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'failed',
};

function testsOf(suite: PlaywrightSuite): { status: string; name: string }[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status }) => ({ status: playwrightStatus[status] ?? status, name: title })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/**
 * Reads a report. A run that failed without a failed test (a threshold, a file that can't be loaded, no test at
 * all, a report that is not there) counts as one failure more.
 */
export function readCounts(
  kind: 'vitest' | 'playwright',
  reportText: string | undefined,
  exitCode: number,
): Counts {
  if (reportText === undefined) return oneFailed;
  // The shape is the tools' own; their versions are pinned.
  const counts =
    kind === 'vitest'
      ? vitestCounts(JSON.parse(reportText) as VitestReport)
      : countStatuses(testsOf(JSON.parse(reportText) as PlaywrightSuite));
  const isUnexplained = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isUnexplained ? { ...counts, failed: 1 } : counts;
}

/** How many tests have ended, and of how many, by what Playwright’s reporter of dots printed so far: a sign a test. */
export function farOf(soFar: string): [part: number, whole?: number] {
  const [, whole, after = ''] = /Running (\d+) tests?[^\n]*\n([\s\S]*)/.exec(soFar) ?? [];
  // An ended test: passed, flaky, failed, skipped, out of time (playwright/lib/reporters/dot.js).
  const part = after.match(/[·±F×°T]/g)?.length ?? 0;
  return whole === undefined ? [0] : [Math.min(part, Number(whole)), Number(whole)];
}
