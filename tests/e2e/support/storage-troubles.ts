/** Makes the browser's storage fail in the ways faults.md names, and reads what a download holds. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';

/** Fills storage until even one more character is refused (faults.md, "Full storage"). */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let number = 0;
    for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) {
          localStorage.setItem(`filler-${number}`, 'x'.repeat(size));
          number += 1;
        }
      } catch {
        // Full for this size: go on with half of it.
      }
    }
  });

/** Takes the filling out again. */
export const freeStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('filler-')) localStorage.removeItem(key);
    }
  });

/** Lets the page look again, as when the reader comes back to its tab. */
export const lookAtPage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** From now on storage can't even be named (faults.md, "Blocked storage"). */
export const blockStorage = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The document denies access to storage.', 'SecurityError');
      },
    });
  });

/** From now on storage can be read on this page, and every write throws. */
export const refuseWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No write today.', 'UnknownError');
    };
  });

/** Presses a button that downloads, and gives back the text that came. */
export async function downloadedBy(page: Page, button: Locator): Promise<string> {
  const coming = page.waitForEvent('download');
  await button.click();
  const path = await (await coming).path();
  return readFile(path, 'utf8');
}
