/**
 * F04, F05, F06, F26, F27: five hundred hostile documents of every slot in a real browser, 400 found in its storage by
 * every tool and 100 given as files. The laws of tests/persistence/hostile-documents.property.test.ts, lived through:
 * no page error, no pollution, nothing overwritten, no good neighbor lost. `SEED=<number>` plays the same ones again.
 */
import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { keyOf } from '../../../src/persistence/keys.ts';
import { slotNames } from '../../../src/persistence/slot-names.ts';
import { slotDefinitions } from '../../../src/persistence/slot-list.ts';
import { readStored } from '../../../src/persistence/stored.ts';
import { sectionText } from '../../support/backups.ts';
import { hostileSection, hostileStorage } from '../../support/hostile-documents.ts';
import { chooseBackup, openMyData, preview } from '../support/my-data-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { openAnew, putStored } from '../support/stored-work.ts';

const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
const seedNote = { type: 'seed', description: String(seed) };

/** Every tool that reads stored work, and the page with all of it. */
const tools = [
  'my-data/',
  'assessment/profile/',
  'network/',
  'plan/',
  'plan/hard-day/',
  'templates/ask-for-feedback-on-one-piece/',
  'assessment/questions/',
  'print/network/',
  'print/plan/',
  'start/',
];

/** Waits until every island of the page is alive and has drawn what it read. */
const settle = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector('astro-island[ssr]') === null &&
      !/^(Opening|Reading)/m.test(document.querySelector('main')?.innerText ?? ''),
  );

/** What the page shows and what it keeps, asked at once: this is done hundreds of times. */
const foundNow = (page: Page) =>
  page.evaluate(() => ({
    isBroken: document.body.textContent.includes('This part of the page broke'),
    isPolluted: Object.keys(Object.prototype).length > 0 || ({} as { x?: unknown }).x !== undefined,
    kept: Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => !key.startsWith('handbook.settings')),
    ),
  }));

test('F04 F05 F06 F27 four hundred hostile texts, four at a time beside a good one, break no tool and are not written over', async ({
  page,
}, info) => {
  test.setTimeout(240_000);
  info.annotations.push(seedNote);
  const rounds = 100;
  const samples = new Map(
    slotNames.map((name, at) => [
      name,
      fc.sample(hostileStorage(name), { numRuns: rounds, seed: seed + at }),
    ]),
  );
  for (let round = 0; round < rounds; round += 1) {
    const good = slotNames[round % slotNames.length] ?? 'plan';
    const entries = Object.fromEntries(
      slotNames.map((name) => {
        const sample = samples.get(name)?.[round];
        const text = name === good ? sectionText(name, sample?.notebook[name]) : sample?.text;
        return [keyOf(name, '/'), text ?? ''];
      }),
    );
    // Every tool meets every slot's good turn: five and ten would go in step.
    const tool = tools[(round + Math.floor(round / tools.length)) % tools.length] ?? '';
    await openAnew(page, tool, entries);
    await settle(page);
    const where = `round ${round}, ${tool}, seed ${seed}`;
    const { isBroken, isPolluted, kept } = await foundNow(page);
    expect(isBroken, where).toBe(false);
    expect(isPolluted, where).toBe(false);
    const lost = slotNames.filter((name) => {
      const key = keyOf(name, '/');
      const text = entries[key];
      if (kept[key] === text) return false;
      // Opening the profile notes the day: only over a text that was read, and that one is kept as the previous copy.
      const wasRead = readStored(slotDefinitions[name], text ?? '').ok;
      return !(wasRead && name === 'assessment' && kept[`${key}.previous`] === text);
    });
    expect(lost, where).toEqual([]);
  }
});

test('F26 F27 one hundred hostile files are each shown or refused, and none costs what is stored', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  info.annotations.push(seedNote);
  const mine = fc.sample(hostileStorage('plan'), { numRuns: 1, seed })[0]?.notebook;
  const entries = Object.fromEntries(
    slotNames.map((name) => [keyOf(name, '/'), sectionText(name, mine?.[name])]),
  );
  await putStored(page, entries);
  await openMyData(page);
  const answer = page.getByRole('region', { name: 'Restore' });
  let shown = 0;
  for (const [at, name] of slotNames.entries()) {
    for (const { text } of fc.sample(hostileSection(name), { numRuns: 20, seed: seed + at })) {
      await chooseBackup(page, text);
      await expect(answer.getByRole('alert').or(preview(page)), `seed ${seed}`).toHaveCount(1);
      if (await preview(page).isVisible()) shown += 1;
      // A good file takes what was said of the last one off the page.
      else await chooseBackup(page, entries[keyOf('plan', '/')] ?? '');
      await expect(answer.getByRole('alert')).toHaveCount(0);
      await answer.getByRole('button', { name: 'Cancel' }).click();
      await expect(preview(page)).toHaveCount(0);
    }
    expect((await foundNow(page)).isPolluted, `seed ${seed}`).toBe(false);
  }
  expect(shown).toBeGreaterThan(40);
  expect((await foundNow(page)).kept).toEqual(entries);
});
