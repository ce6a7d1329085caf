/**
 * `npm test`: everything a change must pass. All steps run even when one fails, but for those that need a build
 * that failed. The last line is "N passed, N failed" and the exit code 1 when anything failed.
 */
import { oneSkipped, sumCounts } from './counts.ts';
import { closingLine, type StepResult, stepLine, table, wordFor } from './report.ts';
import { showProgress } from '../progress.ts';
import * as steps from './steps.ts';

const results: StepResult[] = [];

function finish(result: StepResult): StepResult {
  results.push(result);
  const lines = [
    stepLine(result),
    ...result.counts.skippedBecause.map((reason) => `         ${reason}`),
  ];
  if (result.counts.failed > 0) {
    const rule = '─'.repeat(80);
    lines.push(`${rule}\n${result.name} failed:\n\n${result.output.trimEnd()}\n${rule}`);
  }
  progress.end(result.name, lines.join('\n'));
  return result;
}

async function runStep({ name, run }: steps.Step): Promise<StepResult> {
  const start = performance.now();
  progress.begin(name);
  const tellFar: steps.TellFar = (part, whole) => progress.at(name, part, whole);
  const { counts, output } = await run(tellFar).catch((problem: unknown) => ({
    counts: { passed: 0, failed: 1, skipped: 0, skippedBecause: [] },
    output: String(problem instanceof Error ? problem.stack : problem),
  }));
  return finish({ name, counts, output, seconds: (performance.now() - start) / 1000 });
}

async function runInTurn(lane: readonly steps.Step[]): Promise<void> {
  for (const step of lane) await runStep(step);
}

/** Runs the steps when every build they need is there, and says so when not. */
async function runOnBuilds(lane: readonly steps.Step[], builds: readonly steps.Step[]) {
  const isFailed = ({ name }: steps.Step) =>
    results.some((result) => result.name === name && wordFor(result.counts) === 'FAILED');
  const missing = builds.find(isFailed);
  if (!missing) return runInTurn(lane);
  for (const { name } of lane) {
    finish({ name, counts: oneSkipped(`needs the ${missing.name}`), seconds: 0, output: '' });
  }
}

const {
  format,
  lint,
  unused,
  spelling,
  unit,
  hostileDocuments,
  types,
  buildRoot,
  buildSubPath,
  buildNext,
  html,
  nuChecker,
  links,
  browser,
  firefox,
  hosts,
  budgets,
} = steps;

const inOrder = [
  format,
  lint,
  unused,
  spelling,
  types,
  unit,
  hostileDocuments,
  buildRoot,
  buildSubPath,
  buildNext,
  html,
  nuChecker,
  links,
  browser,
  firefox,
  hosts,
  budgets,
].map(({ name }) => name);

const progress = showProgress(process.stdout, inOrder.length);

// Two lanes, so that two cores always have work, also while a page is waited for: the builds and the browser tests, and
// beside them all others. Type checking and the builds write the same generated files: the types wait, and find those of
// the builds.
const builds = [buildRoot, buildSubPath, buildNext];
const built = runInTurn(builds);
await Promise.all([
  built.then(() => runOnBuilds([browser], builds)),
  runInTurn([format, lint, unused, spelling, unit, hostileDocuments])
    .then(() => built)
    .then(() => runOnBuilds([types, html, nuChecker, links, hosts, budgets, firefox], [buildRoot])),
]);

results.sort((a, b) => inOrder.indexOf(a.name) - inOrder.indexOf(b.name));
console.log(`\n${table(results)}\n`);
console.log(closingLine(results));
process.exitCode = sumCounts(results.map(({ counts }) => counts)).failed > 0 ? 1 : 0;
