/** F14: storage is cleared while the page is open. Its memory stays, and the reader decides. */
import { addOwnAction, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { planKey, stored } from '../support/stored-work.ts';
import { downloadedBy, lookAtPage } from '../support/storage-troubles.ts';

const notice = { hasText: 'removed in another tab or by the browser' };

test.beforeEach(async ({ page, context }) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto('robots.txt');
  await other.evaluate(() => localStorage.clear());
  await other.close();
  await expect(page.getByRole('alert').filter(notice)).toBeVisible();
});

test('F14 this tab keeps its memory, says what happened, and writes nothing back unasked', async ({
  page,
}) => {
  await expect(sheet(page, 'Alpha')).toBeVisible();
  await addOwnAction(page, 'Bravo');
  await expect(sheet(page, 'Bravo')).toBeVisible();
  const button = page
    .getByRole('alert')
    .filter(notice)
    .getByRole('button', { name: /Download/ });
  expect(await downloadedBy(page, button)).toContain('Bravo');
  // Whatever may be saved is saved now.
  await lookAtPage(page);
  expect(await stored(page, planKey)).toBeNull();
});

test('F14 the reader saves again, and all of it is stored', async ({ page }) => {
  await page
    .getByRole('alert')
    .filter(notice)
    .getByRole('button', { name: /^save .*again/i })
    .click();
  await expectSaved(page);
  await page.reload();
  await expect(sheet(page, 'Alpha')).toBeVisible();
});

test('F14 the reader lets go by closing the tab, and nothing comes back', async ({
  page,
  context,
}) => {
  await page.close();
  const later = await context.newPage();
  await openPlanPage(later);
  await expect(later.getByText('Nothing here yet.')).toBeVisible();
  expect(await stored(later, planKey)).toBeNull();
});

test('F14 the reader lets go on the page, and it becomes empty and stays so', async ({ page }) => {
  await page.getByRole('alert').filter(notice).getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  expect(await stored(page, planKey)).toBeNull();
});
