/** Typing in a paper sheet by keyboard. */
import { content, statements } from '../support/assessment-content.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';

test('a sheet typed in by keyboard gives a profile; a mark that is none is named and goes nowhere', async ({
  page,
}) => {
  await page.goto('assessment/from-paper/');
  const first = page.getByRole('textbox', { name: `1 ${statements[0]?.statement.short}` });
  await first.focus();
  for (const area of content.areas.keys()) {
    for (const mark of ['3', 'x', area === 1 ? '7' : '-', '2', '1']) {
      await page.keyboard.type(mark);
      await page.keyboard.press('Tab');
    }
  }
  for (const mark of ['0', '4']) {
    await page.keyboard.type(mark);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Some marks could not be read' })).toBeFocused();
  const wrong = page.getByRole('link', { name: 'Question 7: “7” is not one of' });
  await wrong.click();
  const seven = page.getByRole('textbox', { name: /^7 / });
  await expect(seven).toBeFocused();
  await expect(seven).toHaveAttribute('aria-invalid', 'true');
  await expect(seven).toHaveAccessibleDescription(/“7” is not one of 0, 1, 2, 3, 4, x or -/);
  await seven.fill('4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Every mark was understood.')).toBeFocused();
  await expectSaved(page);

  await page.reload();
  await expect(seven).toHaveValue('4');
  await expect(first).toHaveValue('3');
  await page.goto('assessment/questions/#check');
  const manager = page.getByRole('region', { name: 'Your manager' });
  await expect(manager.getByText(content.doesNotApply)).toBeVisible();
  await expect(manager.getByText('Fully')).toBeVisible();
  await page.goto('assessment/profile/');
  await expect(page.getByRole('row', { name: /^Your manager/ })).toContainText('3');
  await expect(page.getByRole('row', { name: /^Colleagues/ })).toContainText('2 of 4 answered');
});
