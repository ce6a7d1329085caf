/** Finding a passage by its words, with the keyboard. */
import { expect, test } from '../support/quiet-page.ts';

const field = 'Words to look for';

test('typing shows results grouped by heading, and Enter on one goes to its passage', async ({
  page,
}) => {
  await page.goto('search/');
  const box = page.getByRole('searchbox', { name: field });
  await expect(box).toBeFocused();
  await page.keyboard.type('mentor program');
  const found = page.getByRole('list', { name: 'Pages found' });
  await expect(
    found.getByRole('heading', { level: 2, name: 'Mentors and role models' }),
  ).toBeVisible();
  const part = found.getByRole('heading', { level: 3 }).getByRole('link').first();
  const href = (await part.getAttribute('href')) ?? '';
  expect(href).toContain('#');
  const title = (await part.textContent()) ?? '';
  await part.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href.split('#')[1] ?? ''}$`));
  await expect(page.getByRole('heading', { name: title }).first()).toBeInViewport();
});

test('the results are announced, and nothing found gives a way on', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox', { name: field }).fill('mentor');
  await expect(page.getByRole('status').filter({ hasText: /\d+ pages? found\./ })).toBeAttached();
  await page.getByRole('searchbox', { name: field }).fill('xylophonequux');
  await expect(page.getByText(/Nothing found for “xylophonequux”/)).toBeVisible();
  await page.getByRole('searchbox', { name: field }).fill('');
  await expect(page.getByText(/Nothing found for/)).toBeHidden();
});

test('words looked for stand in no address', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('search/');
  await page.getByRole('searchbox', { name: field }).fill('mentor');
  await expect(page.getByRole('list', { name: 'Pages found' })).toBeVisible();
  await page.keyboard.press('Enter');
  expect([page.url(), ...requests].filter((url) => /\?.*mentor/.test(url))).toEqual([]);
});

test('the / key goes to the search from any page, types itself in a field, and can be switched off', async ({
  page,
}) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  const box = page.getByRole('searchbox', { name: field });
  await expect(box).toBeFocused();
  await page.keyboard.press('/');
  await expect(box).toHaveValue('/');

  const setting = page.getByRole('checkbox', { name: /the \/ key goes to the search/ });
  await setting.uncheck();
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/\/about\/$/);
  await page.goto('search/');
  await expect(setting).not.toBeChecked();
  await setting.check();
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
});
