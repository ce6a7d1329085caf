/** What holds on every page: colors, the welcome back, the unknown address. */
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

const background = 'getComputedStyle(document.documentElement).backgroundColor';

test('a color choice holds on every page and after a reload, and Auto follows the system again', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about/');
  const light = await page.evaluate<string>(background);
  const choice = page.getByRole('combobox', { name: 'Colors' });
  await choice.selectOption('Dark');
  await expect.poll(() => page.evaluate<string>(background)).not.toBe(light);
  const dark = await page.evaluate<string>(background);
  for (const address of ['about/', './', 'plan/']) {
    await page.goto(address);
    await expect(choice).toHaveValue('dark');
    expect(await page.evaluate<string>(background)).toBe(dark);
  }
  await choice.selectOption('Auto');
  await expect.poll(() => page.evaluate<string>(background)).toBe(light);
  await page.reload();
  expect(await page.evaluate<string>(background)).toBe(light);
});

test('an unknown address answers with status 404 and a page that helps', async ({ page }) => {
  for (const address of ['no-such-page/', 'guide/no-such-chapter/', 'no-such-file.html']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(
      page.getByRole('heading', { level: 1, name: 'This page is not here' }),
    ).toBeVisible();
    await expect(page.getByText('Nothing you wrote is lost')).toBeVisible();
  }
  await page.getByRole('main').getByRole('link', { name: 'Search the handbook' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
});

test('the home page greets a returning reader with the active actions, and a new one without', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Your plan so far' })).toBeHidden();
  await putStored(page, { [planKey]: planText([fullAction('the first one')]) });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Your plan so far' })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Step of the first one stands here' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Go on with the plan' }).click();
  await expect(
    page.getByRole('article', { name: 'What of the first one stands here' }),
  ).toBeVisible();
});

test('the skip link is the first stop of the keyboard and leads to the text', async ({ page }) => {
  await page.goto('guide/mentors/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
