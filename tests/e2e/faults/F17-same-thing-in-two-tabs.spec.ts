/** F17, F18, F19: two tabs at the same field, one with a wrong clock; no echo between them; a newer edition in one of them. */
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { fullAction, planKey, planText, stored } from '../support/stored-work.ts';

test('F17 of two edits of one field the later stays in both tabs, whatever a wrong clock says', async ({
  page,
  context,
}) => {
  const behind = await context.newPage();
  await behind.clock.setFixedTime(new Date('2020-01-01T00:00:00Z'));
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  await openPlanPage(behind);
  await field(sheet(page, 'Alpha'), 'If').fill('the earlier words');
  await expect(field(sheet(behind, 'Alpha'), 'If')).toHaveValue('the earlier words');
  await field(sheet(behind, 'Alpha'), 'If').fill('the later words, by a clock years behind');
  for (const tab of [page, behind]) {
    await expect(field(sheet(tab, 'Alpha'), 'If')).toHaveValue(
      'the later words, by a clock years behind',
    );
  }
});

test('F18 two tabs that change fast come to rest within a second, and hearing writes nothing', async ({
  page,
  context,
}) => {
  await context.addInitScript((key) => {
    const setItem = Storage.prototype.setItem;
    Object.assign(window, { writes: 0 });
    Storage.prototype.setItem = function (name, text) {
      if (name === key) (window as unknown as { writes: number }).writes += 1;
      setItem.call(this, name, text);
    };
  }, planKey);
  const other = await context.newPage();
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await addOwnAction(page, 'Bravo');
  await expectSaved(page);
  await openPlanPage(other);
  const type = async (tab: typeof page, name: string) => {
    await field(sheet(tab, name), 'If').pressSequentially('quick and quick again', { delay: 60 });
  };
  await Promise.all([type(page, 'Alpha'), type(other, 'Bravo')]);
  await page.waitForTimeout(1000);
  const writes = () =>
    Promise.all(
      [page, other].map((tab) =>
        tab.evaluate(() => (window as unknown as { writes: number }).writes),
      ),
    );
  const after = await writes();
  await page.waitForTimeout(1500);
  expect(await writes()).toEqual(after);
  for (const tab of [page, other]) {
    for (const name of ['Alpha', 'Bravo']) {
      await expect(field(sheet(tab, name), 'If')).toHaveValue('quick and quick again');
    }
  }
});

test('F19 when a newer edition saves in another tab, this one stops writing, keeps its words and never reloads itself', async ({
  page,
  context,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  const newer = planText([fullAction('the first one')], 99);
  const other = await context.newPage();
  await other.goto('robots.txt');
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [planKey, newer] as const);
  await expect(page.getByRole('alert')).toContainText('A newer version of this handbook');
  await field(sheet(page, 'Alpha'), 'If').fill('still on this page');
  await page.waitForTimeout(600);
  await expect(field(sheet(page, 'Alpha'), 'If')).toHaveValue('still on this page');
  expect(await stored(page, planKey)).toBe(newer);
});
