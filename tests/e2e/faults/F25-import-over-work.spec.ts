/** F25: a backup is taken in over existing work. What would change is shown first; the present state is one press away. */
import type { Locator, Page } from '@playwright/test';
import {
  backUp,
  chooseBackup,
  openMyData,
  part,
  preview,
  restoreBy,
} from '../support/my-data-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { fillStorage, freeStorage } from '../support/storage-troubles.ts';
import { fullAction, planKey, planText, putStored, stored } from '../support/stored-work.ts';

const old = planText([fullAction('the first one')]);
const longer = planText([fullAction('the first one'), fullAction('the second one')]);

/** The plan as text, opened. */
const shown = async (page: Page): Promise<Locator> => {
  const plan = part(page, 'The plan');
  await plan.getByRole('button', { name: /^Show as text/ }).click();
  return plan.locator('pre');
};

test('F25 the preview tells what would change, and Cancel changes nothing', async ({ page }) => {
  await putStored(page, { [planKey]: longer });
  await openMyData(page);
  await chooseBackup(page, old);
  await expect(preview(page)).toBeFocused();
  const facts = page.getByRole('region', { name: 'Restore' }).getByRole('listitem');
  await expect(facts).toContainText('1 entry.');
  await expect(facts).toContainText('Nothing changes.');
  await expect(facts).toContainText('1 removed, order or dates.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Nothing was changed.').first()).toBeVisible();
  expect(await stored(page, planKey)).toBe(longer);
});

test('F25 Replace can be taken back at once, after a reload too, and taken back again', async ({
  page,
}) => {
  await putStored(page, { [planKey]: longer });
  await openMyData(page);
  await chooseBackup(page, old);
  await restoreBy(page, 'Replace');
  await expect(await shown(page)).not.toContainText('the second one');
  await page.reload();
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByText('As it was before.').first()).toBeVisible();
  const text = await shown(page);
  await expect(text).toContainText('What of the second one');
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(text).not.toContainText('the second one');
});

test('F25 Merge keeps both, in another tab, too', async ({ page, context }) => {
  await putStored(page, { [planKey]: old });
  await openMyData(page);
  const other = await context.newPage();
  await other.goto('plan/');
  await expect(other.getByRole('article')).toHaveCount(1);
  await chooseBackup(page, longer);
  await restoreBy(page, 'Merge');
  await expect(other.getByRole('article')).toHaveCount(2);
  await expect(await shown(page)).toContainText('the second one');
});

test('F25 with storage nearly full the present state stays whole, and the page says what is kept', async ({
  page,
}) => {
  await putStored(page, { [planKey]: old });
  await openMyData(page);
  await fillStorage(page);
  await chooseBackup(page, longer);
  await expect(preview(page)).toBeVisible();
  await page.getByRole('button', { name: /^Replace/ }).click();
  await expect(page.getByText(/There is no room to keep/).first()).toBeVisible();
  expect(await stored(page, planKey)).toBe(old);
  await freeStorage(page);
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByText('As it was before.').first()).toBeVisible();
});

test('F25 a damaged plan is moved aside by restoring, and a newer one left alone', async ({
  page,
}) => {
  await putStored(page, { [planKey]: '{bad' });
  await openMyData(page);
  const kept = await backUp(page);
  expect(kept).toContain('"plan": "{bad"');
  await chooseBackup(page, old);
  await restoreBy(page, 'Merge');
  expect(await stored(page, `${planKey}.damaged`)).toBe('{bad');
  expect(await stored(page, planKey)).toContain('What of the first one');

  const newer = planText([fullAction('the first one')], 99);
  await putStored(page, { [planKey]: newer });
  await openMyData(page);
  await chooseBackup(page, old);
  await expect(page.getByText('A newer version’s work stands here.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Merge/ })).toHaveCount(0);
  expect(await stored(page, planKey)).toBe(newer);
});
