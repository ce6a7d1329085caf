/** F44: words that are composed. Enter confirms the word; it does not add or submit. */
import { letDraw } from '../support/let-draw.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';

test('F44 Enter that ends a composition adds nothing; the next Enter does', async ({
  page,
  context,
}) => {
  await openPlanPage(page);
  const field = page.getByRole('textbox', { name: 'An action of my own' });
  await field.focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'にほん',
    selectionStart: 3,
    selectionEnd: 3,
  });
  // As browsers send it while a word is composed: keyCode 229.
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: '日本' });
  await expect(field).toHaveValue('日本');
  await letDraw(page);
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: '日本' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
});
