/** F08: a newer version of the handbook saved this. It is never written to. */
import { addOwnAction, openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import {
  answersKey,
  answersText,
  fullAction,
  planKey,
  planText,
  putStored,
  stored,
} from '../support/stored-work.ts';
import { downloadedBy } from '../support/storage-troubles.ts';
import { planDocument } from '../../../src/domain/plan/model.ts';

test('F08 a newer plan is not touched by edits, reloads or a chapter, and can be downloaded', async ({
  page,
}) => {
  const newer = planText([fullAction('the first one')], planDocument.version + 1);
  await putStored(page, { [planKey]: newer });
  await openPlanPage(page);
  const alert = page
    .getByRole('alert')
    .filter({ hasText: 'A newer version of this handbook saved your plan' });
  await expect(alert).toBeVisible();
  await expect(alert).toContainText(/reload/i);
  await expect(alert.getByRole('button', { name: 'Start afresh' })).toHaveCount(0);
  await addOwnAction(page, 'Alpha');
  const download = alert.getByRole('button', { name: 'Download the stored copy' });
  expect(await downloadedBy(page, download)).toBe(newer);
  await page.reload();
  await page.goto('guide/mentors/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: 'Not added' }),
  ).toBeVisible();
  expect(await stored(page, planKey)).toBe(newer);
});

test('F08 newer answers are not touched by the questions, the profile or starting over', async ({
  page,
}) => {
  const newer = answersText(24, 3);
  await putStored(page, { [answersKey]: newer });
  for (const address of ['assessment/', 'assessment/questions/', 'assessment/profile/']) {
    await page.goto(address);
    await expect(page.getByRole('alert').filter({ hasText: 'A newer version' })).toBeVisible();
  }
  await page.goto('assessment/questions/');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto('assessment/');
  expect(await stored(page, answersKey)).toBe(newer);
});
