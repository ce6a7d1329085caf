/** F55: a shared computer. Nothing is stored but in the tab, titles say nothing, Exit leaves at once and clears the tab. */
import { addOwnAction, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { planKey, storedKeys } from '../support/stored-work.ts';
import type { Page } from '@playwright/test';

const mark = 'handbook.settings.shared';

async function beginShared(page: Page): Promise<void> {
  await openPlanPage(page);
  await page.getByText('Is this a shared computer?').click();
  await page.getByRole('button', { name: 'Keep nothing after this tab' }).click();
  await expect(page.getByRole('link', { name: 'Exit', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeEnabled();
}

test('F55 the switch is there before anything is stored, and from then on only the tab keeps work', async ({
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
  test(`F55 on /${address} the switch stands where a reader begins to write`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('main').getByText('Is this a shared computer?').click();
    await expect(page.getByRole('button', { name: 'Keep nothing after this tab' })).toBeEnabled();
    expect(await storedKeys(page)).toEqual([]);
  });
}

test('F55 a chapter, where a strategy can be added to the plan, says where the switch is', async ({
  page,
}) => {
  await page.goto('guide/mentors/');
  await page.getByRole('link', { name: 'Is this computer shared?' }).click();
  await expect(page.getByRole('button', { name: 'Keep nothing after this tab' })).toBeEnabled();
});

test('F55 page titles say nothing of this site, on reading pages and on tools', async ({
  page,
}) => {
  await beginShared(page);
  for (const address of ['plan/', 'guide/difficult-situations/', 'assessment/questions/']) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'Exit', exact: true })).toBeVisible();
    await expect(page).toHaveTitle('Notes');
  }
});

test('F55 Exit clears the tab; opened again, the computer is still shared and nothing is there', async ({
  page,
}) => {
  await beginShared(page);
  await addOwnAction(page, 'Alpha');
  await page.getByRole('link', { name: 'Exit', exact: true }).click();
  await expect(page).toHaveURL('about:blank');
  await page.goto('plan/');
  await expect(page).toHaveTitle('Notes');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([
    'handbook.settings.left',
  ]);
  await page.getByRole('link', { name: 'Open again' }).click();
  await openPlanPage(page);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await addOwnAction(page, 'Bravo');
  expect(await storedKeys(page)).toEqual([mark]);
});

test('F55 whoever says that the computer is not shared ends the mode, and what they write is kept', async ({
  page,
}) => {
  await beginShared(page);
  await addOwnAction(page, 'Alpha');
  await page.getByText('Shared computer: what you write goes with this tab.').click();
  await page.getByRole('button', { name: 'This computer is not shared' }).click();
  await expect(page.getByRole('link', { name: 'Exit', exact: true })).toHaveCount(0);
  await openPlanPage(page);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await addOwnAction(page, 'Bravo');
  await expectSaved(page);
  expect(await storedKeys(page)).toEqual([planKey]);
});

test('F55 a tab opened beside it keeps nothing either, and sees nothing of it', async ({
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
