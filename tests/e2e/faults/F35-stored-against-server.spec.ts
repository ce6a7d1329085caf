/** F35: stored work against the page as it was built. No stale attribute, no jump. F37: a part that is gone after a new edition. */
import { readFileSync } from 'node:fs';
import { expectQuestion, openStatement } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import { answersKey, answersText, planKey, putStored } from '../support/stored-work.ts';

const plan = readFileSync('tests/fixtures/saved/v1/plan-filled.txt', 'utf8');

test('F35 an answer that is stored is the one that is checked, on every statement', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  for (const number of [1, 2, 7, 24]) {
    await openStatement(page, number);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await page.reload();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  }
});

for (const address of ['plan/', 'assessment/', 'assessment/profile/', './', 'my-data/']) {
  test(`F35 /${address} does not jump when stored work appears`, async ({ page }) => {
    await putStored(page, { [answersKey]: answersText(24), [planKey]: plan });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          };
          if (!hadRecentInput) (window as unknown as { shift: number }).shift += value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await expect(page.getByText(/^(Opening|Reading)/)).toBeHidden();
    await page.waitForTimeout(700);
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift).toBeLessThan(0.1);
  });
}

test('F37 a part that can’t be loaded any more leads to words, not to a dead button', async ({
  page,
  noise,
}) => {
  await page.goto('guide/mentors/', { waitUntil: 'networkidle' });
  await page.context().route('**/_astro/*.js', (route) => route.abort());
  const button = page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first();
  await button.click();
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: 'Reload the page' }).first(),
  ).toBeVisible();
  await expect(button).toBeEnabled();
  // The browser itself reports the file that did not arrive.
  noise.messages.length = 0;
});

test('F37 when the check page can’t be loaded any more it says so, offers help and a reload, and the answers are kept', async ({
  page,
  noise,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await openStatement(page, 24);
  await page.context().route('**/_astro/*.js', (route) => route.abort());
  await page.getByRole('radio', { name: 'Fully' }).check();
  await page.goto('assessment/questions/#check');
  const gone = page.getByRole('main').getByRole('alert');
  await expect(gone).toContainText('What you answered is kept.');
  await expect(gone.getByRole('link', { name: 'Need help now?' })).toBeVisible();
  await page.context().unroute('**/_astro/*.js');
  await gone.getByRole('button', { name: 'Reload the page' }).click();
  await expectQuestion(page, 'Check your answers');
  await expect(
    page.getByRole('region', { name: 'Formal support' }).getByText('Fully'),
  ).toBeVisible();
  // The browser itself reports the files that did not arrive.
  noise.messages.length = 0;
});
