/** F51: a shared computer. Nothing is stored but in the tab, titles say nothing, Exit leaves at once and clears the tab. */
import { addOwnAction, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { storedKeys } from '../support/stored-work.ts';
import type { Page } from '@playwright/test';

const mark = 'handbook.settings.shared';

async function beginShared(page: Page): Promise<void> {
  await openPlanPage(page);
  await page.getByText('Is this a shared computer?').click();
  await page.getByRole('button', { name: 'Keep nothing after this tab' }).click();
  await expect(page.getByRole('button', { name: 'Exit' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeEnabled();
}

test('F51 the switch is there before anything is stored, and from then on only the tab keeps work', async ({
  page,
}) => {
  await openPlanPage(page);
  expect(await storedKeys(page)).toEqual([]);
  await beginShared(page);
  await addOwnAction(page, 'Alpha');
  await expect(page.getByText('Kept in this tab only, until you press Exit.')).toBeVisible();
  await page.goto('guide/mentors/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Plan (2)' })).toBeVisible();
  await page.goto('plan/');
  await expect(sheet(page, 'Alpha')).toBeVisible();
  await page.getByRole('textbox', { name: 'An action of my own' }).fill('half a thought');
  expect(await storedKeys(page)).toEqual([mark]);
});

for (const address of [
  'start/',
  'templates/ask-for-twenty-minutes/',
  'assessment/questions/',
  'assessment/from-paper/',
  'network/',
  'plan/hard-day/',
]) {
  test(`F51 on /${address} the switch stands where a reader begins to write`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('main').getByText('Is this a shared computer?').click();
    await expect(page.getByRole('button', { name: 'Keep nothing after this tab' })).toBeEnabled();
    expect(await storedKeys(page)).toEqual([]);
  });
}

test('F51 a chapter, where a strategy can be added to the plan, says where the switch is', async ({
  page,
}) => {
  await page.goto('guide/mentors/');
  await page.getByRole('link', { name: 'Is this computer shared?' }).click();
  await expect(page.getByRole('button', { name: 'Keep nothing after this tab' })).toBeEnabled();
});

test('F51 page titles say nothing of this site, on reading pages and on tools', async ({
  page,
}) => {
  await beginShared(page);
  for (const address of ['plan/', 'guide/difficult-situations/', 'assessment/questions/']) {
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Exit' })).toBeVisible();
    await expect(page).toHaveTitle('Notes');
  }
});

test('F51 Exit leaves at once, clears the tab, and Back shows nothing of it', async ({ page }) => {
  await beginShared(page);
  await addOwnAction(page, 'Alpha');
  await page.getByRole('button', { name: 'Exit' }).click();
  await expect(page).toHaveURL('about:blank');
  await page.goto('plan/');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Exit' })).toHaveCount(0);
  expect(await storedKeys(page)).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length + window.name.length)).toBe(0);
});

test('F51 a tab opened beside it keeps nothing either, and sees nothing of it', async ({
  page,
  context,
}) => {
  await beginShared(page);
  await addOwnAction(page, 'Alpha');
  const other = await context.newPage();
  await openPlanPage(other);
  await expect(other.getByText('Nothing here yet.')).toBeVisible();
  await addOwnAction(other, 'Bravo');
  await expect(sheet(other, 'Bravo')).toBeVisible();
  await expect(sheet(page, 'Bravo')).toHaveCount(0);
  expect(await storedKeys(other)).toEqual([mark]);
});
