/** Whether a page can be moved sideways, and what sticks out. */
import { expect, type Page } from '@playwright/test';

/** Expects that nothing makes the page wider than its window; names the widest culprits when it is. */
export async function expectNoSidewaysOverflow(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const culprits =
      scrollWidth > clientWidth
        ? [...document.querySelectorAll('body *')]
            .filter((each) => each.getBoundingClientRect().right > clientWidth + 0.5)
            .slice(0, 5)
            .map((each) => `<${each.localName} class="${each.getAttribute('class') ?? ''}">`)
        : [];
    return { excess: scrollWidth - clientWidth, culprits };
  });
  expect(found, `sideways overflow ${where}`).toEqual({ excess: 0, culprits: [] });
}
