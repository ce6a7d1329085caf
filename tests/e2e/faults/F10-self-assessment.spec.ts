/** F10, F11, F16, F17 and F20 at the self-assessment: a crash, a closed tab, two tabs, and a page out of the cache. */
import { markRestoring, openCachedBrowser, restored } from '../support/cached-browser.ts';
import { crash } from '../support/crash.ts';
import { openStatement } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { answersKey, answersText, putStored, stored } from '../support/stored-work.ts';

test('F10 a crash right after an answer was saved loses no answer', async ({ page, context }) => {
  await openStatement(page, 3);
  await page.getByRole('radio', { name: 'Mostly' }).check();
  await expect.poll(() => stored(page, answersKey)).toContain('"colleagues-ear":{"value":3');
  await crash(context, page);
  const later = await context.newPage();
  await openStatement(later, 3);
  await expect(later.getByRole('radio', { name: 'Mostly' })).toBeChecked();
});

test('F10 a crash right after a choice loses at most that one, and nothing is half written', async ({
  page,
  context,
}) => {
  await putStored(page, { [answersKey]: answersText(8) });
  await openStatement(page, 9);
  await page.getByRole('radio', { name: 'Mostly' }).check();
  await crash(context, page);
  const later = await context.newPage();
  await openStatement(later, 8);
  await expect(later.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(later.getByRole('alert')).toHaveCount(0);
});

test('F11 an answer given just before the tab closed is there in the next one', async ({
  page,
  context,
}) => {
  await openStatement(page, 5);
  await page.getByRole('radio', { name: 'A little' }).check();
  await page.close({ runBeforeUnload: true });
  const later = await context.newPage();
  await openStatement(later, 5);
  await expect(later.getByRole('radio', { name: 'A little' })).toBeChecked();
});

test('F16 answers to different questions in two tabs are in both without a reload', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openStatement(page, 1);
  await openStatement(other, 2);
  await Promise.all([
    page.getByRole('radio', { name: 'Fully' }).check(),
    other.getByRole('radio', { name: 'Not at all' }).check(),
  ]);
  await expectSaved(page);
  await expectSaved(other);
  for (const tab of [page, other]) {
    await tab.goto('assessment/questions/#check');
    const colleagues = tab.getByRole('region', { name: 'Colleagues', exact: true });
    await expect(colleagues.getByText('Fully')).toBeVisible();
    await expect(colleagues.getByText('Not at all')).toBeVisible();
  }
});

test('F17 of two answers to one question the later stays in both tabs, whatever a wrong clock says', async ({
  page,
  context,
}) => {
  const behind = await context.newPage();
  await behind.clock.setFixedTime(new Date('2020-01-01T00:00:00Z'));
  await openStatement(page, 4);
  await openStatement(behind, 4);
  await page.getByRole('radio', { name: 'Fully' }).check();
  await expect(behind.getByRole('radio', { name: 'Fully' })).toBeChecked();
  await behind.getByRole('radio', { name: 'A little' }).check();
  for (const tab of [page, behind]) {
    await expect(tab.getByRole('radio', { name: 'A little' })).toBeChecked();
    await tab.reload();
    await expect(tab.getByRole('radio', { name: 'A little' })).toBeChecked();
  }
});

test('F20 an answer changed on a later page is shown on the restored question, and stays stored', async ({
  launchOptions,
  baseURL,
}) => {
  const { browser, page, noise } = await openCachedBrowser(launchOptions, baseURL);
  await openStatement(page, 2);
  await page.getByRole('radio', { name: 'A little' }).check();
  await expectSaved(page);
  await markRestoring(page);
  await page.goto('assessment/from-paper/');
  await page.getByRole('textbox', { name: /^2 / }).fill('4');
  await expect
    .poll(() => stored(page, answersKey))
    .toContain('"colleagues-information":{"value":4');
  const changed = await stored(page, answersKey);
  await page.evaluate(() => history.back());
  await expect(page.locator(restored)).toBeAttached();
  await expect(page.getByRole('radio', { name: 'Fully' })).toBeChecked();
  expect(await stored(page, answersKey)).toBe(changed);
  expect(noise).toEqual({ messages: [], strangers: [] });
  await browser.close();
});
