/** F16: two tabs change different things. Both changes are in both tabs and after a reload. */
import type { Page } from '@playwright/test';
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';

async function expectInBoth(tabs: readonly Page[], names: readonly string[]): Promise<void> {
  for (const tab of tabs) {
    for (const name of names) await expect(sheet(tab, name)).toBeVisible();
  }
}

test('F16 an action added in each of two tabs at the same time is in both, and after a reload', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openPlanPage(page);
  await openPlanPage(other);
  await Promise.all([addOwnAction(page, 'Alpha'), addOwnAction(other, 'Bravo')]);
  await expectInBoth([page, other], ['Alpha', 'Bravo']);
  await expectSaved(page);
  await expectSaved(other);
  await page.reload();
  await other.reload();
  await expectInBoth([page, other], ['Alpha', 'Bravo']);
});

test('F16 words written in two actions in two tabs both stay', async ({ page, context }) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await addOwnAction(page, 'Bravo');
  await expectSaved(page);
  const other = await context.newPage();
  await openPlanPage(other);
  await Promise.all([
    field(sheet(page, 'Alpha'), 'If').fill('from the first tab'),
    field(sheet(other, 'Bravo'), 'If').fill('from the second tab'),
  ]);
  for (const tab of [page, other]) {
    await expect(field(sheet(tab, 'Alpha'), 'If')).toHaveValue('from the first tab');
    await expect(field(sheet(tab, 'Bravo'), 'If')).toHaveValue('from the second tab');
  }
});

test('F16 a removal in one tab is a removal in the other, and its undo too', async ({
  page,
  context,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  const other = await context.newPage();
  await openPlanPage(other);
  await sheet(page, 'Alpha')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(other.getByText('Nothing here yet.')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(sheet(other, 'Alpha')).toBeVisible();
});
