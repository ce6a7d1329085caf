/**
 * F55: Exit must leave, whatever happened. It leaves at once without any code of the pages; every tab of a shared
 * computer leaves with it; a tab opened later is in the mode; and nothing readable comes back.
 */
import type { Page } from '@playwright/test';
import { openCachedBrowser } from '../support/cached-browser.ts';
import { addOwnAction, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { planKey, putStored, storedKeys } from '../support/stored-work.ts';
import { blockStorage, refuseWrites } from '../support/storage-troubles.ts';

const mark = 'handbook.settings.shared';
const exitOf = (page: Page) => page.getByRole('link', { name: 'Exit', exact: true });

/** Marks the computer as shared before a page opens, as an earlier tab did. */
const share = (page: Page): Promise<void> => putStored(page, { [mark]: 'first' });

/** What this tab keeps of the handbook, without the mark of Exit. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(sessionStorage).filter((key) => key !== 'handbook.settings.left'),
  );

/** Nothing readable: the page that Exit leaves behind, and no other word. */
async function expectClosed(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/exit\/$/);
  await expect(page).toHaveTitle('Notes');
  expect((await page.locator('body').innerText()).replace(/\s+/g, ' ').trim()).toBe(
    'Closed Open again',
  );
}

const harmful = [
  'urgent-help/',
  'situations/bullied-or-harassed/',
  'guide/difficult-situations/',
  'guide/your-manager/',
  'guide/formal-support/',
  'templates/dated-record-sheet/',
];

for (const address of harmful) {
  test(`F55 on /${address} Exit is in reach at the foot of the screen, leaves, and erases nothing`, async ({
    page,
  }) => {
    await openPlanPage(page);
    await addOwnAction(page, 'Alpha');
    await expectSaved(page);
    await page.goto(address);
    await expect(exitOf(page)).toBeInViewport();
    await exitOf(page).click();
    await expect(page).toHaveURL('about:blank');
    await page.goto('robots.txt');
    expect(await storedKeys(page)).toEqual([planKey]);
  });
}

test('F55 on other pages there is no Exit, unless the computer is shared', async ({ page }) => {
  for (const address of ['', 'guide/mentors/', 'situations/started-a-new-job/']) {
    await page.goto(address);
    await expect(exitOf(page)).toHaveCount(0);
  }
  await share(page);
  await page.goto('guide/mentors/');
  await expect(exitOf(page)).toBeInViewport();
});

test('F55 Exit leaves although no script of the pages was loaded', async ({ page, noise }) => {
  await share(page);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('plan/');
  await exitOf(page).click();
  await expect(page).toHaveURL('about:blank');
  // The browser tells of every file that did not come.
  noise.messages.length = 0;
});

test('F55 Exit leaves although its own script was not loaded, and clears the tab', async ({
  page,
  noise,
}) => {
  await share(page);
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expect(page.getByText('Kept in this tab only, until you press Exit.')).toBeVisible();
  await page.route(/\/(theme|shared)\.js$/, (route) => route.abort());
  await page.goto('situations/bullied-or-harassed/');
  await exitOf(page).click();
  await expectClosed(page);
  expect(await kept(page)).toEqual([]);
  noise.messages.length = 0;
});

test('F55 a reader without scripts comes to an empty page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('urgent-help/');
  await exitOf(page).click();
  await expectClosed(page);
  await context.close();
});

test('F55 Back and Forward show nothing: not the search, not a chapter, not a situation, not the plan', async ({
  page,
}) => {
  await share(page);
  await page.goto('search/');
  await page.goto('guide/mentors/');
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await page.goto('situations/bullied-or-harassed/');
  await exitOf(page).click();
  await expect(page).toHaveURL('about:blank');
  for (let back = 0; back < 3; back += 1) {
    await page.goBack();
    await expectClosed(page);
  }
  await page.goForward();
  await expectClosed(page);
  expect(await kept(page)).toEqual([]);
});

test('F55 out of the browser’s cache, too, nothing comes back', async ({
  launchOptions,
  baseURL,
}) => {
  const { browser, page } = await openCachedBrowser(launchOptions, baseURL);
  await page.goto('guide/mentors/');
  await page.goto('situations/bullied-or-harassed/');
  await exitOf(page).click();
  await expect(page).toHaveURL('about:blank');
  // Playwright's goBack waits for a load that never comes (faults.md).
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  const chapter = entries.find(({ url }) => url.endsWith('/guide/mentors/'));
  await session.send('Page.navigateToHistoryEntry', { entryId: chapter?.id ?? 0 });
  await expectClosed(page);
  await browser.close();
});

test('F55 every tab of the mode leaves, with what it kept', async ({ page, context }) => {
  await share(page);
  const other = await context.newPage();
  const third = await context.newPage();
  await openPlanPage(other);
  await addOwnAction(other, 'Bravo');
  await third.goto('guide/mentors/');
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await exitOf(page).click();
  await expect(page).toHaveURL('about:blank');
  for (const tab of [other, third]) {
    await expect(tab).toHaveURL('about:blank');
    await tab.goto('robots.txt');
    expect(await kept(tab)).toEqual([]);
  }
});

test('F55 a tab that slept while Exit was pressed elsewhere leaves as soon as it is looked at', async ({
  page,
  context,
}) => {
  await share(page);
  // It hears nothing of other tabs.
  await page.addInitScript(() =>
    addEventListener('storage', (event) => event.stopImmediatePropagation(), true),
  );
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expect(sheet(page, 'Alpha')).toBeVisible();
  const other = await context.newPage();
  await other.goto('robots.txt');
  await other.evaluate((key) => localStorage.setItem(key, 'second'), mark);
  await expect(sheet(page, 'Alpha')).toBeVisible();
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await expect(page).toHaveURL('about:blank');
  await page.goto('robots.txt');
  expect(await kept(page)).toEqual([]);
});

test('F55 a session that the browser restores after Exit shows nothing', async ({ page }) => {
  // As after Ctrl+Shift+T: the tab's own storage is what it was, the browser's mark is a newer one.
  await putStored(page, { [mark]: 'second' });
  await page.evaluate((key) => {
    sessionStorage[key] = 'first';
    sessionStorage['handbook.plan'] = 'what was written';
  }, mark);
  await page.goto('plan/');
  await expect(page).toHaveURL('about:blank');
  await page.goto('robots.txt');
  expect(await kept(page)).toEqual([]);
});

test('F55 a tab opened after Exit is in the mode and keeps nothing', async ({ page, context }) => {
  await share(page);
  await openPlanPage(page);
  await exitOf(page).click();
  const later = await context.newPage();
  await openPlanPage(later);
  await expect(exitOf(later)).toBeVisible();
  await addOwnAction(later, 'Bravo');
  await expect(sheet(later, 'Bravo')).toBeVisible();
  expect(await storedKeys(later)).toEqual([mark]);
});

test('F55 Exit right after a key saves nothing on the way out', async ({ page }) => {
  await share(page);
  await openPlanPage(page);
  await page.getByRole('textbox', { name: 'An action of my own' }).pressSequentially('half a wo');
  await exitOf(page).click();
  await expect(page).toHaveURL('about:blank');
  await page.goto('robots.txt');
  expect(await kept(page)).toEqual([]);
});

test('F55 Exit does not ask, although something could not be saved', async ({ page }) => {
  await share(page);
  await openPlanPage(page);
  await refuseWrites(page);
  await addOwnAction(page, 'Alpha');
  await expect(sheet(page, 'Alpha')).toBeVisible();
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.accept();
  });
  await exitOf(page).click();
  await expect(page).toHaveURL('about:blank');
  expect(asked).toBe(false);
});

test('F55 Exit works by keyboard, and where storage is blocked', async ({ page, context }) => {
  await blockStorage(context);
  await page.goto('situations/bullied-or-harassed/');
  await exitOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('about:blank');
});

test('F55 offline Exit leaves as well', async ({ page, context }) => {
  await page.goto('urgent-help/');
  await context.setOffline(true);
  await exitOf(page).click();
  await expect(page).toHaveURL('about:blank');
  await context.setOffline(false);
});

test('F55 the words about Exit promise what is so', async ({ page }) => {
  await page.goto('urgent-help/');
  await expect(page.getByText('It cannot empty your browser’s history')).toBeVisible();
  await share(page);
  await page.goto('guide/mentors/');
  await page.getByText('Shared computer: what you write goes with this tab.').click();
  await expect(page.getByText('The browser’s history may still show')).toBeVisible();
  await page.goto('privacy/');
  const text = await page.getByRole('main').innerText();
  expect(text).toContain('It stays after Exit, so that the next visit keeps nothing either.');
});
