/** What a reader of the guide finds around its chapters: words explained in place, doors, strategies to narrow down. */
import { planLink } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';

test('a term shows its definition without moving the page, and leads back to where it stood', async ({
  page,
}) => {
  await page.goto('guide/mentors/');
  const main = page.getByRole('main');
  const term = main.getByRole('link', { name: 'mentee', exact: true });
  await term.focus();
  await term.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  const word = page.locator(':target');
  await expect(word).toContainText('mentee');
  await expect(word).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(before);
  // The reading place has moved into the definition, so the way back is the next stop.
  await page.keyboard.press('Tab');
  await expect(word.getByRole('link', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(term).toBeInViewport();
  await expect(page.locator(':target')).toHaveText('mentee');
});

test('strategies are narrowed by source, kind, minutes and circumstances, and all shown again', async ({
  page,
}) => {
  await page.goto('strategies/');
  const main = page.getByRole('main');
  const shown = main.getByRole('button', { name: /^Add to my plan/ });
  const said = main.getByRole('search').getByRole('status');
  const all = await shown.count();
  expect(all).toBeGreaterThanOrEqual(60);
  await expect(said).toHaveText(`${all} of ${all} strategies`);

  await main.getByLabel('Through whom').selectOption('Peer groups');
  await expect(main.getByRole('heading', { level: 2, name: 'Peer groups' })).toBeVisible();
  await expect(main.getByRole('heading', { level: 2, name: 'Your manager' })).toBeHidden();
  const peers = await shown.count();
  expect(peers).toBeLessThan(all);
  await expect(said).toHaveText(`${peers} of ${all} strategies`);

  await main.getByLabel('Time for the first step').selectOption('5 minutes at most');
  await expect(said).not.toHaveText(`${peers} of ${all} strategies`);
  for (const facts of await main.locator('.strategy:visible').allInnerTexts()) {
    expect(Number(/(\d+) minutes/.exec(facts)?.[1])).toBeLessThanOrEqual(5);
  }
  await main.getByLabel('Kind of support').selectOption('sponsorship');
  await expect(said).toHaveText('No strategy fits all of this. Take one choice back.');
  await expect(shown).toHaveCount(0);

  await main.getByRole('button', { name: 'Show all' }).click();
  await expect(shown).toHaveCount(all);
  await main.getByLabel('Fits especially well if you are').selectOption('on shifts');
  for (const text of await main.locator('.strategy:visible').allInnerTexts()) {
    expect(text).toMatch(/Fits especially well if you are [^.]*on shifts/);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the list of strategies is whole without scripts, and shows no choices that do nothing', async ({
    page,
  }) => {
    await page.goto('strategies/');
    expect(await page.locator('.strategy:visible').count()).toBeGreaterThanOrEqual(60);
    await expect(page.getByLabel('Through whom')).toBeHidden();
  });
});

test('a reader in trouble goes from the home page through a door to a step in the plan', async ({
  page,
}) => {
  await page.goto('./');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Find your situation' }).click();
  await expect(main.getByRole('link', { name: 'Need help now?' })).toBeVisible();
  await main.getByRole('link', { name: 'I am bullied or harassed at work' }).click();
  for (const name of ['Now', 'When it is not safe', 'This week', 'Later', 'Words to use']) {
    await expect(main.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }
  await main
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await expect(planLink(page, 1)).toBeVisible();
  await main.getByRole('link', { name: 'Urgent help, by country' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Need help now?' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('urgent help opens and closes the place the reader picks, without scripts', async ({
    page,
  }) => {
    await page.goto('urgent-help/');
    await expect(
      page.getByRole('link', { name: 'Find A Helpline, findahelpline.com' }).first(),
    ).toBeVisible();
    await page.getByText('Canada', { exact: true }).click();
    await expect(page.locator('#ca').getByRole('link', { name: 'Call 911' })).toBeVisible();
    await expect(page.locator('#ca').getByRole('link', { name: 'Call or text 988' })).toBeVisible();
    await page.getByText('Canada', { exact: true }).click();
    await expect(page.locator('#ca').getByRole('link', { name: 'Call 911' })).toBeHidden();
  });
});
