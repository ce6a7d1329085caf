/** The notebook of a copy below a sub-path: keys of its own, and work under the keys of the root offered, never taken. */
import { openMyData, part, restoreBy } from '../support/my-data-page.ts';
import { addOwnAction, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import {
  fullAction,
  planKey,
  planText,
  putStored,
  stored,
  storedKeys,
} from '../support/stored-work.ts';

const ownKey = 'handbook@/handbook.plan';

test('F15 a copy below a sub-path keeps its work under its own key and leaves the root’s alone', async ({
  page,
}) => {
  const roots = planText([fullAction('the first one')]);
  await putStored(page, { [planKey]: roots });
  await openPlanPage(page);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await addOwnAction(page, 'Alpha');
  await expect.poll(() => stored(page, ownKey)).toContain('Alpha');
  expect(await stored(page, planKey)).toBe(roots);
  await openMyData(page);
  await expect(
    page.getByText('Another copy of this handbook on this host name keeps one entry here.'),
  ).toBeVisible();
  await expect(page.getByText('Other pages on this host name keep')).toHaveCount(0);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible();
  expect(await storedKeys(page)).toEqual([planKey]);
});

test('work that was saved here before copies had keys of their own is offered, and nothing of it is lost', async ({
  page,
}) => {
  const roots = planText([fullAction('the first one')]);
  await putStored(page, { [planKey]: roots });
  await openMyData(page);
  await expect(part(page, 'The plan')).toContainText('Nothing yet.');
  await page.getByRole('button', { name: 'See what it is' }).click();
  await restoreBy(page, 'Merge');
  await openPlanPage(page);
  await expect(sheet(page, 'What of the first one stands here')).toBeVisible();
  expect(await stored(page, planKey)).toBe(roots);
});

test.describe('the worker', () => {
  test.use({ serviceWorkers: 'allow' });
  test('F36 is in charge of its sub-path only, and opens pages without a network', async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000);
    await page.goto('./');
    const scope = await page.evaluate(
      async () => new URL((await navigator.serviceWorker.ready).scope).pathname,
    );
    expect(scope).toBe('/handbook/');
    await page.reload();
    await context.setOffline(true);
    await page.goto('guide/mentors/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mentors and role models');
    await expect(page.getByText('You are offline.')).toBeVisible();
  });
});
