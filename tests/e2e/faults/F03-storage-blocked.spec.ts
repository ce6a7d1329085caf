/** F03: storage is blocked, as in some private windows. Everything works until the tab closes, and the page says so. */
import { builtPages } from '../support/built-pages.ts';
import { statementHeading } from '../support/assessment-content.ts';
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { chooseByKeys, expectQuestion, openStatement } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import { blockStorage, downloadedBy } from '../support/storage-troubles.ts';

test.beforeEach(async ({ context }) => {
  await blockStorage(context);
});

test('F03 every page opens without an error', async ({ page }) => {
  test.slow();
  for (const address of builtPages) {
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
  const notice = page.getByRole('alert').filter({ hasText: 'until you close this tab' });
  await expect(notice).toHaveCount(1);
  await sheet(page, 'Alpha')
    .getByRole('button', { name: /^Remove/ })
    .click();
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
  await expect(
    page.getByRole('alert').filter({ hasText: 'until you close this tab' }),
  ).toBeVisible();
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
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: 'only while this page is open' }),
  ).toBeVisible();
});

test('F03 the color choice holds for the page, and the search finds', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('Dark');
  await expect(page.locator(':root[data-scheme=dark]')).toBeAttached();
  await page.getByRole('searchbox').fill('mentor');
  await expect(page.getByRole('list', { name: 'Pages found' })).toBeVisible();
});
