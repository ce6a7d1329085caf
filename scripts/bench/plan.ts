/**
 * `node scripts/bench/plan.ts`: how long a keystroke in a plan takes to stand on the page of the build in `dist`, with
 * few and with very many actions (fault F45). More than 100 ms for one in twenty fails.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { planVersion } from '../../src/domain/plan/migrations.ts';
import { type Action, addAction, emptyPlan, emptyWords } from '../../src/domain/plan/model.ts';
import type { CalendarDate } from '../../src/lib/calendar-date.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import { projectFolder } from '../commands.ts';
import { startServer } from '../server.ts';
import { browserSwitches, findBrowser, headlessShellOf } from '../test/find-browser.ts';
import { thisMachine } from '../test/world.ts';

const limitMs = 100;
const keys = 60;
/** How many times slower than this machine; `SLOWDOWN=4` is about a phone of the middle class. */
const slowdown = Number(process.env['SLOWDOWN'] ?? 1);

const action = (number: number): Action => ({
  ...emptyWords,
  what: `Action number ${number}`,
  why: 'A reason of some length, as a reader might write it down in a quiet hour. '.repeat(3),
  firstStep: 'Write down one line',
  status: 'not-started',
  isParked: false,
  startOn: null,
  startAt: null,
  reviewOn: null,
  // A day of the calendar, written out.
  addedOn: '2026-11-21' as CalendarDate,
  origin: { kind: 'own' },
});

function planText(count: number): string {
  let plan = emptyPlan;
  for (let number = 1; number <= count; number += 1) {
    plan = addAction(plan, `action-${number}`, action(number));
  }
  return encodeEnvelope({
    slot: 'plan',
    version: planVersion,
    revision: 1,
    savedAt: '2026-11-21T08:00:00.000Z',
    savedBy: 'a-bench',
    data: plan,
    setAside: [],
  });
}

/** Milliseconds from each of many keystrokes to the frame that shows it, shortest first. */
async function typeInto(page: Page): Promise<number[]> {
  const field = page.getByRole('textbox', { name: 'Why it matters to me' }).first();
  await field.focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keystrokes: times });
    addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() =>
          // After the frame was drawn, not before.
          setTimeout(() => times.push(performance.now() - event.timeStamp)),
        ),
      true,
    );
  });
  for (let at = 0; at < keys; at += 1) await page.keyboard.press('a', { delay: 20 });
  const times = await page.evaluate(
    () => (window as unknown as { keystrokes: number[] }).keystrokes,
  );
  return times.sort((a, b) => a - b);
}

const dist = path.join(projectFolder, 'dist');
const found = await findBrowser(thisMachine);
if (!existsSync(path.join(dist, 'index.html')) || !found.ok) {
  console.error(found.ok ? 'There is no build in dist. Make it with: npm run build' : found.error);
  process.exit(1);
}
const server = await startServer({ dist, port: 0 });
const browser = await chromium.launch({
  executablePath: headlessShellOf(found.value, thisMachine),
  args: browserSwitches(process.getuid?.()),
});

console.log(
  'actions'.padStart(10) + 'median'.padStart(10) + '95 %'.padStart(10) + 'longest'.padStart(10),
);
for (const count of [3, 200, 1000]) {
  const page = await browser.newPage();
  await page.goto(`${server.address}robots.txt`);
  await page.evaluate((text) => localStorage.setItem('handbook.plan', text), planText(count));
  await page.goto(`${server.address}plan/`);
  await page.getByRole('textbox', { name: 'Why it matters to me' }).first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await typeInto(page);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  const figures = [at(0.5), at(0.95), at(1)].map((ms) => `${ms.toFixed(0)} ms`.padStart(10));
  console.log(String(count).padStart(10) + figures.join(''));
  if (at(0.95) > limitMs) process.exitCode = 1;
  await page.close();
}
await browser.close();
await server.close();
