/** F16 to F20 for the network: two tabs, the same person in both, no echo, and a newer version elsewhere. */
import type { Locator, Page } from '@playwright/test';
import {
  buttonOf,
  addByName,
  openNetworkPage,
  openWithCrowd,
  row,
} from '../support/network-page.ts';
import { planLink } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { crowd, networkKey, networkText } from '../support/stored-network.ts';
import { stored } from '../support/stored-work.ts';

/** The name in the one form that is open. */
const openName = (page: Page): Locator =>
  page
    .getByRole('group', { name: /^Edit: / })
    .getByRole('textbox')
    .first();

test('F16 a person added in each of two tabs is in both, and after a reload', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openNetworkPage(page);
  await openNetworkPage(other);
  await Promise.all([addByName(page, 'Alpha'), addByName(other, 'Bravo')]);
  for (const tab of [page, other]) {
    for (const name of ['Alpha', 'Bravo']) await expect(row(tab, name)).toBeVisible();
  }
  await expectSaved(page);
  await page.reload();
  for (const name of ['Alpha', 'Bravo']) await expect(row(page, name)).toBeVisible();
});

test('F17 of two names for one person both tabs end with the same one', async ({
  page,
  context,
}) => {
  await openWithCrowd(page, 2);
  const other = await context.newPage();
  await openNetworkPage(other);
  for (const tab of [page, other]) await buttonOf(tab, 'Edit', 'P1').click();
  await Promise.all([openName(page).fill('First'), openName(other).fill('Second')]);
  await expectSaved(page);
  await expectSaved(other);
  const nameIn = (tab: Page) =>
    tab
      .getByRole('list', { name: /^My people/ })
      .locator('> li b')
      .first()
      .textContent();
  await expect.poll(async () => (await nameIn(page)) === (await nameIn(other))).toBe(true);
  expect(['First', 'Second']).toContain(await nameIn(page));
});

test('F18 two tabs that both wrote come to rest', async ({ page, context }) => {
  const other = await context.newPage();
  await openNetworkPage(page);
  await openNetworkPage(other);
  for (const name of ['A', 'B', 'C'])
    await Promise.all([addByName(page, name), addByName(other, `${name}2`)]);
  for (const tab of [page, other])
    await expect(tab.getByRole('heading', { name: 'My people (6)' })).toBeVisible();
  await expectSaved(page);
  await expectSaved(other);
  await page.waitForTimeout(1000);
  const before = await stored(page, networkKey);
  await page.waitForTimeout(1000);
  expect(await stored(page, networkKey)).toBe(before);
});

test('F19 a newer version elsewhere ends all writing here, and what is on the page can be downloaded', async ({
  page,
  context,
}) => {
  await openWithCrowd(page, 2);
  const other = await context.newPage();
  await other.goto('robots.txt');
  const newer = networkText(crowd(2), 2);
  await other.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [networkKey, newer],
  );
  await expect(page.getByRole('alert')).toContainText(
    'A newer version of this handbook saved your list of people',
  );
  await addByName(page, 'Charlie');
  await expect(row(page, 'Charlie')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download what is on this page' })).toBeVisible();
  await page.waitForTimeout(600);
  expect(await stored(page, networkKey)).toBe(newer);
});

test('F21 a plan keeps the words about a person who is off the list', async ({ page }) => {
  await openWithCrowd(page, 8);
  await page.getByRole('button', { name: /^Add to my plan\s*: Cover one name/ }).click();
  // The plan is loaded only now.
  await expect(planLink(page, 1)).toBeVisible();
  await row(page, 'P4')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expectSaved(page);
  await page.goto('plan/');
  await expect(
    page.getByRole('article', { name: 'Cover one name and see what is left' }),
  ).toBeVisible();
});
