/**
 * `npm run lighthouse`: judges pages of the build in `dist` as seen on a phone. Anything below 100 fails. A page
 * that asks search engines to leave it out (a reader's own pages do) is not judged for being left out. Each page is judged
 * three times and the middle result counts, as Lighthouse's own notes on variability advise
 * (github.com/GoogleChrome/lighthouse, docs/variability.md); the lowest is printed beside it.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, runTool } from './commands.ts';
import { startServer } from './server.ts';
import { browserSwitches, findBrowser } from './test/find-browser.ts';
import { thisMachine } from './test/world.ts';

const pages = ['', 'guide/mentors/', 'assessment/', 'plan/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

const dist = path.join(projectFolder, 'dist');
const browser = await findBrowser(thisMachine);
if (!existsSync(path.join(dist, 'index.html')) || !browser.ok) {
  console.error(
    browser.ok ? 'There is no build in dist. Make it with: npm run build' : browser.error,
  );
  process.exit(1);
}
const chromium = browser.value;

const server = await startServer({ dist, port: 0 });
const reportFile = path.join(projectFolder, '.cache', 'lighthouse.json');
mkdirSync(path.dirname(reportFile), { recursive: true });
const chromeFlags = ['--headless=new', ...browserSwitches(process.getuid?.())].join(' ');

const rounds = 3;
/** Lighthouse sometimes fails to record a page load; it then asks to be run again. */
const attempts = 2 * rounds;

/** The scores of one page, one for each category; a sentence when Lighthouse could not judge it. */
async function judge(page: string): Promise<number[] | string> {
  const isUnlisted = readFileSync(path.join(dist, page, 'index.html'), 'utf8').includes('noindex');
  const { code, output } = await runTool(
    ['lighthouse', 'lighthouse'],
    [
      server.address + page,
      '--quiet',
      '--output=json',
      `--output-path=${reportFile}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${chromeFlags}`,
      ...(isUnlisted ? ['--skip-audits=is-crawlable'] : []),
    ],
    { env: { CHROME_PATH: chromium } },
  );
  if (code !== 0) return output;
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  return categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
}

const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(18)).join('');

console.log('page'.padEnd(20) + cells(categories));
for (const page of pages) {
  const judged: number[][] = [];
  const failures: string[] = [];
  while (judged.length < rounds && judged.length + failures.length < attempts) {
    const scores = await judge(page);
    if (typeof scores === 'string') failures.push(scores);
    else judged.push(scores);
  }
  if (judged.length < rounds) {
    console.error(failures.at(-1));
    process.exitCode = 1;
    break;
  }
  const results = categories.map((_, at) => {
    const inOrder = judged.map((scores) => scores[at] ?? 0).sort((a, b) => a - b);
    return { middle: inOrder[Math.floor(rounds / 2)] ?? 0, lowest: inOrder[0] ?? 0 };
  });
  const shown = results.map(({ middle, lowest }) =>
    lowest === middle ? String(middle) : `${middle} (lowest ${lowest})`,
  );
  console.log(`/${page}`.padEnd(20) + cells(shown));
  if (results.some(({ middle }) => middle < 100)) process.exitCode = 1;
}
await server.close();
