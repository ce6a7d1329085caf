/** F02: a write that only seems to work. Everything since the last true save is written, not only the newest field. */
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { planKey, stored } from '../support/stored-work.ts';

test('F02 after exactly one write that fails, the next one saves all of it', async ({ page }) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  await page.evaluate((key) => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, text) {
      if (name === key) {
        Storage.prototype.setItem = setItem;
        throw new DOMException('not this one', 'UnknownError');
      }
      setItem.call(this, name, text);
    };
  }, planKey);
  await field(sheet(page, 'Alpha'), 'If').fill('the first field');
  await expect(page.getByText('Not saved.', { exact: true })).toBeVisible();
  await field(sheet(page, 'Alpha'), 'Then').fill('the second field');
  await expect.poll(() => stored(page, planKey)).toContain('the second field');
  expect(await stored(page, planKey)).toContain('the first field');
  await expect(page.getByText('Not saved.', { exact: true })).toBeHidden();
});

test('F02 a storage that keeps something else than it was given is not called saved', async ({
  page,
}) => {
  await openPlanPage(page);
  await page.evaluate((key) => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, text) {
      setItem.call(this, name, name === key ? text.slice(0, 40) : text);
    };
  }, planKey);
  await addOwnAction(page, 'Alpha');
  await expect(page.getByRole('alert')).toContainText('did not keep what we gave it');
  await expect(sheet(page, 'Alpha')).toBeVisible();
});
