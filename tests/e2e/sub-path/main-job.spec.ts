/** The whole way again, on a build that lives below /handbook. */
import { doMainJob } from '../support/main-journey.ts';
import { expect, test } from '../support/quiet-page.ts';

test('below a sub-path a reader goes the same way, from the guide to a plan on paper', async ({
  page,
}) => {
  test.slow();
  await doMainJob(page);
});

test('below a sub-path no page asks for anything outside it', async ({ page, baseURL }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) outside.push(request.url());
  });
  for (const address of ['./', 'guide/mentors/', 'search/', 'plan/', 'no-such-page/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    const here = links.filter((link) => new URL(link).origin === new URL(baseURL ?? '').origin);
    expect(here.filter((link) => !link.startsWith(baseURL ?? ''))).toEqual([]);
  }
  expect(outside).toEqual([]);
});
