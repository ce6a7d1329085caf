/** The quick version, the way from it to the full one, and answering with number keys. */
import { letDraw } from '../support/let-draw.ts';
import { content, statementHeading, statements } from '../support/assessment-content.ts';
import { expectQuestion, openStatement, question } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';

/** The first of each area, and whether it is safe to speak to the manager. */
const quick = statements.filter(
  ({ number, statement }) => number % 4 === 1 || statement.id === content.managerSafe,
);

test('the quick version asks seven questions by keyboard, gives a profile, and carries into the full one', async ({
  page,
}) => {
  await page.goto('assessment/');
  await page.getByRole('link', { name: 'Begin the quick version' }).focus();
  await page.keyboard.press('Enter');
  await expectQuestion(page, content.contexts.question);
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  for (const [at, { number }] of quick.entries()) {
    await expectQuestion(page, statementHeading(number));
    await expect(page.getByText(`Question ${at + 1} of 7`)).toBeVisible();
    await page
      .getByRole('radio')
      .nth([4, 1, 3, 2, 0, 3, 2][at] ?? 0)
      .press('Space');
    await page.keyboard.press('Enter');
  }
  await expectQuestion(page, 'Which of these matter a lot to you now?');
  await page.getByRole('checkbox', { name: 'Your manager' }).press('Space');
  await page.keyboard.press('Enter');
  await expectQuestion(page, 'Before your profile');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expectQuestion(page, 'Check your answers');
  await expect(page.getByText('This is the quick version').first()).toBeVisible();
  await page.getByRole('link', { name: 'Show my profile' }).first().press('Enter');
  await expect(page.getByText('This rests on the quick version')).toBeVisible();
  await expect(
    page.getByText('You said that support from your manager matters a lot to you now'),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /^Colleagues/ })).toContainText('4, one answer');

  await page.getByRole('link', { name: 'Answer the rest' }).click();
  await expectQuestion(page, statementHeading(2));
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expectQuestion(page, statementHeading(1));
  await expect(page.getByRole('radio', { name: 'Fully' })).toBeChecked();
});

test('switching to and fro on the check page loses no answer', async ({ page }) => {
  await openStatement(page, 2);
  await page.getByRole('radio', { name: 'Mostly' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await question(page, statementHeading(3)).waitFor();
  await page.goto('assessment/questions/#check');
  const colleagues = page.getByRole('region', { name: 'Colleagues', exact: true });
  await page.getByRole('button', { name: 'Switch to the quick version' }).click();
  await expect(page.getByText('This is the quick version').first()).toBeVisible();
  await expect(colleagues.getByText('Mostly')).toBeVisible();
  await page.getByRole('button', { name: 'Switch to the full version' }).click();
  await expect(colleagues.getByText('Mostly')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(33);
  const names = await page.getByRole('link', { name: /^Change/ }).allInnerTexts();
  expect(new Set(names).size, 'each link has a name of its own').toBe(33);
});

test('number keys answer only once they are switched on, and can be switched off', async ({
  page,
}) => {
  await openStatement(page, 1);
  await page.keyboard.press('3');
  await letDraw(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  const keys = page.getByRole('checkbox', { name: 'Answer with number keys' });
  await keys.check();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: 'Mostly' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Mostly' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectQuestion(page, statementHeading(2));
  await page.keyboard.press('x');
  await expect(page.getByRole('radio', { name: content.doesNotApply })).toBeChecked();
  await page.keyboard.press('Control+1');
  await letDraw(page);
  await expect(page.getByRole('radio', { name: content.doesNotApply })).toBeChecked();
  await keys.uncheck();
  await page.keyboard.press('1');
  await letDraw(page);
  await expect(page.getByRole('radio', { name: content.doesNotApply })).toBeChecked();
});
