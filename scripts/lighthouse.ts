/**
 * `npm run lighthouse`: judges pages of the build in `dist` as seen on a phone. Anything below 100 fails. A page
 * that asks search engines to leave it out (a reader's own pages do) is not judged for being left out.
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

const server = await startServer({ dist, port: 0 });
const reportFile = path.join(projectFolder, '.cache', 'lighthouse.json');
mkdirSync(path.dirname(reportFile), { recursive: true });
const chromeFlags = ['--headless=new', ...browserSwitches(process.getuid?.())].join(' ');

console.log('page'.padEnd(20) + categories.map((name) => name.padStart(16)).join(''));
for (const page of pages) {
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
    { env: { CHROME_PATH: browser.value } },
  );
  if (code !== 0) {
    console.error(output);
    process.exitCode = 1;
    break;
  }
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const scores = categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
  console.log(`/${page}`.padEnd(20) + scores.map((score) => String(score).padStart(16)).join(''));
  if (scores.some((score) => score < 100)) process.exitCode = 1;
}
await server.close();
