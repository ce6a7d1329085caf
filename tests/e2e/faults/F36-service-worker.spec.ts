/**
 * F36: the service worker. Offline after one visit; a new edition is offered, accepted, and never mixed with the old;
 * only changed files are fetched; a worker in the field can be ended. On servers of its own, which the tests stop and change.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type RunningServer, startServer } from '../../../scripts/server.ts';
import { filesOf, workerText } from '../../../src/build/service-worker.ts';
import {
  builtPages,
  builtText,
  onePageOfEachKind,
  unknownAddress,
} from '../support/built-pages.ts';
import { expectEveryPlace, findPlaces } from '../support/help-places.ts';
import { addOwnAction, sheet } from '../support/plan-page.ts';
import { test as base, expect } from '@playwright/test';
import { expectSaved } from '../support/saved.ts';

/** More than half of all files, which only the test of every page needs: a worker keeps every file anew in every test. */
const seldom = new Set(['assessment', 'guide', 'pagefind', 'print', 'situations', 'templates']);

interface Options {
  /** Whether the site has all its pages. */
  readonly isWhole: boolean;
}

interface Site {
  /** Folder of the copy that is served. */
  readonly folder: string;
  server: RunningServer;
  /** Writes the worker anew, as the build does, after files were changed. */
  publish(isKill?: boolean): Promise<void>;
}

const test = base.extend<Options & { site: Site }>({
  isWhole: [false, { option: true }],
  site: async ({ isWhole }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
    const built = process.env['OUT_DIR'] ?? 'dist';
    cpSync(built, folder, {
      recursive: true,
      filter: (file) => isWhole || !seldom.has(path.relative(built, file)),
    });
    const server = await startServer({ dist: folder, port: 0 });
    const template = readFileSync('src/build/service-worker.js', 'utf8');
    const site: Site = {
      folder,
      server,
      publish: async (isKill = false) =>
        writeFileSync(
          path.join(folder, 'sw.js'),
          workerText(template, await filesOf(folder), isKill),
        ),
    };
    if (!isWhole) await site.publish();
    await use(site);
    await site.server.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  },
});
test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the worker has kept everything and is in charge of the next page. */
async function visit(page: Page, site: Site): Promise<void> {
  await page.goto(site.server.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

/** Changes a word in a page, as an author would. */
function edit(site: Site, file: string, from: string, to: string): void {
  const name = path.join(site.folder, file);
  const text = readFileSync(name, 'utf8');
  expect(text).toContain(from);
  writeFileSync(name, text.replaceAll(from, to));
}

const workerRequests = (context: BrowserContext): string[] => {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
  });
  return asked;
};

test.describe('the whole site', () => {
  test.use({ isWhole: true });

  test('F36 after one visit and with the server stopped every page opens, the tools work, and the search answers', async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    await visit(page, site);
    const { address } = site.server;
    await site.server.close();
    const isThere = (name: string): boolean => name !== unknownAddress;
    // Every page is given as it was built, and one of each kind is opened, with all that it loads.
    const given = await page.evaluate(
      (names) =>
        Promise.all(
          names.map(async (name) => {
            const response = await fetch(`/${name}`);
            return [name, response.status, await response.text()] as const;
          }),
        ),
      builtPages.filter(isThere),
    );
    expect(given.length).toBeGreaterThan(100);
    for (const [name, status, text] of given) {
      expect(status, name).toBe(200);
      expect(text === builtText(name), `${name} as built`).toBe(true);
    }
    for (const each of onePageOfEachKind.filter(isThere)) {
      const response = await page.goto(new URL(each, address).href);
      expect(response?.status(), each).toBe(200);
      await expect(page.getByRole('heading', { level: 1 }), each).toHaveCount(1);
    }
    expect((await page.goto(`${address}${unknownAddress}`))?.status()).toBe(404);
    await page.goto(`${address}plan/`);
    await addOwnAction(page, 'Alpha');
    await expectSaved(page);
    await page.reload();
    await expect(sheet(page, 'Alpha')).toBeVisible();
    await page.goto(`${address}search/`);
    await page.getByRole('searchbox').fill('mentor');
    await expect(page.getByRole('list', { name: 'Pages found' })).toBeVisible();
  });
});

test('F36 with the server stopped urgent help has the number and a link of every place, on a phone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, site);
  const { address } = site.server;
  await site.server.close();
  await page.goto(`${address}urgent-help/`);
  expectEveryPlace(await findPlaces(page));
});

test('F36 a new edition is offered; until the reader accepts, every page is of the old one; only changed files are fetched', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  await visit(page, site);
  const { address } = site.server;
  edit(site, 'about/index.html', 'About this handbook', 'About the second edition');
  edit(site, 'glossary/index.html', '<h1', '<h1 data-edition="2"');
  await site.publish();
  const asked = workerRequests(context);
  await page.goto(`${address}plan/`);
  await addOwnAction(page, 'Alpha');
  await expect(page.getByRole('button', { name: 'Use it now' })).toBeVisible({ timeout: 20_000 });
  expect(asked.filter((name) => name !== '/sw.js').sort()).toEqual(['/about/', '/glossary/']);
  await page.goto(`${address}about/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this handbook');
  await page.goto(`${address}glossary/`);
  await expect(page.locator('h1[data-edition]')).toHaveCount(0);

  const other = await context.newPage();
  await other.goto(`${address}about/`);
  await page.goto(`${address}about/`);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the second edition');
  // The other tab is told, and not loaded anew under the reader's eyes.
  await expect(other.getByText('Another tab went on to a new edition.')).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('About this handbook');
  await other.getByRole('button', { name: 'Reload' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('About the second edition');
  await page.goto(`${address}plan/`);
  await expect(sheet(page, 'Alpha')).toBeVisible();
  const kept = await page.evaluate(() => caches.keys());
  expect(kept).toHaveLength(1);
});

test('F36 a server in the middle of an update is not mixed into an edition', async ({
  page,
  site,
}) => {
  test.setTimeout(60_000);
  await visit(page, site);
  const { address } = site.server;
  edit(site, 'about/index.html', 'About this handbook', 'About the second edition');
  await site.publish();
  // The list is of the second edition; by the time it is fetched, the page is of a third.
  edit(site, 'about/index.html', 'the second edition', 'a third edition');
  await page.goto(`${address}plan/`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => null));
  await page.waitForTimeout(1500);
  await page.goto(`${address}about/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this handbook');
  await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);
});

test('F36 the worker that ends itself clears what was kept, and strangers’ caches stay', async ({
  page,
  site,
}) => {
  test.setTimeout(60_000);
  await visit(page, site);
  await page.evaluate(() => caches.open('of a stranger'));
  await site.publish(true);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['of a stranger']);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});

test('F36 a shared computer keeps no copy of the pages', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('handbook.settings.shared', 'on'));
  await page.goto(`${site.server.address}plan/`);
  await expect(page.getByRole('link', { name: 'Exit', exact: true })).toBeVisible();
  await page.waitForTimeout(500);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
