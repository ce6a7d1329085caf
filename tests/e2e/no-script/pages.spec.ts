/** Without JavaScript every page reads, nothing pretends to work, and the self-assessment is there on paper's terms. */
import type { Page } from '@playwright/test';
import { content, statements } from '../support/assessment-content.ts';
import { pageGroups, pageName } from '../support/built-pages.ts';
import { expect, test } from '../support/quiet-page.ts';

test.use({ javaScriptEnabled: false });

/** What a reader finds on the page, asked at once. */
const whatIsThere = (page: Page) =>
  page.evaluate(() => {
    const isShown = (each: Element): boolean =>
      each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().height > 0;
    const main = [...document.querySelectorAll('main')].filter(isShown);
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)]
        .filter(isShown)
        .map(({ outerHTML }) => outerHTML.slice(0, 120));
    return {
      headings: texts('main h1').length,
      mains: main.length,
      length: main[0]?.innerText.length ?? 0,
      // What a reader would try to press or write in.
      liveControls: texts(
        ':is(button, input, select, textarea, [contenteditable], [role="button"], [role="textbox"], [role="combobox"], [role="checkbox"], [role="radio"]):not(:disabled)',
      ),
      deadLinks: texts('a:not([href]), a[href=""], [role="link"]:not([href])'),
    };
  });

for (const { name, pages } of pageGroups(12)) {
  test(`without JavaScript ${name} show their heading and text, and no control that does nothing`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    for (const address of pages) {
      const where = pageName(address);
      await page.goto(address);
      const { length, ...found } = await whatIsThere(page);
      expect(found, where).toEqual({ headings: 1, mains: 1, liveControls: [], deadLinks: [] });
      expect(length, where).toBeGreaterThan(80);
    }
  });
}

test('without JavaScript the door of the self-assessment shows all 24 statements with numbers and boxes', async ({
  page,
}) => {
  await page.goto('assessment/');
  const main = await page.getByRole('main').innerText();
  const squeezed = main.replace(/\s+/g, ' ');
  expect(
    statements
      .filter(({ statement }) => !squeezed.includes(statement.text))
      .map(({ number }) => number),
  ).toEqual([]);
  for (const { label } of content.scale) expect(main).toContain(label);
});

test('without JavaScript the menu opens at 320 px, and a case choice opens to its answer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('guide/mentors/');
  await page.getByText('Menu', { exact: true }).click();
  await expect(
    page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Templates' }),
  ).toBeVisible();
  await page.getByText('Wait: she is busy').click();
  await expect(page.getByText('It costs nothing this week')).toBeVisible();
});
