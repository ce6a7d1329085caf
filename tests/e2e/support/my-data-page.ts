/** What a reader can do on My data, by role and name. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

export async function openMyData(page: Page): Promise<void> {
  await page.goto('my-data/');
  await expect(page.getByRole('heading', { name: 'What is stored' })).toBeVisible();
}

export const part = (page: Page, title: string): Locator =>
  page
    .getByRole('region', { name: 'What is stored' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });

/** Gives a file to the field for backups. */
export const chooseBackup = (page: Page, text: string | Buffer, name = 'backup.json') =>
  page.getByLabel('Backup file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

export const preview = (page: Page): Locator =>
  page.getByRole('heading', { name: 'What restoring would do' });

export const restoreBy = async (page: Page, how: 'Merge' | 'Replace'): Promise<void> => {
  await expect(preview(page)).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${how}`) }).click();
  await expect(page.getByText('Restored.').first()).toBeVisible();
};

/** Downloads a backup and gives back its text. */
export async function backUp(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page
    .getByRole('region', { name: 'Back up' })
    .getByRole('button', { name: 'Download a backup' })
    .click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^alongside-backup-\d{4}-\d\d-\d\d/);
  return readFile(await download.path(), 'utf8');
}
