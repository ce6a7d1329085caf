/** F32: erasing everything, with another tab open. It asks once, all of ours is gone, nobody writes it back, undo brings it back. */
import { openMyData, part } from '../support/my-data-page.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import {
  fullAction,
  planKey,
  planText,
  putStored,
  stored,
  storedKeys,
} from '../support/stored-work.ts';

const mine = {
  [planKey]: planText([fullAction('the first one')]),
  [`${planKey}.previous`]: planText([]),
  [`${planKey}.damaged`]: '{bad',
  'handbook.before-restore': '{}',
  'handbook.settings.scheme': 'dark',
};
const strangers = { theme: 'dark', 'handbook.plans': 'theirs' };

test('F32 all of ours goes, a stranger’s stays, no tab writes it back, and the other tab is told', async ({
  page,
  context,
}) => {
  await putStored(page, { ...mine, ...strangers });
  const other = await context.newPage();
  await openPlanPage(other);
  await openMyData(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Everything goes' });
  await expect(alert.getByRole('button', { name: 'Download a backup' })).toBeVisible();
  await alert.getByRole('button', { name: 'Erase it all' }).click();
  await expect(page.getByText('Everything is erased from this browser.').first()).toBeVisible();
  expect(await storedKeys(page)).toEqual(Object.keys(strangers).sort());
  await expect(
    other.getByRole('alert').filter({ hasText: 'removed in another tab' }),
  ).toBeVisible();
  await other.close();
  await page.reload();
  await expect(part(page, 'The plan')).toContainText('Nothing yet.');
  expect(await storedKeys(page)).toEqual(Object.keys(strangers).sort());
});

test('F32 F31 everything can be brought back until the page is left, exactly as it was', async ({
  page,
}) => {
  await putStored(page, { ...mine, ...strangers });
  await openMyData(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
  await expect(part(page, 'The plan')).toContainText('last changed');
  for (const [key, text] of Object.entries(mine)) expect(await stored(page, key), key).toBe(text);
});
