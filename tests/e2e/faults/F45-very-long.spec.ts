/** F45: very long texts and very many actions. Limits are kind, nothing overflows, nothing is cut. */
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { expectNoSidewaysOverflow } from '../support/side-overflow.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

const endless = 'abcdefghij'.repeat(2000);

test.use({ viewport: { width: 320, height: 640 } });

test('F45 20,000 characters without a space fit every page at 320 px, are kept whole, and the limit is told kindly', async ({
  page,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await field(sheet(page, 'Alpha'), 'Why it matters to me').fill(endless);
  await expect(page.getByText(/^Long for one sheet of paper/).first()).toBeVisible();
  await field(sheet(page, 'Alpha'), 'What I will do').fill(endless);
  await expectSaved(page);
  await expectNoSidewaysOverflow(page, 'on the plan');
  await page.reload();
  await expect(field(page.getByRole('article'), 'Why it matters to me')).toHaveValue(endless);
  await page.getByRole('article').getByRole('button', { name: /^Park/ }).click();
  await expect(page.getByRole('region', { name: 'Parked: these wait' })).toBeVisible();
  await expectNoSidewaysOverflow(page, 'among the parked');
  await page.getByRole('button', { name: /^Take up/ }).click();
  for (const address of ['print/plan/', './']) {
    await page.goto(address);
    await expect(page.getByText(endless).first()).toBeVisible();
    await expectNoSidewaysOverflow(page, `on /${address}`);
  }
});

test('F45 an endless word in the search overflows nothing', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill(`zq${endless}`);
  const answered = page
    .getByText(/Nothing found for/)
    .or(page.getByRole('list', { name: 'Pages found' }));
  await expect(answered).toBeVisible();
  await expectNoSidewaysOverflow(page, 'on the search');
});

test('F45 a thousand actions open, and a word typed among them is kept', async ({ page }) => {
  test.slow();
  const many = Array.from({ length: 1000 }, (_, index) => fullAction(`number ${index + 1}`));
  await putStored(page, { [planKey]: planText(many) });
  await page.goto('plan/');
  await expect(page.getByRole('button', { name: /^Take up/ })).toHaveCount(997, {
    timeout: 20_000,
  });
  await expectNoSidewaysOverflow(page, 'with a thousand actions');
  const why = field(sheet(page, 'What of number 1 stands here'), 'Why it matters to me');
  await why.fill('');
  await why.pressSequentially('still quick');
  await expect(why).toHaveValue('still quick');
  await expectSaved(page);
});
