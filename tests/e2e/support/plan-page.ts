/** What a reader can do on the plan page, by role and name. */
import { expect, type Locator, type Page } from '@playwright/test';

export async function openPlanPage(page: Page): Promise<void> {
  await page.goto('plan/');
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeEnabled();
}

/** The sheet of an active action. */
export const sheet = (page: Page, what: string): Locator =>
  page.getByRole('article', { name: what, exact: true });

/** A written field of a sheet. */
export const field = (inside: Locator, label: string): Locator =>
  inside.getByRole('textbox', { name: label, exact: true });

export async function addOwnAction(page: Page, what: string): Promise<void> {
  await page.getByRole('textbox', { name: 'An action of my own' }).fill(what);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

/** The names of the active actions, in order. */
export const activeNames = (page: Page): Promise<string[]> =>
  page
    .getByRole('article')
    .evaluateAll((sheets) => sheets.map((each) => each.getAttribute('aria-label') ?? ''));

/** The slip of an action that waits or is closed. */
export const slip = (
  page: Page,
  section: 'Parked: these wait' | 'Done or dropped',
  what: string,
): Locator =>
  page.getByRole('region', { name: section }).getByRole('listitem').filter({ hasText: what });

export const planLink = (page: Page, active: number): Locator =>
  page
    .getByRole('banner')
    .getByRole('link', { name: active > 0 ? `Plan (${active})` : 'Plan', exact: true });
