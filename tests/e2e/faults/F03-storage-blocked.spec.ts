/** F03: storage is blocked, as in some private windows. Everything works until the tab closes, and the page says so. */
import { statementHeading } from '../support/assessment-content.ts';
import { onePageOfEachKind } from '../support/built-pages.ts';
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { chooseByKeys, expectQuestion, openStatement } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import { blockStorage, downloadedBy } from '../support/storage-troubles.ts';

/** The notice says until when the work lasts. */
const untilWhen = /until you (close this tab|leave this page)/;

test.beforeEach(async ({ context }) => {
  await blockStorage(context);
});

test('F03 every kind of page opens without an error', async ({ page }) => {
  test.slow();
  expect(onePageOfEachKind.length).toBeGreaterThan(10);
  for (const address of onePageOfEachKind) {
    await page.goto(address);
    await expect(
      page.getByRole('heading', { level: 1 }).or(page.getByText('…')).first(),
    ).toBeVisible();
  }
});

test('F03 the plan works in memory, one notice says how long it lasts, and a copy can be downloaded', async ({
  page,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await field(sheet(page, 'Alpha'), 'Why it matters to me').fill('kept in memory');
  const notice = page.getByRole('alert').filter({ hasText: untilWhen });
  await expect(notice).toHaveCount(1);
  await sheet(page, 'Alpha')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(sheet(page, 'Alpha')).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(field(sheet(page, 'Alpha'), 'Why it matters to me')).toHaveValue('kept in memory');
  const copy = await downloadedBy(page, notice.getByRole('button', { name: 'Download a copy' }));
  expect(copy).toContain('kept in memory');
});

test('F03 the self-assessment goes from question to question and remembers the answers', async ({
  page,
}) => {
  await openStatement(page, 1);
  await chooseByKeys(page, 4);
  await page.keyboard.press('Enter');
  await expectQuestion(page, statementHeading(2));
  await expect(page.getByRole('alert').filter({ hasText: untilWhen })).toBeVisible();
  await page.goBack();
  await expectQuestion(page, statementHeading(1));
  await expect(page.getByRole('radio', { name: 'Fully' })).toBeChecked();
});

test('F03 a strategy added in a chapter is not called saved', async ({ page }) => {
  await page.goto('guide/mentors/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  const said = page.getByRole('main').getByRole('status').filter({ hasText: /\S/ });
  await expect(said).toContainText(
    /only while this page is open|until you (close|leave)|Not (added|saved)/,
  );
});

test('F03 the notice promises no more than is kept: work is still there until the moment it names', async ({
  page,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  // Saved by then: the notice stood there before.
  await expect(sheet(page, 'Alpha')).toBeVisible();
  const promise = await page.getByRole('alert').filter({ hasText: untilWhen }).innerText();
  await page.goto('about/');
  await page.getByRole('banner').getByRole('link', { name: /^Plan/ }).click();
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeEnabled();
  const isKept = (await sheet(page, 'Alpha').count()) === 1;
  const isPromised = promise.includes('until you close this tab');
  expect({ isPromised, isKept }).toEqual({ isPromised: isKept, isKept });
});

test('F03 a profile is made from answers given in memory, or the questions say beforehand that there will be none', async ({
  page,
}) => {
  await openStatement(page, 1);
  for (const number of [2, 3, 4]) {
    await chooseByKeys(page, 4);
    await page.keyboard.press('Enter');
    await expectQuestion(page, statementHeading(number));
  }
  const isWarned = (await page.getByText(/no profile|leave this page/).count()) > 0;
  await page.goto('assessment/questions/#check');
  await page.getByRole('link', { name: 'Show my profile' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your profile' })).toBeVisible();
  const hasAnswers = page.getByRole('heading', { name: 'The six areas', exact: true });
  await expect(hasAnswers.or(page.getByText(/No answers yet/))).toBeVisible();
  expect((await hasAnswers.count()) === 1 || isWarned).toBe(true);
});

test('F03 the color choice holds for the page, and the search finds', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('Dark');
  await expect(page.locator(':root[data-scheme=dark]')).toBeAttached();
  await page.getByRole('searchbox').fill('mentor');
  await expect(page.getByRole('list', { name: 'Pages found' })).toBeVisible();
});
