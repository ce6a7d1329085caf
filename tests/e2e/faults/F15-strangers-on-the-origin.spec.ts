/** F15: other sites may live on the same origin. Their keys are never touched. */
import { addOwnAction, openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { answersKey, answersText, planKey, putStored } from '../support/stored-work.ts';

const strangers = {
  theme: 'dark',
  handbook: 'another handbook',
  'handbook.plans': '{"not":"ours"}',
  'handbook.plan-b': '[]',
  'handbook.plan.damaged.x': 'no number',
  'other.plan': 'x',
};

test('F15 strangers’ keys are the same after every tool was used, emptied and begun afresh', async ({
  page,
}) => {
  await putStored(page, {
    ...strangers,
    [planKey]: '{"a stranger’s":"value"}',
    [answersKey]: answersText(5),
  });
  await openPlanPage(page);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  await page.goto('assessment/');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('Light');
  const left = await page.evaluate<Record<string, string>>(() => ({ ...localStorage }));
  expect(left).toMatchObject(strangers);
  const added = Object.keys(left).filter((key) => !(key in strangers));
  expect(added.filter((key) => !/^handbook\.(plan|assessment|settings)(\.|$)/.test(key))).toEqual(
    [],
  );
});
