/** Every page of the build, 404 included, in every way it may be looked at. Noise and foreign requests fail it, too. */
import { expectAccessible } from '../support/access.ts';
import { builtPages, onePageOfEachKind, pageGroups, pageName } from '../support/built-pages.ts';
import { expect, test } from '../support/quiet-page.ts';

test('the build has pages to test', () => {
  expect(builtPages.length).toBeGreaterThan(15);
});

for (const { name, pages } of pageGroups(8)) {
  test(`${name} are accessible in light, dark, forced colors, at 320 px and with large text`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [at, address] of pages.entries()) {
      const isFirstOfItsKind = onePageOfEachKind.includes(address);
      await test.step(pageName(address), async () => {
        await page.goto(address);
        await expect(page.getByText(/^(Opening|Reading) your/)).toBeHidden();
        await expect(page).toHaveTitle(/\S+ · Alongside|Alongside/);
        await expect(page.getByRole('main')).toHaveCount(1);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAccessible(page, {
          where: pageName(address),
          ...(isFirstOfItsKind ? {} : { wideIn: at % 2 === 0 ? 'light' : 'dark' }),
        });
      });
    }
  });
}
