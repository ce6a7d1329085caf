/** What a reader can do on the page of the network, by role and name. */
import { expect, type Locator, type Page } from '@playwright/test';
import { networkKey, networkText, crowd } from './stored-network.ts';
import { putStored } from './stored-work.ts';

export const nameField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Initials or a nickname' }).first();

export async function openNetworkPage(page: Page): Promise<void> {
  await page.goto('network/');
  await expect(nameField(page)).toBeEnabled();
}

/** Opens the page with so many people on the list. */
export async function openWithCrowd(page: Page, count: number): Promise<void> {
  await putStored(page, { [networkKey]: networkText(crowd(count)) });
  await openNetworkPage(page);
}

export async function addByName(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

export const list = (page: Page): Locator => page.getByRole('list', { name: /^My people/ });

/** The row of somebody in the list. */
export const row = (page: Page, name: string): Locator =>
  list(page)
    .locator('> li')
    .filter({ has: page.getByText(name, { exact: true }) });

export const map = (page: Page): Locator => page.getByRole('listbox', { name: /^Map of/ });

/** Somebody's mark on the map. */
export const mark = (page: Page, name: string): Locator =>
  map(page).getByRole('option', { name: new RegExp(`^${name}: `) });

export const gaps = (page: Page): Locator =>
  page.getByRole('region', { name: 'What the list shows' });

/** The button that does something to somebody, named after both. */
export const buttonOf = (page: Page, what: string, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${what}\\s*: ${name}$`) });
