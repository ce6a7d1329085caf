/** `npm run budgets`: weighs every page of the build in `dist` and fails when one is heavier than agreed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pagesOf } from '../../src/build/pages-of.ts';
import { projectFolder } from '../commands.ts';
import { breaches, missingPages, weightTable } from './budget-rules.ts';
import { weighPage } from './page-weight.ts';

const dist = path.join(projectFolder, 'dist');
if (!existsSync(path.join(dist, 'index.html'))) {
  console.error('There is no build in dist. Make it with: npm run build');
  process.exit(1);
}

function readAddress(address: string): string | undefined {
  const file = path.join(dist, new URL(address, 'http://site').pathname);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const rows = (await pagesOf(dist)).map((file) => {
  const name = path.relative(dist, file).split(path.sep).join('/');
  const page = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  return [page, weighPage(readFileSync(file, 'utf8'), readAddress)] as const;
});

console.log(weightTable(rows));
const faults = [
  ...missingPages(rows.map(([page]) => page)),
  ...rows.flatMap(([page, weight]) => breaches(page, weight)),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
