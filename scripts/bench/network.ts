/**
 * `node scripts/bench/network.ts`: the network with 300 people in a processor slowed down six times. Fails when a
 * keystroke in the add form takes longer than 100 ms to be on screen, or the map longer than 200 ms to be drawn anew.
 * Needs a build in `dist`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { addPeople, emptyNetwork } from '../../src/domain/network/model.ts';
import { supportKinds, supportSources } from '../../src/domain/guide/words.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import type { CalendarDate } from '../../src/lib/calendar-date.ts';
import { projectFolder } from '../commands.ts';
import { startServer } from '../server.ts';
import { browserSwitches, findBrowser, headlessShellOf } from '../test/find-browser.ts';
import { thisMachine } from '../test/world.ts';

const slowdown = 6;
const runs = 15;
const limitsMs = { keystroke: 100, redraw: 200 } as const;
const listSizes = [60, 300] as const;

/** A stored list of `count` people with something noted of everything. */
function storedList(count: number): string {
  const people = Array.from({ length: count }, (_, at) => ({
    id: `person-${at}`,
    person: {
      name: `Person ${at}`,
      // A literal day.
      addedOn: '2026-11-21' as CalendarDate,
      source: supportSources[at % 6] ?? null,
      circle: ([1, 2, 3] as const)[at % 3] ?? null,
      gets: supportKinds.slice(at % 5, (at % 5) + 2),
      gives: supportKinds.slice(at % 4, (at % 4) + 1),
    },
  }));
  return encodeEnvelope({
    slot: 'network',
    version: 1,
    revision: 1,
    savedAt: '2026-11-21T08:00:00.000Z',
    savedBy: 'bench',
    data: addPeople(emptyNetwork, people),
    setAside: [],
  });
}

/** Milliseconds from an event on an element to the frame after which the page rests. */
const timed = (page: Page, selector: string, kind: 'type' | 'choose', value: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      async (element, [how, text]) => {
        // In the page: a field or a select, by the selectors below.
        const field = element as HTMLInputElement | HTMLSelectElement;
        const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
        await frame();
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new Event(how === 'type' ? 'input' : 'change', { bubbles: true }));
        // Preact renders after a timer; the second frame comes when what it changed was painted.
        await new Promise((done) => setTimeout(done));
        await frame();
        await frame();
        return performance.now() - start;
      },
      [kind, value] as const,
    );

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const dist = path.join(projectFolder, 'dist');
const browser = await findBrowser(thisMachine);
if (!existsSync(path.join(dist, 'network', 'index.html')) || !browser.ok) {
  console.error(
    browser.ok ? 'There is no build in dist. Make it with: npm run build' : browser.error,
  );
  process.exit(1);
}
const server = await startServer({ dist, port: 0 });
const chrome = await chromium.launch({
  executablePath: headlessShellOf(browser.value, thisMachine),
  args: browserSwitches(process.getuid?.()),
});

async function measure(count: number) {
  const page = await chrome.newPage();
  await page.goto(`${server.address}robots.txt`);
  await page.evaluate((text) => localStorage.setItem('handbook.network', text), storedList(count));
  await page.goto(`${server.address}network/`);
  await page.getByRole('listbox').waitFor();
  // Somebody is chosen on the map, so that a select can move them; with clusters, in the form of the list.
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const keystrokes: number[] = [];
  const redraws: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    keystrokes.push(
      await timed(page, '.add-person input', 'type', 'abcdefghijklmnopq'.slice(0, run + 1)),
    );
    const circle = String((run % 3) + 1);
    redraws.push(
      await timed(page, '.person-form__pair label:nth-child(2) select', 'choose', circle),
    );
  }
  await page.close();
  return { keystroke: keystrokes, redraw: redraws };
}

let isSlow = false;
for (const count of listSizes) {
  const times = await measure(count);
  for (const name of ['keystroke', 'redraw'] as const) {
    const worst = Math.max(...times[name]);
    const middle = median(times[name]);
    isSlow ||= middle > limitsMs[name];
    console.log(
      `network, ${count} people, ${name}: median ${middle.toFixed(0)} ms, worst ${worst.toFixed(0)} ms, limit ${limitsMs[name]} ms (processor slowed ${slowdown} times)`,
    );
  }
}
await chrome.close();
await server.close();
process.exitCode = isSlow ? 1 : 0;
