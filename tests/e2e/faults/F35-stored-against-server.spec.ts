/** F35: stored work against the page as it was built. No stale attribute, no jump. F37: a part that is gone after a new edition. */
import { readFileSync } from 'node:fs';
import { expectQuestion, openStatement } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import {
  answersKey,
  answersText,
  fullAction,
  planKey,
  planText,
  putStored,
} from '../support/stored-work.ts';

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

for (const [address, width] of [
  ['plan/', 1280],
  ['assessment/', 1280],
  ['assessment/profile/', 1280],
  ['./', 1280],
  ['my-data/', 1280],
  ['print/plan/', 390],
  ['print/profile/', 390],
] as const) {
  test(`F35 /${address} does not jump when stored work appears`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
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

test('F37 a part of the plan or of the ten minutes that can’t be loaded says what to do', async ({
  page,
  noise,
}) => {
  const action = fullAction('the first one');
  await putStored(page, { [planKey]: planText([action]) });
  await page.goto('plan/', { waitUntil: 'networkidle' });
  await page.context().route('**/_astro/*.js', (route) => route.abort());
  const sheet = page.getByRole('article', { name: action.what });
  await sheet.getByText('Look back', { exact: true }).click();
  const inside = sheet.getByRole('group').filter({ hasText: 'Look back' });
  await expect(inside.getByText(/What you saved is safe in this browser: reload/)).toBeVisible();
  await page.context().unrouteAll();
  await page.goto('start/', { waitUntil: 'networkidle' });
  await page.context().route('**/_astro/*.js', (route) => route.abort());
  await page.evaluate(() => {
    location.hash = 'person/action-1';
  });
  await expect(page.getByText(/What you saved is safe in this browser: reload/)).toBeVisible();
  // The browser itself reports the two files that did not arrive.
  await expect.poll(() => noise.messages.length).toBe(2);
  noise.messages.length = 0;
});
