/** The counts `npm test` reads from reports, and the words it prints. */
import { expect, test } from 'vitest';
import {
  farOf,
  oneFailed,
  onePassed,
  oneSkipped,
  readCounts,
  sumCounts,
} from '../../scripts/test/counts.ts';
import { closingLine, stepLine, table } from '../../scripts/test/report.ts';

const vitest = (...statuses: string[]): string =>
  JSON.stringify({
    testResults: [
      { assertionResults: statuses.map((status, at) => ({ status, fullName: `test ${at}` })) },
    ],
  });

const playwright = (...statuses: string[]): string =>
  JSON.stringify({
    suites: [
      {
        specs: [],
        suites: [{ specs: statuses.map((status) => ({ title: 'a', tests: [{ status }] })) }],
      },
    ],
  });

test('tests are counted by their outcome', () => {
  expect(readCounts('vitest', vitest('passed', 'passed', 'failed', 'pending', 'todo'), 1)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 2,
    skippedBecause: ['test skipped by its author: test 3', 'test skipped by its author: test 4'],
  });
  const text = playwright('expected', 'unexpected', 'flaky', 'skipped');
  expect(readCounts('playwright', text, 1)).toMatchObject({ passed: 1, failed: 2, skipped: 1 });
});

test('a run that failed without a failed test still fails', () => {
  expect(readCounts('vitest', vitest('passed'), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a run without tests or without a report fails', () => {
  expect(readCounts('playwright', playwright(), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(readCounts('vitest', undefined, 0)).toEqual(oneFailed);
});

test('sums keep the reasons of everything skipped', () => {
  expect(sumCounts([onePassed, oneFailed, oneSkipped('no Java')])).toEqual({
    passed: 1,
    failed: 1,
    skipped: 1,
    skippedBecause: ['no Java'],
  });
});

const step = (name: string, counts = onePassed) => ({ name, counts, seconds: 1.23, output: '' });

test('the closing line names skipped tests only when there are some', () => {
  expect(closingLine([step('a'), step('b', oneFailed)])).toBe('1 passed, 1 failed');
  expect(closingLine([step('a'), step('b', oneSkipped('c'))])).toBe(
    '1 passed, 0 failed, 1 skipped',
  );
});

test('a step has one line with its outcome and seconds', () => {
  expect(stepLine(step('types'))).toMatch(/^ok +types +1\.2 s$/);
  expect(stepLine(step('types', oneFailed))).toMatch(/^FAILED +types/);
  expect(stepLine(step('types', oneSkipped('c')))).toMatch(/^skipped +types/);
  expect(table([step('a'), step('b')]).split('\n')).toHaveLength(2);
});

test.each([
  ['', [0]],
  ['Finding a browser\n', [0]],
  ['\nRunning 4 tests using 2 workers\n', [0, 4]],
  ['\nRunning 4 tests using 2 workers\n··F', [3, 4]],
  ['\nRunning 1 test using 1 worker\n·\n  1) Failed: Test', [1, 1]],
])('of %j the browser tests are so far: %j', (soFar, far) => {
  expect(farOf(soFar)).toEqual(far);
});
