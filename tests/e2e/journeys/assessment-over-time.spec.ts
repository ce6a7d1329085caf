/** Taking it again, comparing with earlier answers, and what the profile says in three ways. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/quiet-page.ts';
import { answersKey, answersText, putStored } from '../support/stored-work.ts';

const twoEarlier = readFileSync('tests/fixtures/saved/v2/assessment-two-earlier.txt', 'utf8');

test('text, table and chart of the profile hold the same words and numbers', async ({ page }) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/profile/');
  const main = page.getByRole('main');
  await expect(main.getByRole('table')).toBeVisible();
  const charted = await main.getByRole('figure').first().getByRole('listitem').all();
  expect(charted).toHaveLength(6);
  for (const item of charted) {
    const [title = '', said = ''] = (await item.innerText()).split('\n').filter(Boolean);
    const [word = '', number = ''] = said.split(', ');
    const row = main.getByRole('table').getByRole('row', { name: new RegExp(`^${title} `) });
    await expect(row.getByRole('cell').nth(0)).toHaveText(word);
    await expect(row.getByRole('cell').nth(1)).toHaveText(number);
    const because = main.locator('details', { hasText: `Because you answered… ${title}` });
    await because.locator('summary').first().click();
    await expect(because).toContainText(`= ${number}. The nearest answer word is “${word}”`);
    // The mark stands where the number says.
    const mark = await item.locator('.areas__mark').getAttribute('d');
    expect(mark?.split(/[M ]/)[1]).toBe(String(8 + Number(number) * 56));
  }
});

test('answers put by are compared: ordinary variation, more than that, and questions worded anew', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/profile/');
  await page.getByRole('button', { name: 'Keep these answers and take it again' }).click();
  await expect(page.getByRole('heading', { name: 'Over time' })).toBeFocused();
  await expect(page.getByText('There are no new answers yet')).toBeVisible();
  await page.getByRole('button', { name: /^Undo: You began it anew/ }).click();
  await expect(page.getByRole('table')).toHaveCount(1);

  await page.getByRole('button', { name: 'Keep these answers and take it again' }).click();
  await page.goto('assessment/questions/#colleagues-hands');
  for (const name of ['Fully', 'Fully', 'Fully', 'Fully']) {
    await page.getByRole('radio', { name }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.goto('assessment/profile/');
  const over = page.getByRole('region', { name: 'Over time' });
  await expect(over.getByText(/^Colleagues: 1\.5 then, 4 now\. That is 2\.5 higher/)).toBeVisible();
  await expect(over.getByRole('row', { name: /^Colleagues/ })).toContainText(
    '+2.5More than ordinary variation',
  );
  await expect(over.getByRole('row', { name: /^Your manager/ })).toContainText('Not compared');
});

test('an earlier self-assessment of other words is not compared, and one alone can be removed', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: twoEarlier });
  await page.goto('assessment/from-paper/');
  for (const [box, mark] of [
    ['9 Advice from', '4'],
    ['10 Someone with', '3'],
    ['11 Someone good', '3'],
    ['12 Someone to go', '1'],
  ] as const) {
    await page.getByRole('textbox', { name: new RegExp(`^${box}`) }).fill(mark);
  }
  await page.goto('assessment/profile/');
  const over = page.getByRole('region', { name: 'Over time' });
  await expect(over.getByText('Mentors and role models: 2.75 then, 2.75 now')).toBeVisible();
  await over.getByRole('combobox', { name: 'Compare with' }).selectOption('November 24, 2026');
  await expect(over.getByText('Mentors and role models: not compared, because')).toBeVisible();
  await over.getByRole('button', { name: 'Remove the answers of November 24, 2026' }).click();
  await expect(over.getByRole('combobox')).toHaveCount(0);
  await over.getByRole('button', { name: /^Undo/ }).click();
  await expect(over.getByRole('combobox')).toHaveCount(1);
});
