/** What tests do with the message composer. */
import { expect, type Page } from '@playwright/test';

export const draftsKey = 'handbook.drafts';

/** Opens a template's page and waits until the composer is alive. */
export async function openTemplate(page: Page, id: string, place = ''): Promise<void> {
  await page.goto(`templates/${id}/${place}`);
  await expect(page.getByRole('heading', { name: 'Fill it in here' })).toBeVisible();
}

export const blank = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).and(page.locator('input, textarea'));

export const message = (page: Page) => page.getByRole('region', { name: 'Your message' });
