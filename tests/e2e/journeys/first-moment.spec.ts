/**
 * What is done in the first moment after a page was drawn, before the browser has shown it, counts like anything else:
 * a quick reader, a program that types, and a browser that prints at once are not told to wait.
 */
import type { Page } from '@playwright/test';
import { openTemplate } from '../support/composer.ts';
import { letDraw } from '../support/let-draw.ts';
import { field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

/** On the next page, does `what` to the first element that matches, in the moment it is put there. */
async function atOnce(page: Page, matching: string, what: 'type' | 'press' | 'print') {
  await page.addInitScript(
    ([selector, deed]) => {
      const watch = new MutationObserver(() => {
        const found = document.querySelector(selector);
        if (!(found instanceof HTMLElement)) return;
        watch.disconnect();
        if (deed === 'press') found.click();
        if (deed === 'print') dispatchEvent(new Event('beforeprint'));
        if (deed === 'type' && found instanceof HTMLInputElement) {
          found.value = 'Alpha';
          found.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
      watch.observe(document, { childList: true, subtree: true });
    },
    [matching, what] as const,
  );
}

test('an action of one’s own typed at once stays, though nothing can be stored', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No write today.', 'UnknownError');
    };
  });
  await atOnce(page, '.own-action input', 'type');
  await openPlanPage(page);
  await expect(page.getByRole('textbox', { name: 'An action of my own' })).toHaveValue('Alpha');
});

test('the same words for someone else, asked for at once, are new ones', async ({ page }) => {
  await openTemplate(page, 'ask-for-twenty-minutes');
  await page.getByRole('radio', { name: 'Nothing comes' }).check();
  await expectSaved(page);
  await atOnce(page, '[aria-live] .button', 'press');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Nothing comes' })).toBeVisible();
  await letDraw(page);
  await expect(page.getByRole('radio', { name: 'Nothing comes' })).not.toBeChecked();
});

test('a page printed at once has the plan on its sheets', async ({ page }) => {
  await putStored(page, { [planKey]: planText([fullAction('x')]) });
  await atOnce(page, '.only-printed', 'print');
  await page.goto('plan/');
  await expect(page.locator('.only-printed')).toContainText('What of x stands here');
});

test('the focus stays with an action that is moved in the moment the page was drawn anew', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planText(['one', 'two'].map((name) => fullAction(name))) });
  await openPlanPage(page);
  const first = sheet(page, 'What of one stands here');
  const down = first.getByRole('button', { name: /^Move down/ });
  await down.focus();
  await field(first, 'When and where').evaluate(async (written: HTMLTextAreaElement) => {
    written.value += ', at three';
    written.dispatchEvent(new Event('input', { bubbles: true }));
    // The page is drawn in a timer like this one. What follows a drawing comes with the next frame, after the press.
    await new Promise((done) => {
      setTimeout(done);
    });
    if (document.activeElement instanceof HTMLElement) document.activeElement.click();
  });
  await letDraw(page);
  await expect(down).toBeFocused();
});
