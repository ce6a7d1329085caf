/** F41: a chosen day is the same day on screen, in storage, in the text and on paper, in every zone. */
import { openMyData, part } from '../support/my-data-page.ts';
import { addOwnAction, openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { planKey, stored } from '../support/stored-work.ts';

for (const timezoneId of [
  'America/Los_Angeles',
  'Europe/Kyiv',
  'Pacific/Apia',
  'Australia/Lord_Howe',
]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test(`F41 March 8 and March 29, 2026 stay what they are in ${timezoneId}`, async ({ page }) => {
      await openPlanPage(page);
      await addOwnAction(page, 'Alpha');
      for (const [day, words] of [
        ['2026-03-08', 'March 8, 2026'],
        ['2026-03-29', 'March 29, 2026'],
      ] as const) {
        await page.getByLabel('Look back on').first().fill(day);
        await expect.poll(() => stored(page, planKey)).toContain(`"reviewOn":"${day}"`);
        await expectSaved(page);
        await page.reload();
        await expect(page.getByLabel('Look back on').first()).toHaveValue(day);
        await page.goto('print/plan/');
        await expect(page.getByText(words).first()).toBeAttached();
        await openMyData(page);
        await part(page, 'The plan')
          .getByRole('button', { name: /^Show as text/ })
          .click();
        await expect(part(page, 'The plan').locator('pre')).toContainText(`Look back on: ${day}`);
        await openPlanPage(page);
      }
    });
  });
}
