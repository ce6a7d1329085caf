/**
 * The network with 60 people (drawn one by one) and with 300 (drawn as clusters), with the processor slowed down six times:
 * from a letter in the form that adds somebody to the screen, and from another circle chosen for somebody to the map.
 */
import type { Browser, Page } from '@playwright/test';
import { addPeople, emptyNetwork } from '../../src/domain/network/model.ts';
import { supportKinds, supportSources } from '../../src/domain/vocabulary.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import type { CalendarDate } from '../../src/lib/calendar-date.ts';
import type { Bench } from '../bench.ts';
import { changed, keystrokes } from './painted.ts';

const slowdown = 6;

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

/** The page with `count` people, somebody's form open, on a slow processor. */
async function openSlow(browser: Browser, address: string, count: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}robots.txt`);
  await page.evaluate((text) => localStorage.setItem('handbook.network', text), storedList(count));
  await page.goto(`${address}network/`);
  await page.getByRole('listbox').waitFor();
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await page.getByRole('group', { name: /^Edit/ }).waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

type Measure = (page: Page) => Promise<number[]>;

const type: Measure = (page) =>
  keystrokes(page, page.locator('.add-person input').first(), 'abcdefghijklmno');

const move: Measure = async (page) => {
  const circle = page.locator('.person-form__pair label:nth-child(2) select').first();
  const times: number[] = [];
  for (let turn = 1; turn <= 15; turn += 1) {
    times.push(await changed(circle, '[role="listbox"]', String((turn % 3) + 1)));
    // Past the pause after which the list is saved, so that every try meets the same page.
    await page.waitForTimeout(500);
  }
  return times;
};

const bench = (what: string, count: number, aimMs: number, measure: Measure): Bench => ({
  name: `network, ${count} people, ${what}, ${slowdown} times slower`,
  aimMs,
  async measure(browser, address) {
    const page = await openSlow(browser, address, count);
    const times = await measure(page);
    await page.close();
    return times;
  },
});

export const network: readonly Bench[] = [60, 300].flatMap((count) => [
  bench('a keystroke', count, 100, type),
  bench('the map anew', count, 200, move),
]);
