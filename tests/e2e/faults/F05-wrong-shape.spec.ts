/** F05: right JSON of the wrong shape. As with broken JSON, and the place of the problem is told. */
import { addOwnAction, openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored, stored } from '../support/stored-work.ts';

const envelope = JSON.parse(planText([])) as Record<string, unknown>;
const shapes = [
  ['"a string"', 'the whole text'],
  ['[]', 'the whole text'],
  ['null', 'the whole text'],
  ['{"data":{}}', 'app'],
  ['{"app":"other","slot":"plan"}', 'app'],
  [
    JSON.stringify({ ...envelope, data: { actions: [], order: { value: [], revision: 0 } } }),
    'actions',
  ],
  [JSON.stringify({ ...envelope, data: { actions: {} } }), 'order'],
] as const;
const damaged = { hasText: 'damaged and could not be read' };

test('F05 a text of the wrong shape is told as damaged and stays untouched through edits and reloads', async ({
  page,
}) => {
  test.slow();
  for (const [text] of shapes) {
    await putStored(page, { [planKey]: text });
    await openPlanPage(page);
    await expect(page.getByRole('alert').filter(damaged), text).toBeVisible();
    await addOwnAction(page, 'Alpha');
    await page.reload();
    await expect(page.getByRole('alert').filter(damaged), text).toBeVisible();
    expect(await stored(page, planKey)).toBe(text);
  }
});

test('F05 the notice tells the place of the first problem among its technical details', async ({
  page,
}) => {
  for (const [text, place] of shapes) {
    await putStored(page, { [planKey]: text });
    await openPlanPage(page);
    const alert = page.getByRole('alert').filter(damaged);
    await expect(alert, text).toContainText(place);
  }
});

test('F05 the notice names only the ways out that are there', async ({ page }) => {
  await putStored(page, { [planKey]: '[]' });
  await openPlanPage(page);
  const alert = page.getByRole('alert').filter(damaged);
  await expect(alert.getByRole('button', { name: 'Start afresh' })).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Use the copy before it' })).toHaveCount(0);
  await expect(alert).not.toContainText('the copy before it');
});

test('F06 one bad action among good ones is set aside, counted, and kept through the next save', async ({
  page,
}) => {
  const text = planText([fullAction('the first one'), fullAction('the second one')]);
  const broken = text.replace('"status":"not-started"', '"status":"asleep"');
  await putStored(page, { [planKey]: broken });
  await openPlanPage(page);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByText('One stored entry could not be read.')).toBeVisible();
  await addOwnAction(page, 'Alpha');
  await expect.poll(() => stored(page, planKey)).toContain('Alpha');
  expect(await stored(page, planKey)).toContain('asleep');
});
