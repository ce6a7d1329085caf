/** F33: no JavaScript, or a bundle that fails. The text is there, and what needs scripts says so. */
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored, stored } from '../support/stored-work.ts';

const tools = ['assessment/questions/', 'assessment/profile/', 'plan/', 'print/plan/', 'search/'];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('F33 every tool says what needs JavaScript and offers something to read instead', async ({
    page,
  }) => {
    for (const address of tools) {
      await page.goto(address);
      const main = page.getByRole('main');
      await expect(main.getByText(/needs JavaScript/), address).toBeVisible();
      const instead = main.getByRole('link').or(main.getByRole('table')).first();
      await expect(instead, address).toBeVisible();
      await expect(main.getByText(/^(Opening|Reading) your/), address).toBeHidden();
    }
  });
});

test.describe('when the scripts can’t be loaded', () => {
  test.beforeEach(async ({ context }) => {
    await context.route('**/_astro/*.js', (route) => route.abort());
  });
  // The browser itself reports every script that did not arrive.
  test.afterEach(({ noise }) => {
    noise.messages.length = 0;
  });

  test('F33 a chapter reads as always, its choices open, and no button is there that does nothing', async ({
    page,
  }) => {
    await page.goto('guide/mentors/');
    await expect(page.getByRole('heading', { level: 2, name: 'In short' })).toBeVisible();
    await page.getByText('Wait: she is busy').click();
    await expect(page.getByText('It costs nothing this week')).toBeVisible();
    await expect(page.getByRole('button', { disabled: false })).toHaveCount(0);
  });

  test('F33 every tool tells that a part of the page could not be loaded', async ({ context }) => {
    // At the same time, each in its tab: a page says so some seconds after it was opened.
    await Promise.all(
      tools.map(async (address) => {
        const tab = await context.newPage();
        await tab.goto(address);
        await expect(
          tab.getByRole('main').getByText(/could not be loaded|needs JavaScript/),
          address,
        ).toBeVisible();
      }),
    );
  });

  test('F33 stored work stays as it is', async ({ page }) => {
    const text = planText([fullAction('the first one')]);
    await putStored(page, { [planKey]: text });
    await page.goto('plan/', { waitUntil: 'networkidle' });
    expect(await stored(page, planKey)).toBe(text);
  });
});
