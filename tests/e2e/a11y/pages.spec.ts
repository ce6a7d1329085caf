/** Every page of the build, 404 included, in every way it may be looked at. Noise and foreign requests fail it, too. */
import { expectAccessible } from '../support/access.ts';
import { builtPages, onePageOfEachKind, pageGroups, pageName } from '../support/built-pages.ts';
import { expect, test } from '../support/quiet-page.ts';

test('the build has pages to test', () => {
  expect(builtPages.length).toBeGreaterThan(15);
});

/** The whole guide is one of a kind, but its ten chapters are looked at in every way where they stand alone. */
const oneOfMany = (address: string): boolean =>
  !onePageOfEachKind.includes(address) || address === './print/guide/';

for (const { name, pages } of pageGroups(8)) {
  test(`${name} are accessible in light, dark, forced colors, at 320 px and with large text`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [at, address] of pages.entries()) {
      await test.step(pageName(address), async () => {
        await page.goto(address);
        await expect(page.getByText(/^(Opening|Reading) your/)).toBeHidden();
        const { title, parts } = await page.evaluate(() => ({
          title: document.title,
          parts: ['main', 'h1'].map((name) => document.querySelectorAll(name).length),
        }));
        expect(title).toMatch(/\S+ · Alongside|Alongside/);
        expect(parts).toEqual([1, 1]);
        await expectAccessible(page, {
          where: pageName(address),
          ...(oneOfMany(address) && { wideIn: at % 2 === 0 ? 'light' : 'dark' }),
        });
      });
    }
  });
}
