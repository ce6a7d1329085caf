/**
 * F36, F37: two real builds of different sources, one deployed in place of the other under a reader's eyes. Until the
 * reader accepts, every byte of every file is of the first; then of the second; never of both.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startServer } from '../../../scripts/server.ts';
import { filesOf } from '../../../src/build/service-worker.ts';
import { nextEditionFolder } from '../support/next-edition.ts';
import { addOwnAction, sheet } from '../support/plan-page.ts';
import { expectSaved } from '../support/saved.ts';

test.use({ serviceWorkers: 'allow' });

/** Asks, as a page would, for files by their names. Gives back those whose bytes are others than expected. */
const othersAmong = (page: Page, files: Readonly<Record<string, string>>): Promise<string[]> =>
  page.evaluate(async (expected) => {
    const others: string[] = [];
    for (const [name, hash] of Object.entries(expected)) {
      const response = await fetch(`/${name}`);
      const digest = new Uint8Array(
        await crypto.subtle.digest('SHA-256', await response.arrayBuffer()),
      );
      const hex = [...digest.slice(0, 8)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
      if (hex !== hash) others.push(name);
    }
    return others;
  }, files);

test('F36 F37 of two real builds the reader has the first whole until the second is accepted, and then the second whole, offline too', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const second = nextEditionFolder();
  const [before, after] = [await filesOf('dist'), await filesOf(second)];
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.length).toBeGreaterThan(20);
  const folder = mkdtempSync(path.join(tmpdir(), 'two-builds-'));
  cpSync('dist', folder, { recursive: true });
  const server = await startServer({ dist: folder, port: 0 });
  try {
    await page.goto(server.address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
    expect(await othersAmong(page, before)).toEqual([]);
    // What is asked for and is none of the build's files is answered, and not kept.
    await page.evaluate(() => Promise.all([fetch('/robots.txt'), fetch('/no-such-file')]));
    const keptFiles = () =>
      page.evaluate(async () => {
        const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().length;
      });
    expect(await keptFiles()).toBe(Object.keys(before).length);

    // The deployment: everything of the first build is gone from the server.
    for (const name of readdirSync(folder)) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
    cpSync(second, folder, { recursive: true });
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${server.address}plan/`);
    await addOwnAction(page, 'Alpha');
    await expectSaved(page);
    await expect(page.getByRole('button', { name: 'Use it now' })).toBeVisible({ timeout: 30_000 });
    const address = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    expect(asked.filter((name) => name !== '/sw.js').sort()).toEqual(changed.map(address).sort());

    // Offered, and not accepted: the first build to the last byte, lazy parts and all.
    await page.goto(`${server.address}guide/mentors/`);
    await expect(page.getByText('This sentence stands in the second edition only.')).toHaveCount(0);
    expect(await othersAmong(page, before)).toEqual([]);

    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(page.getByText('This sentence stands in the second edition only.')).toBeVisible();
    expect(await othersAmong(page, after)).toEqual([]);
    expect(await keptFiles()).toBe(Object.keys(after).length);

    await server.close();
    await page.goto(`${server.address}plan/`);
    await expect(sheet(page, 'Alpha')).toBeVisible();
    await expect(
      page.getByRole('textbox', { name: 'An action of my own, second edition' }),
    ).toBeVisible();
    await page.goto(`${server.address}search/`);
    await page.getByRole('searchbox').fill('second edition');
    await expect(
      page
        .getByRole('list', { name: 'Pages found' })
        .getByText('This sentence stands in the second edition only', { exact: false })
        .first(),
    ).toBeVisible();
  } finally {
    await server.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
});
