/** F20: a page restored from the back/forward cache shows the newer value and does not write the old one. */
import { markRestoring, openCachedBrowser, restored } from '../support/cached-browser.ts';
import { addOwnAction, field, openPlanPage, planLink, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { planKey, stored } from '../support/stored-work.ts';

test('F20 a plan changed on a later page is shown on the restored one, and stays stored', async ({
  launchOptions,
  baseURL,
}) => {
  const { browser, page, noise } = await openCachedBrowser(launchOptions, baseURL);
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  await markRestoring(page);

  await page.getByRole('banner').getByRole('link', { name: 'Strategies' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await expect(planLink(page, 2)).toBeVisible();
  const changed = await stored(page, planKey);
  await page.evaluate(() => history.back());

  await expect(page.locator(restored)).toBeAttached();
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
