/** F33: something throws inside one island. It says so, offers what is stored, and the rest of the page lives. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  answersKey,
  answersText,
  fullAction,
  planKey,
  planText,
  putStored,
} from '../support/stored-work.ts';
import { expect, test } from '../support/quiet-page.ts';
import { downloadedBy } from '../support/storage-troubles.ts';

const pages = ['plan/', 'assessment/questions/', 'assessment/profile/', 'print/plan/', 'my-data/'];

for (const address of pages) {
  test(`F33 when the tool on /${address} breaks, stored work can be downloaded and the page lives`, async ({
    page,
  }) => {
    const mine = planText([fullAction('the first one')]);
    await putStored(page, { [planKey]: mine, [answersKey]: answersText(24), theirs: 'secret' });
    // Every tool reads the stored work when it opens; from here on that throws something nobody expects.
    await page.addInitScript(() => {
      const parse = JSON.parse;
      JSON.parse = (...given: Parameters<typeof parse>) => {
        if (String(given[0]).startsWith('{"app"')) {
          const odd = parse(...given) as { data: object };
          return new Proxy(odd, {
            get() {
              throw new RangeError('broken on purpose');
            },
          });
        }
        return parse(...given) as unknown;
      };
    });
    await page.goto(address);
    const alert = page.getByRole('main').getByRole('alert').filter({ hasText: 'broke' });
    await expect(alert).toBeVisible();
    const copy = await downloadedBy(
      page,
      alert.getByRole('button', { name: 'Download what is stored' }),
    );
    expect(copy).toContain('What of the first one stands here');
    expect(copy).not.toContain('secret');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeVisible();
  });
}

test('F33 every island has the boundary round it', () => {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const mounted = all
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => {
      const text = readFileSync(`src/${name}`, 'utf8');
      return [...text.matchAll(/<([A-Z]\w+)[^>]*\sclient:/g)].map((match) => match[1]);
    });
  expect(mounted.length).toBeGreaterThan(6);
  for (const island of new Set(mounted)) {
    const file = all.find((name) => name.endsWith(`/${island}.tsx`));
    const text = readFileSync(`src/${file}`, 'utf8');
    expect(text, island).toContain(`export default guarded(${island})`);
  }
});
