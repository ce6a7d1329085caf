/** Lets a page crash, as a browser does that runs out of memory: no event is heard, nothing is flushed. */
import type { BrowserContext, Page } from '@playwright/test';

export async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Never answered: there is nobody left to answer.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
