/** Reads the finished build in `dist` page by page and fails when a link, a page or a promised part is missing. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pagesOf } from '../../src/build/pages-of.ts';
import { projectFolder } from '../commands.ts';
import {
  brokenLinks,
  helpWithoutWay,
  type Coverage,
  missingTargets,
  orphans,
  tallies,
  wrongTallies,
} from './link-rules.ts';
import { readPage } from './site-page.ts';

const dist = path.join(projectFolder, 'dist');
if (!existsSync(path.join(dist, 'index.html'))) {
  console.error('There is no build in dist. Make it with: npm run build');
  process.exit(1);
}

// Our own file; its shape is checked by tests/content/coverage.test.ts.
const coverage = JSON.parse(
  readFileSync(path.join(projectFolder, 'tests/fixtures/coverage.json'), 'utf8'),
) as Coverage;

const pages = (await pagesOf(dist)).map((file) => {
  const name = path.relative(dist, file).split(path.sep).join('/');
  return readPage(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(file, 'utf8'));
});
const counted = tallies(pages);

console.log(`${pages.length} pages`);
for (const { what, found } of counted) console.log(`${found} ${what}`);
const faults = [
  ...brokenLinks(pages, (address) => existsSync(path.join(dist, address))),
  ...orphans(pages),
  ...helpWithoutWay(pages),
  ...missingTargets(pages, coverage),
  ...wrongTallies(counted),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
