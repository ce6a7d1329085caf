/** The steps of `npm test`, each a function from nothing to its counts and what it printed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from '../build-site.ts';
import { buildNextEdition } from '../build-next-edition.ts';
import { type Outcome, projectFolder, run, runTool } from '../commands.ts';
import { type Counts, farOf, oneFailed, onePassed, oneSkipped, readCounts } from './counts.ts';
import { findBrowser, findShell } from './find-browser.ts';
import { findJava } from './find-java.ts';
import { thisMachine } from './world.ts';

/** Takes how far a step is: `part` of `whole`, or of nobody knows how many. */
export type TellFar = (part: number, whole?: number) => void;

export interface Step {
  readonly name: string;
  readonly run: (tellFar: TellFar) => Promise<{ readonly counts: Counts; readonly output: string }>;
}

const asOne = ({ code, output }: Outcome) => ({
  counts: code === 0 ? onePassed : oneFailed,
  output,
});

/** Checkers beside the builds and the browser tests, which take longest. Tests are not among them: their limits are times. */
const beside = { isInBackground: true } as const;

/** A step that is one command of one of our packages. */
const tool = (name: string, command: readonly [string, string], ...args: string[]): Step => ({
  name,
  run: async () => asOne(await runTool(command, args, beside)),
});

const build = (name: string, base: string, outDir: string): Step => ({
  name,
  run: async (tellFar) => asOne(await buildSite({ base, outDir, onPages: tellFar })),
});

/** A place for a tool's report, without the report of an earlier run. */
function freshReport(name: string): string {
  const file = path.join(projectFolder, '.cache', 'test', name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** What Biome does not format: pages, texts and lists. */
export const format = tool('format', ['prettier', 'prettier'], '--check', '--log-level=warn', '.');
/** Code and styles, their format too. */
export const lint = tool(
  'lint',
  ['@biomejs/biome', 'biome'],
  'check',
  '--diagnostic-level=warn',
  '--error-on-warnings',
  '.',
);
/** Files, exports, types and packages that nothing uses; and reasons in knip.jsonc that have become idle. */
export const unused = tool(
  'unused code',
  ['knip', 'knip'],
  '--no-progress',
  '--treat-config-hints-as-errors',
);
export const spelling = tool(
  'spelling',
  ['cspell', 'cspell'],
  'lint',
  '--no-progress',
  '--no-summary',
  '--cache',
  '--cache-location=.cache/cspell.json',
  '.',
);
/** Needs the types of the content, which every build makes. */
export const types = tool(
  'types',
  ['astro', 'astro'],
  'check',
  '--noSync',
  '--minimumFailingSeverity=warning',
);

/** A step that is the tests of one project of vitest.config.ts. */
const unitTests = (name: string, project: string, ...args: string[]): Step => ({
  name,
  async run() {
    const report = freshReport(`${project}.json`);
    const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await runTool(
      ['vitest', 'vitest'],
      ['run', `--project=${project}`, ...json, ...args],
    );
    return { counts: readCounts('vitest', textOf(report), code), output };
  },
});

export const unit = unitTests('unit', 'covered', '--coverage');
export const hostileDocuments = unitTests('hostile documents', 'hostile-documents');

export const buildRoot = build('build', '', 'dist');
export const buildSubPath = build('build sub-path', '/handbook', '.cache/dist-sub');

/** A second edition, for the tests that two real builds never mix. */
export const buildNext: Step = {
  name: 'build next edition',
  run: async () => asOne(await buildNextEdition()),
};

export const html = tool('html', ['html-validate', 'html-validate'], 'dist/**/*.html');

export const nuChecker: Step = {
  name: 'html (Nu)',
  async run() {
    const program = await findJava(thisMachine);
    if (!program) {
      const reason = 'the Nu HTML checker needs Java, and none was found or could be installed';
      return { counts: oneSkipped(reason), output: '' };
    }
    const jar = path.join(projectFolder, 'node_modules/vnu-jar/build/dist/vnu.jar');
    // It ends in seconds: a Java that compiles once and lightly is done with half the work, and needs a larger stack.
    const java = ['-XX:TieredStopAtLevel=1', '-Xss4m', '-jar', jar];
    // Styles are left out: its CSS parser does not know @container and @view-transition.
    const args = [...java, '--errors-only', '--skip-non-html', 'dist'];
    return asOne(await run(program, args, beside));
  },
};

export const browser: Step = {
  name: 'browser',
  async run(tellFar) {
    const found = await findBrowser(thisMachine);
    if (!found.ok) return { counts: oneFailed, output: `${found.error}\n` };
    const report = freshReport('browser.json');
    const env = {
      CHROMIUM_PATH: found.value,
      HEADLESS_SHELL_PATH: await findShell(thisMachine, found.value, process.getuid?.()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    const { code, output } = await runTool(
      ['@playwright/test', 'playwright'],
      ['test', '--reporter=dot,json'],
      { env, onOutput: (soFar) => tellFar(...farOf(soFar)) },
    );
    return { counts: readCounts('playwright', textOf(report), code), output };
  },
};

const runScript = (file: string): Promise<Outcome> =>
  run(process.execPath, [path.join(projectFolder, 'scripts/test', file)]);

/** A step that is one of our own scripts, which reads the finished site. */
const script = (name: string, file: string): Step => ({
  name,
  run: async () => asOne(await runScript(file)),
});

/** A script that ends with 3 where the programs it needs are not installed: skipped, with what it printed as the reason. */
const scriptIfInstalled = (name: string, file: string): Step => ({
  name,
  run: async () => {
    const outcome = await runScript(file);
    if (outcome.code !== 3) return asOne(outcome);
    return { counts: oneSkipped(outcome.output.trim()), output: '' };
  },
});

export const firefox = scriptIfInstalled('Firefox', 'firefox.ts');
export const hosts = scriptIfInstalled('hosts', 'hosts.ts');
export const links = script('links', 'links.ts');
export const budgets = script('budgets', 'budgets.ts');
