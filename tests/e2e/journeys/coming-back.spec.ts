/** Stopping and going on: closed tabs, Back and Forward, Change, starting over. */
import { content, statementHeading, statements } from '../support/assessment-content.ts';
import { chooseByKeys, expectQuestion, openStatement } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import { lookAtPage } from '../support/storage-troubles.ts';
import { answersKey, answersText, putStored, stored } from '../support/stored-work.ts';

for (const answered of [1, 4, 13, 23]) {
  test(`after ${answered} answers and a closed tab the reader goes on where they left off`, async ({
    page,
    context,
  }) => {
    await putStored(page, { [answersKey]: answersText(answered - 1) });
    await openStatement(page, answered);
    await chooseByKeys(page, 2);
    await page.keyboard.press('Enter');
    const isLastOfArea = answered % 4 === 0;
    const next = isLastOfArea
      ? (statements[answered - 1]?.area.importance ?? '')
      : statementHeading(answered + 1);
    await expectQuestion(page, next);
    await page.close();

    const later = await context.newPage();
    await later.goto('assessment/');
    await later.getByRole('link', { name: 'Go on where you left off' }).click();
    await expectQuestion(later, next);
    if (!isLastOfArea)
      await expect(later.getByText(`Question ${answered + 1} of 24`)).toBeVisible();
  });
}

test('Back and Forward of the browser go through the questions and keep every answer', async ({
  page,
}) => {
  await openStatement(page, 1);
  for (const number of [1, 2, 3]) {
    await expectQuestion(page, statementHeading(number));
    await chooseByKeys(page, 3);
    await page.keyboard.press('Enter');
  }
  await expectQuestion(page, statementHeading(4));
  for (const number of [3, 2, 1]) {
    await page.goBack();
    await expectQuestion(page, statementHeading(number));
    await expect(page.getByRole('radio', { name: 'Mostly' })).toBeChecked();
  }
  await page.goForward();
  await expectQuestion(page, statementHeading(2));
  await expect(page).toHaveTitle(/^Question 2 of 24/);
});

test('the Back link leads to the question before, and from the first page to the door', async ({
  page,
}) => {
  await openStatement(page, 2);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expectQuestion(page, statementHeading(1));
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expectQuestion(page, content.contexts.question);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page).toHaveURL(/\/assessment\/$/);
});

test('Change on the check page opens one question and returns there with the new answer', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/questions/#check');
  await expectQuestion(page, 'Check your answers');
  const { area, statement, number } = statements[6] ?? statements[0]!;
  const section = page.getByRole('region', { name: area.title, exact: true });
  await section.getByRole('link', { name: `Change ${statement.short}` }).click();
  await expectQuestion(page, statementHeading(number));
  await page.getByRole('radio', { name: content.doesNotApply }).check();
  await page.getByRole('button', { name: 'Save and return to your answers' }).click();
  await expectQuestion(page, 'Check your answers');
  await expect(section.getByText(content.doesNotApply)).toBeVisible();
});

test('a question that is passed over counts as skipped and can be answered later', async ({
  page,
}) => {
  await openStatement(page, 5);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectQuestion(page, statementHeading(6));
  await page.goto('assessment/questions/#check');
  await expect(
    page.getByRole('region', { name: 'Your manager' }).getByText('Skipped'),
  ).toBeVisible();
});

test('starting over asks first, leaves the answers when declined, and can be undone', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(9) });
  await page.goto('assessment/');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'all your answers' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(page.getByRole('link', { name: 'Go on where you left off' })).toBeVisible();

  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Bring my answers back' }).click();
  await page.getByRole('link', { name: 'Go on where you left off' }).click();
  await expectQuestion(page, statementHeading(10));
});

test('each Yes to a safety question shows its own help and then one way on, and nothing of it is stored', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/questions/#safety');
  await expectQuestion(page, 'Before your profile');
  const before = await stored(page, answersKey);
  const [first] = content.safety.questions;
  await page
    .getByRole('group', { name: first?.text ?? '' })
    .getByRole('radio', { name: 'Yes' })
    .check();
  const main = page.getByRole('main');
  const toHelp = main.getByRole('link', { name: content.safety.toHelp });
  await expect(page.getByText(first?.help ?? '')).toBeVisible();
  await expect(toHelp).toHaveAttribute('href', /\/urgent-help\/$/);
  for (const other of content.safety.questions.slice(1)) {
    await expect(page.getByText(other.help)).toHaveCount(0);
    await page.getByRole('group', { name: other.text }).getByRole('radio', { name: 'Yes' }).check();
    await expect(page.getByText(other.help)).toBeVisible();
    // However many were answered with yes, one link stands under the last of them.
    await expect(toHelp).toHaveCount(1);
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectQuestion(page, 'Check your answers');
  // Whatever may be saved is saved now.
  await lookAtPage(page);
  expect(await stored(page, answersKey)).toBe(before);
  const everything = await page.evaluate(() =>
    JSON.stringify({ ...localStorage, ...sessionStorage }),
  );
  expect(everything).not.toMatch(/safety/);
  await page.goBack();
  await expectQuestion(page, 'Before your profile');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
