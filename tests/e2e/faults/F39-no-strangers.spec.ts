/** F39: the site talks to nobody else, and nothing a reader writes leaves the page. Every other test listens, too. */
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { openStatement } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';

const secret = 'Zanzibar-secret';

test('F39 nothing written in a tool stands in an address or a request, and no cookie is set', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  context.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await openPlanPage(page);
  await addOwnAction(page, secret);
  await field(sheet(page, secret), 'With whom (initials are enough)').fill(secret);
  await expectSaved(page);
  await openStatement(page, 3);
  await page.getByRole('radio', { name: 'Fully' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto('search/');
  await page.getByRole('searchbox').fill(secret);
  await expect(page.getByText(/Nothing found for/)).toBeVisible();
  await page.goto('print/plan/');
  await expect(page.getByText(secret).first()).toBeVisible();
  await page.goto('./');
  await expect(page.getByText(secret).first()).toBeVisible();

  expect(sent.filter((each) => each.includes(secret))).toEqual([]);
  expect(sent.filter((each) => !each.startsWith('GET '))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('F39 links to other sites send no referrer and cannot reach back', async ({ page }) => {
  const response = await page.goto('guide/mentors/');
  expect(response?.headers()['referrer-policy']).toBe('no-referrer');
  const targets = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('target')).filter(Boolean));
  expect(targets).toEqual([]);
});
