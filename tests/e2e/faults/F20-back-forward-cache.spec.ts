/** F20: a page restored from the back/forward cache shows the newer value and does not write the old one. */
import { type Browser, chromium } from '@playwright/test';
import {
  addOwnAction,
  expectSaved,
  field,
  openPlanPage,
  planLink,
  sheet,
} from '../support/plan-page.ts';
import { expect, listenForNoise, test } from '../support/quiet-page.ts';
import { planKey, stored } from '../support/stored-work.ts';

test('F20 a plan changed on a later page is shown on the restored one, and stays stored', async ({
  launchOptions,
  baseURL,
}) => {
  // Playwright switches this cache off, and the headless shell has none, so the test starts the whole browser.
  const whole = process.env['CHROMIUM_PATH'];
  const browser: Browser = await chromium.launch({
    ...launchOptions,
    ...(whole ? { executablePath: whole } : {}),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const noise = await listenForNoise(context, new URL(baseURL ?? '').origin);
  const page = await context.newPage();
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset['restored'] = String(event.persisted);
    });
  });

  await page.getByRole('banner').getByRole('link', { name: 'Strategies' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await expect(planLink(page, 2)).toBeVisible();
  const changed = await stored(page, planKey);
  await page.evaluate(() => history.back());

  await expect(page.locator(':root[data-restored=true]')).toBeAttached();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(planLink(page, 2)).toBeVisible();
  expect(await stored(page, planKey)).toBe(changed);
  await field(sheet(page, 'Alpha'), 'If').fill('after coming back');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(2);
  expect(noise).toEqual({ messages: [], strangers: [] });
  await browser.close();
});
