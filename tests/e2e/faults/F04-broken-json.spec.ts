/** F04: a stored text is broken. It is kept as it is until the reader chooses; other work goes on. */
import { statementHeading } from '../support/assessment-content.ts';
import { addOwnAction, openPlanPage, sheet } from '../support/plan-page.ts';
import { chooseByKeys, expectQuestion, openStatement } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import {
  answersKey,
  fullAction,
  planKey,
  planText,
  putStored,
  stored,
  storedKeys,
} from '../support/stored-work.ts';
import { downloadedBy } from '../support/storage-troubles.ts';

const good = planText([fullAction('the first one')]);
const whatIsThere = 'What of the first one stands here';
const brokenTexts = { 'no JSON at all': '{bad', 'a text cut off': good.slice(0, good.length / 2) };
const notice = { hasText: 'damaged and could not be read' };

for (const [kind, broken] of Object.entries(brokenTexts)) {
  test(`F04 ${kind} stays untouched after edits here and elsewhere, and after a reload`, async ({
    page,
  }) => {
    await putStored(page, { [planKey]: broken });
    await openPlanPage(page);
    await expect(page.getByRole('alert').filter(notice)).toBeVisible();
    await addOwnAction(page, 'Alpha');
    await page.reload();
    expect(await stored(page, planKey)).toBe(broken);

    await page.goto('guide/mentors/');
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Add to my plan/ })
      .first()
      .click();
    await expect(page.getByRole('status').filter({ hasText: 'Not added' })).toBeVisible();
    await openStatement(page, 1);
    await chooseByKeys(page, 2);
    await page.keyboard.press('Enter');
    await expectQuestion(page, statementHeading(2));
    await expectSaved(page);
    expect(await stored(page, answersKey)).toContain('"value":2');
    expect(await stored(page, planKey)).toBe(broken);
  });
}

test('F04 the stored copy can be downloaded exactly as it is', async ({ page }) => {
  await putStored(page, { [planKey]: brokenTexts['a text cut off'] });
  await openPlanPage(page);
  const button = page.getByRole('alert').getByRole('button', { name: 'Download the stored copy' });
  expect(await downloadedBy(page, button)).toBe(brokenTexts['a text cut off']);
});

test('F04 the copy before it brings the plan back, and the damaged text is kept', async ({
  page,
}) => {
  await putStored(page, { [planKey]: '{bad', [`${planKey}.previous`]: good });
  await openPlanPage(page);
  await page.getByRole('button', { name: 'Use the copy before it' }).click();
  await expect(sheet(page, whatIsThere)).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(sheet(page, whatIsThere)).toBeVisible();
  expect(await storedKeys(page)).toContain(`${planKey}.damaged`);
  expect(await stored(page, `${planKey}.damaged`)).toBe('{bad');
});

test('F04 starting afresh makes an empty plan that saves, and the damaged text is kept', async ({
  page,
}) => {
  await putStored(page, { [planKey]: '{bad' });
  await openPlanPage(page);
  await expect(page.getByRole('button', { name: 'Use the copy before it' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByRole('alert').filter(notice)).toBeHidden();
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  await page.reload();
  await expect(sheet(page, 'Alpha')).toBeVisible();
  expect(await stored(page, `${planKey}.damaged`)).toBe('{bad');
});

test('F04 broken answers are told on the door, the questions and the profile, and stay untouched', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: '{bad' });
  for (const address of ['assessment/', 'assessment/questions/', 'assessment/profile/']) {
    await page.goto(address);
    await expect(page.getByRole('alert').filter(notice)).toBeVisible();
  }
  expect(await stored(page, answersKey)).toBe('{bad');
});
