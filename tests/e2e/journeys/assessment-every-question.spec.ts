/** The self-assessment at every one of its questions: Back and Forward through all, a killed tab at each, two tabs, large text. */
import {
  content,
  questionText,
  statementHeading,
  statements,
} from '../support/assessment-content.ts';
import {
  answerEverythingByKeys,
  chooseByKeys,
  expectAnswersOnCheckPage,
  expectQuestion,
  mixedAnswers,
  openStatement,
} from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { expectNoSidewaysOverflow } from '../support/side-overflow.ts';
import { answersKey, answersText, putStored } from '../support/stored-work.ts';

/** The headings from the first statement on: each area's statements, then its importance. */
const headings = content.areas.flatMap((area) => [
  ...statements.filter((each) => each.area === area).map(({ number }) => statementHeading(number)),
  area.importance,
]);

test('Back and Forward of the browser go through all 24 questions and keep every answer', async ({
  page,
}) => {
  test.slow();
  await openStatement(page, 1);
  for (const heading of headings) {
    await expectQuestion(page, heading);
    await chooseByKeys(page, 2);
    await page.keyboard.press('Enter');
  }
  await expectQuestion(
    page,
    questionText(content.strain.stem, content.strain.statements[0]?.text ?? ''),
  );
  for (const heading of [...headings].reverse()) {
    await page.goBack();
    await expectQuestion(page, heading);
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
  }
  for (const heading of headings.slice(1)) {
    await page.goForward();
    await expectQuestion(page, heading);
  }
});

test('a tab killed at any of the 24 questions loses nothing and goes on at the next', async ({
  page,
  context,
}) => {
  test.slow();
  let tab = page;
  await openStatement(tab, 1);
  for (const [at, heading] of headings.entries()) {
    await expectQuestion(tab, heading);
    await chooseByKeys(tab, 1);
    await tab.keyboard.press('Enter');
    // At once, without waiting for "Saved": the page gets no more than the word that it is hidden.
    await tab.close();
    tab = await context.newPage();
    await tab.goto('assessment/questions/');
    const next = headings[at + 1];
    if (next) await expectQuestion(tab, next);
  }
  await tab.goto('assessment/questions/#check');
  for (const area of content.areas) {
    await expect(
      tab.getByRole('region', { name: area.title, exact: true }).getByText('A little'),
    ).toHaveCount(4);
  }
});

test('two tabs that answer different questions end with the answers of both', async ({
  page,
  context,
}) => {
  await openStatement(page, 2);
  const other = await context.newPage();
  await openStatement(other, 7);
  await page.getByRole('radio', { name: 'Fully' }).check();
  await other.getByRole('radio', { name: 'Not at all' }).check();
  await expectSaved(page);
  await expectSaved(other);
  for (const tab of [page, other]) {
    await tab.goto('assessment/questions/#check');
    await tab.reload();
    await expect(
      tab.getByRole('region', { name: 'Colleagues', exact: true }).getByText('Fully'),
    ).toBeVisible();
    await expect(
      tab.getByRole('region', { name: 'Your manager' }).getByText('Not at all'),
    ).toBeVisible();
  }
});

test('the whole run works at 390 px with text at 200 %, and nothing moves sideways', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('font-size', '200%'),
    ),
  );
  await page.goto('assessment/');
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  await answerEverythingByKeys(page, mixedAnswers);
  await expectAnswersOnCheckPage(page, mixedAnswers);
  await expectNoSidewaysOverflow(page, 'on the check page');
  await page.getByRole('link', { name: 'Show my profile' }).first().click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectNoSidewaysOverflow(page, 'on the profile');
  await putStored(page, { [answersKey]: answersText(5) });
  await openStatement(page, 5);
  await expectNoSidewaysOverflow(page, 'on a question');
});
