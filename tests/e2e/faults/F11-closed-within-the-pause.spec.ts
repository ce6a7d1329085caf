/** F11: the tab is closed before the pause in typing ends. The last character is there afterwards. */
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expectQuestion } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';

test('F11 what was typed just before the tab closed is there in the next one', async ({
  page,
  context,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  const why = field(sheet(page, 'Alpha'), 'Why it matters to me');
  await why.pressSequentially('to the last character!');
  await page.close();
  const later = await context.newPage();
  await openPlanPage(later);
  await expect(field(sheet(later, 'Alpha'), 'Why it matters to me')).toHaveValue(
    'to the last character!',
  );
});

test('F11 an answer given just before leaving the page is there on the next one', async ({
  page,
}) => {
  await page.goto('assessment/questions/');
  await page.getByRole('checkbox').nth(1).check();
  await page.goto('assessment/questions/#check');
  await page.reload();
  await expectQuestion(page, 'Check your answers');
  await expect(page.getByText('None ticked')).toBeHidden();
});

test('F11 typing and reloading at once, again and again, loses nothing', async ({ page }) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  for (const text of ['one', 'one two', 'one two three']) {
    await field(sheet(page, 'Alpha'), 'Then').fill(text);
    await page.reload();
    await expect(field(sheet(page, 'Alpha'), 'Then')).toHaveValue(text);
  }
});
