/** People of the network in the rest of the handbook: offered where somebody is written to or asked, and copied as text. */
import type { Page } from '@playwright/test';
import { blank, draftsKey, message, openTemplate } from '../support/composer.ts';
import { addByName, openNetworkPage, openWithCrowd, row } from '../support/network-page.ts';
import { field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { networkKey } from '../support/stored-network.ts';
import { putStored, stored } from '../support/stored-work.ts';

const id = 'thank-you-note';
const offered = (page: Page) => page.getByRole('group', { name: 'From your lists:' });

test('a person of the list is offered in an action of the plan and in a message', async ({
  page,
}) => {
  await openNetworkPage(page);
  await addByName(page, 'Mira');
  await expectSaved(page);

  await openPlanPage(page);
  await page.getByRole('textbox', { name: 'An action of my own' }).fill('Ask about shifts');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const action = sheet(page, 'Ask about shifts');
  await action.getByRole('button', { name: 'Mira', exact: true }).click();
  await expect(field(action, 'With whom (initials are enough)')).toHaveValue('Mira');
  await expectSaved(page);

  await openTemplate(page, id);
  await expect(offered(page)).toHaveCount(0);
  await blank(page, 'Their name').focus();
  await offered(page).getByRole('button', { name: 'Mira' }).press('Enter');
  await expect(blank(page, 'Their name')).toHaveValue('Mira');
  await expect(blank(page, 'Their name')).toBeFocused();
  await expect(page.getByRole('status').getByText('Mira is written in.')).toBeAttached();
  await expect(offered(page)).toHaveCount(0);
  await expect(message(page)).toContainText('Mira');
  await expectSaved(page);
});

test('with many people those are offered whose names are being written', async ({ page }) => {
  await openWithCrowd(page, 60);
  await openTemplate(page, id);
  await blank(page, 'Their name').click();
  await expect(offered(page).getByRole('button')).toHaveCount(12);
  await blank(page, 'Their name').fill('p4');
  await expect(offered(page).getByRole('button').first()).toHaveText('P4');
  // P42 and P49 are marked as draining: nobody is offered to write to them.
  await expect(offered(page).getByRole('button')).toHaveCount(9);
  for (const draining of ['P42', 'P49']) {
    await expect(offered(page).getByRole('button', { name: draining })).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'P43' }).click();
  await expect(message(page)).toContainText('P43');
});

test('in an action, too, those are offered whose names are being written, and take their place', async ({
  page,
}) => {
  await openWithCrowd(page, 60);
  await openPlanPage(page);
  await page.getByRole('textbox', { name: 'An action of my own' }).fill('Ask about shifts');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const action = sheet(page, 'Ask about shifts');
  const whom = field(action, 'With whom (initials are enough)');
  await expect(action.getByRole('button', { name: 'P1', exact: true })).toBeVisible();
  await expect(action.getByRole('button', { name: 'P43', exact: true })).toHaveCount(0);
  await whom.fill('my sister, p43');
  await action.getByRole('button', { name: 'P43', exact: true }).click();
  await expect(whom).toHaveValue('my sister, P43');
});

test('F21 a message and an action keep the name of a person who is off the list', async ({
  page,
}) => {
  await openWithCrowd(page, 8);
  await openTemplate(page, id);
  await blank(page, 'Their name').click();
  await page.getByRole('button', { name: 'P4' }).click();
  await expectSaved(page);
  await page.goto('network/');
  await row(page, 'P4')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expectSaved(page);
  await openTemplate(page, id);
  await expect(blank(page, 'Their name')).toHaveValue('P4');
  await expect(message(page)).toContainText('P4');
  await blank(page, 'Their name').click();
  await expect(offered(page).getByRole('button', { name: 'P5' })).toBeVisible();
  await expect(offered(page).getByRole('button', { name: 'P4' })).toHaveCount(0);
  expect(await stored(page, draftsKey)).toContain('P4');
});

test('F21 with a list that cannot be read nobody is offered, and the list stays as it is', async ({
  page,
}) => {
  await putStored(page, { [networkKey]: '{bad' });
  await openTemplate(page, id);
  await blank(page, 'Their name').fill('Sam');
  await expectSaved(page);
  await expect(offered(page)).toHaveCount(0);
  expect(await stored(page, networkKey)).toBe('{bad');
});
