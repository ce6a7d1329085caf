/** F05: right JSON of the wrong shape. As with broken JSON, and the place of the problem is told. */
import { addOwnAction, openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { planKey, planText, putStored, stored } from '../support/stored-work.ts';

const envelope = JSON.parse(planText([])) as Record<string, unknown>;
const shapes = {
  'a string': ['"a string"', /the whole text/],
  'a list': ['[]', /the whole text/],
  null: ['null', /the whole text/],
  'data alone': ['{"data":{}}', /app/],
  'a stranger’s value': ['{"app":"other","slot":"plan"}', /app/],
  'a list in place of actions': [
    JSON.stringify({ ...envelope, data: { actions: [], order: { value: [], revision: 0 } } }),
    /actions/,
  ],
  'data without order': [JSON.stringify({ ...envelope, data: { actions: {} } }), /order/],
} as const;

for (const [name, [text, place]] of Object.entries(shapes)) {
  test(`F05 ${name} is told as damaged, with the place, and stays untouched`, async ({ page }) => {
    await putStored(page, { [planKey]: text });
    await openPlanPage(page);
    const alert = page.getByRole('alert').filter({ hasText: 'damaged and could not be read' });
    await expect(alert).toBeVisible();
    await addOwnAction(page, 'Alpha');
    await page.reload();
    await expect(alert).toBeVisible();
    expect(await stored(page, planKey)).toBe(text);
    await expect(alert).toContainText(place);
  });
}
