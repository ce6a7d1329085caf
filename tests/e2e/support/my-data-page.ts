/** What a reader can do on My data, by role and name. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** Gives a file to the field for backups. A large one goes by way of the disk: carried over to the browser it takes long. */
export async function chooseBackup(
  page: Page,
  text: string | Buffer,
  name = 'backup.json',
): Promise<void> {
  const field = page.getByLabel('Backup file');
  const buffer = Buffer.from(text);
  if (buffer.length < 1_000_000) {
    return field.setInputFiles({ name, mimeType: 'application/json', buffer });
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  const file = path.join(folder, name);
  await writeFile(file, buffer);
  await field.setInputFiles(file);
}

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
