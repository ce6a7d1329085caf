/**
 * `npm run bench`: prints how fast pages answer on a slow machine. Nothing is asserted: times depend on the machine.
 * A bench is a name, what is aimed for, and a function that measures in an open browser; add one to the list below.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { network } from './bench/network.ts';
import { nextQuestion } from './bench/next-question.ts';
import { plan } from './bench/plan.ts';
import { projectFolder } from './commands.ts';
import { startServer } from './server.ts';
import { browserSwitches, findBrowser } from './test/find-browser.ts';
import { thisMachine } from './test/world.ts';

export interface Bench {
  readonly name: string;
  /** What is aimed for, in milliseconds. */
  readonly aimMs: number;
  /** Measures on the site at `address` (ends in "/"); one number of milliseconds for each try. */
  measure(browser: Browser, address: string): Promise<number[]>;
}

const benches: readonly Bench[] = [nextQuestion, ...network, ...plan];

const dist = path.join(projectFolder, 'dist');
const found = await findBrowser(thisMachine);
if (!existsSync(path.join(dist, 'index.html')) || !found.ok) {
  console.error(found.ok ? 'There is no build in dist. Make it with: npm run build' : found.error);
  process.exit(1);
}
const server = await startServer({ dist, port: 0 });
const browser = await chromium.launch({
  executablePath: found.value,
  args: browserSwitches(process.getuid?.()),
});
const column = (text: string): string => text.padStart(11);
console.log('bench'.padEnd(56) + ['tries', 'median', 'slowest', 'aim'].map(column).join(''));
for (const { name, aimMs, measure } of benches) {
  const times = (await measure(browser, server.address)).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
  const slowest = times.at(-1) ?? Number.NaN;
  const cells = [times.length, ...[median, slowest, aimMs].map((ms) => `${Math.round(ms)} ms`)];
  console.log(name.padEnd(56) + cells.map(String).map(column).join(''));
}
await browser.close();
await server.close();
