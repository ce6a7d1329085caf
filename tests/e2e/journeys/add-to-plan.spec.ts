/** A strategy goes into the plan from the guide, and every open tab says so. */
import { field, planLink } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { answersKey, answersText, putStored } from '../support/stored-work.ts';

test('a strategy added in a chapter says so, with the count in the header of both of two tabs', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('guide/mentors/');
  await page.goto('guide/mentors/');
  const links = (tab: typeof page) =>
    tab.getByRole('main').getByRole('link', { name: /^In your plan/ });
  const add = page.getByRole('main').getByRole('button', { name: /^Add to my plan/ });
  await expect(links(page)).toHaveCount(0);
  const offered = await add.count();
  await add.nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(links(page)).toHaveCount(1);
  await expect(links(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Added to your plan.' })).toBeVisible();
  await expect(add).toHaveCount(offered - 1);
  for (const tab of [page, other]) {
    await expect(planLink(tab, 1)).toBeVisible();
    await expect(links(tab)).toHaveCount(1);
  }
  await links(page).click();
  await expect(page.getByRole('article')).toHaveCount(1);
});

for (const [kind, address] of [
  ['a situation', 'situations/remote-and-lonely/'],
  ['a template', 'templates/ask-for-twenty-minutes/'],
] as const) {
  test(`a step is added to the plan from the page of ${kind}, which says so after a reload, too`, async ({
    page,
  }) => {
    await page.goto(address);
    const main = page.getByRole('main');
    const add = main.getByRole('button', { name: /^Add to my plan/ }).first();
    const label = (await add.getAttribute('aria-label')) ?? '';
    await add.focus();
    await page.keyboard.press('Enter');
    const said = page.getByRole('status').filter({ hasText: 'Added to your plan.' });
    await expect(said).toBeVisible();
    await page.reload();
    await expect(planLink(page, 1)).toBeVisible();
    const inPlan = main.getByRole('link', { name: /^In your plan/ });
    await expect(inPlan).toHaveCount(1);
    await inPlan.click();
    const title = label.replace('Add to my plan: ', '');
    await expect(field(page.getByRole('article'), 'What I will do')).toHaveValue(title);
  });
}

test('the fourth strategy from a chapter is parked, and the page says so', async ({ page }) => {
  await page.goto('guide/mentors/');
  const add = page.getByRole('main').getByRole('button', { name: /^Add to my plan/ });
  for (const count of [1, 2, 3]) {
    await add.first().click();
    await expect(planLink(page, count)).toBeVisible();
  }
  await add.first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Added, and parked' })).toBeVisible();
  await expect(planLink(page, 3)).toBeVisible();
});

test('an action from a strategy brings its first step and its if-then, and leads back to the chapter', async ({
  page,
}) => {
  await page.goto('strategies/');
  const first = page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first();
  await first.click();
  await page.getByRole('banner').getByRole('link', { name: 'Plan (1)' }).click();
  const mine = page.getByRole('article');
  for (const name of ['What I will do', 'My smallest first step', 'If', 'Then']) {
    await expect(mine.getByRole('textbox', { name, exact: true })).not.toHaveValue('');
  }
  await mine.getByRole('link').click();
  await expect(page).toHaveURL(/\/(guide|strategies)\/.*#/);
});

test('a suggestion is taken out of the plan again, unless the reader wrote in it', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/profile/');
  const add = page.getByRole('button', { name: /^Add to my plan/ });
  const takeOut = page.getByRole('button', { name: /^Take out of my plan/ });
  await add.first().click();
  await takeOut.click();
  await expect(takeOut).toHaveCount(0);
  await expect(planLink(page, 0)).toBeVisible();

  await add.first().click();
  await page.getByRole('main').getByRole('link', { name: 'In your plan' }).click();
  await field(page.getByRole('article'), 'Why it matters to me').fill('mine');
  await page.goto('assessment/profile/');
  await takeOut.click();
  await expect(page.getByRole('status').filter({ hasText: 'so it stays' })).toBeAttached();
  await expect(planLink(page, 1)).toBeVisible();
});
