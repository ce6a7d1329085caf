/** The keyboard: everything is reached, the focus shows, and it is never lost when something goes. */
import { expectFocusIsSomewhere, tabThrough } from '../support/access.ts';
import { openPlanPage, sheet, slip } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import {
  answersKey,
  answersText,
  fullAction,
  planKey,
  planText,
  putStored,
} from '../support/stored-work.ts';

const names = [1, 2, 3, 4, 5].map((number) => `number ${number}`);
const what = (number: number): string => `What of number ${number} stands here`;
const parkedList = 'Parked: these wait';

test('Tab goes through the home page, every stop in view and with its focus showing', async ({
  page,
}) => {
  await page.goto('./');
  const stops = await tabThrough(page);
  expect(stops[0]).toContain('Skip to the text');
  expect(stops.length).toBeGreaterThan(10);
  for (const word of [
    'Read the guide',
    'Take the self-assessment',
    'Make a plan',
    'Need help now?',
  ]) {
    expect(stops.filter((stop) => stop.includes(word)).length, word).toBeGreaterThan(0);
  }
});

test('Tab goes through the home page and a chapter at 320 px and is never covered', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  for (const address of ['./', 'guide/mentors/']) {
    await page.goto(address);
    expect((await tabThrough(page)).length).toBeGreaterThan(8);
  }
});

test('Tab goes through a full plan, every stop in view and with its focus showing', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planText(names.map((name) => fullAction(name))) });
  await openPlanPage(page);
  const stops = await tabThrough(page);
  expect(stops.filter((stop) => stop.startsWith('textarea'))).toHaveLength(21);
  expect(stops.filter((stop) => stop.includes('Take up'))).toHaveLength(2);
});

test.describe('the focus is not lost', () => {
  test.beforeEach(async ({ page }) => {
    await putStored(page, { [planKey]: planText(names.map((name) => fullAction(name))) });
    await openPlanPage(page);
  });

  for (const action of ['Remove', 'Park', 'Move up', 'Move down'] as const) {
    test(`after ${action} on an active action the focus is on something near, not on the page`, async ({
      page,
    }) => {
      const button = sheet(page, what(2)).getByRole('button', { name: new RegExp(`^${action}`) });
      await button.focus();
      await page.keyboard.press('Enter');
      await expectFocusIsSomewhere(page, action);
    });
  }

  test('after Remove on the last action the focus is on something near', async ({ page }) => {
    for (const number of [5, 4]) {
      await slip(page, parkedList, what(number))
        .getByRole('button', { name: /^Remove/ })
        .focus();
      await page.keyboard.press('Enter');
      await expectFocusIsSomewhere(page, 'Remove on a parked action');
    }
    for (const number of [3, 2, 1]) {
      await sheet(page, what(number))
        .getByRole('button', { name: /^Remove/ })
        .focus();
      await page.keyboard.press('Enter');
      await expectFocusIsSomewhere(page, `Remove on action ${number}`);
    }
  });

  test('after the last Undo and the last Redo the focus is not lost with the button that went quiet', async ({
    page,
  }) => {
    await sheet(page, what(2)).getByRole('button', { name: /^Park/ }).click();
    await expect(sheet(page, what(2))).toBeHidden();
    await page.getByRole('button', { name: /^Undo/ }).focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page, what(2))).toBeVisible();
    await expectFocusIsSomewhere(page, 'Undo');
    await page.getByRole('button', { name: /^Redo/ }).focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page, what(2))).toBeHidden();
    await expectFocusIsSomewhere(page, 'Redo');
  });

  test('after Take up, with and without the question which one waits, the focus is on something near', async ({
    page,
  }) => {
    await slip(page, parkedList, what(4))
      .getByRole('button', { name: /^Take up/ })
      .focus();
    await page.keyboard.press('Enter');
    const which = page.getByRole('group', { name: 'Three are active already. Which one waits?' });
    await which.getByRole('button', { name: what(1) }).focus();
    await page.keyboard.press('Enter');
    await expect(which).toBeHidden();
    await expectFocusIsSomewhere(page, 'choosing which one waits');
    await sheet(page, what(2))
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(sheet(page, what(2))).toBeHidden();
    await slip(page, parkedList, what(5))
      .getByRole('button', { name: /^Take up/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page, what(5))).toBeVisible();
    await expectFocusIsSomewhere(page, 'Take up');
  });

  test('after leaving an action parked and after a change of status the focus is on something near', async ({
    page,
  }) => {
    await slip(page, parkedList, what(4))
      .getByRole('button', { name: /^Take up/ })
      .click();
    await page.getByRole('button', { name: 'Leave it parked' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Leave it parked' })).toBeHidden();
    await expectFocusIsSomewhere(page, 'leaving it parked');
    await sheet(page, what(1)).getByRole('combobox', { name: 'Status' }).focus();
    await page.keyboard.type('Done');
    await expect(slip(page, 'Done or dropped', what(1))).toBeVisible();
    await expectFocusIsSomewhere(page, 'choosing Done');
  });
});

test('after starting over, keeping the answers and bringing them back the focus is not lost', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(9) });
  await page.goto('assessment/');
  for (const name of [
    'Start over',
    'Keep them',
    'Start over',
    'Clear my answers',
    'Bring my answers back',
  ]) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect.soft(page.getByRole('button', { name })).toBeHidden();
    await expectFocusIsSomewhere(page, name);
  }
});
