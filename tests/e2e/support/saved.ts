/** Waiting until what was done on a page is stored. */
import { expect, type Page } from '@playwright/test';
import { letDraw } from './let-draw.ts';

const savedLine = 'Saved in this browser.';

/** All that was done until now is stored. */
export async function expectSaved(page: Page): Promise<void> {
  // Until the page draws that it is saving, the line still says so of the save before.
  await letDraw(page);
  // The line is a paragraph. The live region, a status, goes on saying so of the first save whatever comes after it.
  const line = page.getByRole('main').getByRole('paragraph').filter({ hasText: savedLine });
  await expect(line.first()).toBeVisible();
}
