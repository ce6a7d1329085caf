/** F30: a download that does not happen. Nothing is claimed that can't be known, and the text can be copied. */
import { readFile } from 'node:fs/promises';
import { openMyData } from '../support/my-data-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

test('F30 two quick presses give a whole file, and the words promise no more than a start', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planText([fullAction('the first one')]) });
  await openMyData(page);
  // Chromium lets the second press take the place of the first when they come in one breath.
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).dblclick();
  const text = await readFile(await (await coming).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ sections: { plan: { slot: 'plan' } } });
  await expect(page.getByText(/on its way to your downloads/).first()).toBeVisible();
});

test('F30 where downloads are ignored, the backup can be copied as text', async ({ page }) => {
  await putStored(page, { [planKey]: planText([fullAction('the first one')]) });
  await openMyData(page);
  await page.getByText('No file arrived?').click();
  const text = await page.getByRole('textbox', { name: 'The backup as text' }).inputValue();
  expect(JSON.parse(text)).toMatchObject({ app: 'alongside', file: 'backup', format: 1 });
  expect(text).toContain('What of the first one');
});
