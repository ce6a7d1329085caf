/** F01: storage is full, or takes no writes. Nothing leaves the screen, and all of it is saved later. */
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { fullAction, planKey, planText, putStored, stored } from '../support/stored-work.ts';
import {
  downloadedBy,
  fillStorage,
  freeStorage,
  lookAtPage,
  refuseWrites,
} from '../support/storage-troubles.ts';

const why = 'Why it matters to me';

test('F01 with full storage the edit stays, the page says so, and the next edit after freeing saves all', async ({
  page,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  const before = await stored(page, planKey);
  await fillStorage(page);
  await field(sheet(page, 'Alpha'), why).fill('written while full '.repeat(20));
  const alert = page.getByRole('alert').filter({ hasText: 'storage is full' });
  await expect(alert).toBeVisible();
  await expect(page.getByText('Not saved.', { exact: true })).toBeVisible();
  await expect(field(sheet(page, 'Alpha'), why)).toHaveValue('written while full '.repeat(20));
  expect(await stored(page, planKey)).toBe(before);
  const copy = await downloadedBy(page, alert.getByRole('button', { name: 'Download a copy' }));
  expect(copy).toContain('written while full');

  await freeStorage(page);
  await field(sheet(page, 'Alpha'), 'When and where').fill('later');
  await expectSaved(page);
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(field(sheet(page, 'Alpha'), why)).toHaveValue('written while full '.repeat(20));
  await expect(field(sheet(page, 'Alpha'), 'When and where')).toHaveValue('later');
});

test('F01 after space is freed the next look at the page saves what was not saved', async ({
  page,
}) => {
  await openPlanPage(page);
  await fillStorage(page);
  await addOwnAction(page, 'Alpha');
  await expect(page.getByRole('alert').filter({ hasText: 'storage is full' })).toBeVisible();
  await freeStorage(page);
  await lookAtPage(page);
  await expectSaved(page);
  expect(await stored(page, planKey)).toContain('Alpha');
});

test('F01 a plan stored before can be read although storage is full', async ({ page }) => {
  await putStored(page, { [planKey]: planText([fullAction('the first one')]) });
  await fillStorage(page);
  await openPlanPage(page);
  await expect(sheet(page, 'What of the first one stands here')).toBeVisible();
});

test('F01 when every write is refused the page says so, and “Try to save again” saves once it is allowed', async ({
  page,
}) => {
  await openPlanPage(page);
  await refuseWrites(page);
  await addOwnAction(page, 'Alpha');
  const alert = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(alert).toBeVisible();
  await expect(sheet(page, 'Alpha')).toBeVisible();
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const whole = frame.contentWindow as (Window & { Storage: typeof Storage }) | null;
    if (whole) Storage.prototype.setItem = whole.Storage.prototype.setItem;
  });
  await alert.getByRole('button', { name: 'Try to save again' }).click();
  await expectSaved(page);
  expect(await stored(page, planKey)).toContain('Alpha');
});

test('F01 a strategy added in a chapter while storage is full is not called added', async ({
  page,
}) => {
  await page.goto('guide/mentors/');
  await fillStorage(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: 'Not saved' }),
  ).toBeVisible();
});
