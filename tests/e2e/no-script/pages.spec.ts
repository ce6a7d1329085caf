/** Without JavaScript every page reads, nothing pretends to work, and the self-assessment is there on paper's terms. */
import { content, statements } from '../support/assessment-content.ts';
import { pageGroups, pageName } from '../support/built-pages.ts';
import { expect, test } from '../support/quiet-page.ts';

test.use({ javaScriptEnabled: false });

/** What a reader would try to press or write in. */
const liveControl =
  ':is(button, input, select, textarea, [contenteditable], [role="button"], [role="textbox"], [role="combobox"], [role="checkbox"], [role="radio"]):not(:disabled):visible';

for (const { name, pages } of pageGroups(12)) {
  test(`without JavaScript ${name} show their heading and text, and no control that does nothing`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    for (const address of pages) {
      const where = pageName(address);
      await page.goto(address);
      const main = page.getByRole('main');
      const heading = main.getByRole('heading', { level: 1 });
      await expect(heading, where).toHaveCount(1);
      await expect(heading, where).toBeVisible();
      expect((await main.innerText()).length, where).toBeGreaterThan(80);
      await expect(page.locator(liveControl), `control on ${where}`).toHaveCount(0);
      const dead = await page
        .getByRole('link')
        .evaluateAll((links) =>
          links.filter((link) => !link.getAttribute('href')).map((link) => link.textContent),
        );
      expect(dead, where).toEqual([]);
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
