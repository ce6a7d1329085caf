/**
 * Urgent help: every place of the content has its number and a link, on a phone, without scripts, offline and on one
 * sheet; the reader's place comes first, and is remembered only where that is allowed; old news loses its number.
 */
import { expectEveryPlace, findPlaces, places, shownOf } from '../support/help-places.ts';
import { holdsWords, printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { putStored, storedKeys } from '../support/stored-work.ts';

const key = 'handbook.settings.help-country';

test('every place has its number and a link on a phone without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('urgent-help/');
  await expect(page.getByText('Where are you now?')).toBeHidden();
  expectEveryPlace(await findPlaces(page));
  await context.close();
});

test('every place prints on one sheet of its own, with its numbers and where to find someone to talk to', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('urgent-help/');
  const where = page.getByRole('combobox', { name: 'Where are you now?' });
  for (const place of places) {
    await where.selectOption(place.iso);
    const paper = await printed(page, 'A4');
    expect(paper.sheets, place.name).toHaveLength(1);
    const words = [place.name, ...shownOf(place), 'findahelpline', 'busy'];
    expect(
      words.filter((word) => !holdsWords(paper.text.toLowerCase(), word.toLowerCase())),
      place.name,
    ).toEqual([]);
    const [other] = places.filter(({ iso }) => iso !== place.iso);
    expect(paper.text, place.name).not.toContain(`Find A Helpline for ${other?.name}`);
  }
});

test('without a place one sheet comes out, with a line for the number', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('urgent-help/');
  const paper = await printed(page, 'A4');
  expect(paper.sheets).toHaveLength(1);
  expect(paper.text).toContain('The emergency number here');
  await context.close();
});

test('the place chosen stands first at the next visit, and the others are one press away', async ({
  page,
}) => {
  await page.goto('urgent-help/');
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('Canada');
  await page.goto('');
  await page.goto('urgent-help/');
  await expect(page.locator('.places__chosen').getByText('Canada', { exact: true })).toBeVisible();
  await expect(
    page.locator('.places__chosen').getByRole('link', { name: 'Call 911' }),
  ).toBeVisible();
  await expect(page.locator('#ke')).toBeHidden();
  await page.getByText('All places, by region').click();
  await expect(page.locator('#ke')).toBeVisible();
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('');
  expect(await storedKeys(page)).toEqual([]);
});

for (const value of ['XX', 'Atlantis', '{"a":1}', 'de', '']) {
  test(`an unknown place in the settings ("${value}") shows the full list, and stays as it is`, async ({
    page,
  }) => {
    await putStored(page, { [key]: value });
    await page.goto('urgent-help/');
    await expect(page.locator('#ke')).toBeVisible();
    expect(await page.locator('.place').count()).toBe(78);
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(value);
  });
}

test('on a shared computer the place is not remembered', async ({ page }) => {
  await putStored(page, { 'handbook.settings.shared': 'on' });
  await page.goto('urgent-help/');
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('Canada');
  expect(await storedKeys(page)).toEqual(['handbook.settings.shared']);
  expect(await page.evaluate((name) => sessionStorage.getItem(name), key)).toBe(null);
});

test.describe('on a device whose clock is set to Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('Japan stands first, and it is said why', async ({ page }) => {
    await page.goto('urgent-help/');
    const first = page.locator('.places__chosen');
    await expect(first.getByRole('link', { name: 'Call 110' })).toBeVisible();
    await expect(page.getByText('Taken from the clock of this device.')).toBeVisible();
    expect(await storedKeys(page)).toEqual([]);
  });
});

test('years later the age is told, and a number known only from the news is gone', async ({
  page,
}) => {
  await page.clock.setFixedTime('2029-03-01T12:00:00Z');
  await page.goto('urgent-help/');
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('Mexico');
  const here = page.locator('.places__chosen');
  await expect(here.getByRole('link', { name: 'Call 911' })).toBeVisible();
  await expect(here).toContainText('Seen December 1, 2026 (27 months ago)');
  await expect(here).toContainText('This report is more than two years old');
  await expect(here.getByRole('link', { name: /911 2000/ })).toHaveCount(0);
});

test('the page says “seen”, and never that anybody confirmed a number', async ({ page }) => {
  await page.goto('urgent-help/');
  const text = await page.getByRole('main').evaluate((main) => main.textContent ?? '');
  expect(text).toContain('nobody has asked');
  expect(text).not.toMatch(/\bchecked\b|\bverified\b/i);
});

test('help leads on to pages about harm, and they lead back', async ({ page }) => {
  await page.goto('urgent-help/');
  const main = page.getByRole('main');
  for (const name of ['I am bullied or harassed at work', 'A private record']) {
    await expect(main.getByRole('link', { name })).toBeVisible();
  }
  await main.getByRole('link', { name: 'I am bullied or harassed at work' }).click();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^urgent help/i })
      .first(),
  ).toHaveAttribute('href', /urgent-help\/$/);
  await page.goto('urgent-help/');
  await main.getByRole('link', { name: 'If you think someone may be thinking of suicide' }).click();
  await expect(page.getByText('Are you thinking about suicide?')).toBeVisible();
});
