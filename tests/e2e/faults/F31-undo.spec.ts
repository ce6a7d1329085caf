/** F31: everything that can be done to a plan is undone one by one, by button and by keyboard, and done again. */
import type { Page } from '@playwright/test';
import { letDraw } from '../support/let-draw.ts';
import { openPlanPage, sheet, slip } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

/** Everything a reader sees of the plan: every value, every tick, every slip, in order. */
const seen = (page: Page): Promise<string[]> =>
  page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('article, .slip > p, article :is(textarea, input, select)')].map(
      (each) => {
        if (each instanceof HTMLInputElement && each.type === 'checkbox') return `${each.checked}`;
        if (each instanceof HTMLTextAreaElement || each instanceof HTMLInputElement)
          return each.value;
        if (each instanceof HTMLSelectElement) return each.value;
        return each.getAttribute('aria-label') ?? each.textContent;
      },
    ),
  );

const name = (word: string): string => `What of ${word} stands here`;

test('F31 every kind of change is taken back and made again, and each is announced', async ({
  page,
}) => {
  const four = ['alpha', 'bravo', 'charlie', 'delta'].map((word) => fullAction(word));
  await putStored(page, { [planKey]: planText(four) });
  await openPlanPage(page);
  const alpha = sheet(page, name('alpha'));
  const press = (button: string, word: string) =>
    page.getByRole('button', { name: `${button}: ${name(word)}` }).click();
  const changes: (() => Promise<unknown>)[] = [
    () => alpha.getByRole('textbox', { name: 'When and where' }).fill('Tuesday'),
    () => press('Move down', 'alpha'),
    () => press('Next Monday', 'bravo'),
    () => alpha.getByLabel('Look back on').fill('2028-02-29'),
    () => alpha.getByRole('checkbox', { name: 'I did a step this week' }).check(),
    async () => {
      await alpha.getByText('Ideas for “if” and “then”').click();
      await alpha.getByRole('list', { name: 'My nerves' }).getByRole('button').first().click();
    },
    () => alpha.getByRole('combobox', { name: 'Status' }).selectOption('Doing'),
    async () => {
      await press('Take up', 'delta');
      await page
        .getByRole('group', { name: /Which one waits/ })
        .getByRole('button', { name: name('charlie') })
        .click();
    },
    () => press('Park', 'bravo'),
    async () => {
      await alpha.getByText('Look back', { exact: true }).click();
      await press('Drop it', 'alpha');
    },
    () => press('Remove', 'delta'),
    () =>
      slip(page, 'Done or dropped', name('alpha'))
        .getByRole('button', { name: /^Remove/ })
        .click(),
  ];
  const states = [await seen(page)];
  for (const [at, change] of changes.entries()) {
    await change();
    // What opens on the way, such as the look back, is seen before what it is opened for.
    await letDraw(page);
    await expect
      .poll(async () => (await seen(page)).join('|'), { message: `change ${at + 1} is seen` })
      .not.toBe(states.at(-1)?.join('|'));
    states.push(await seen(page));
  }
  const undo = page.getByRole('button', { name: /^Undo/ });
  for (const state of states.slice(0, -1).reverse()) {
    await undo.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => seen(page)).toEqual(state);
    await expect(page.getByRole('status').filter({ hasText: /^Undone: / })).toBeAttached();
  }
  await expect(undo).toBeDisabled();
  const redo = page.getByRole('button', { name: /^Redo/ });
  for (const state of states.slice(1)) {
    await redo.click();
    await expect.poll(() => seen(page)).toEqual(state);
  }
  await expect(redo).toBeDisabled();
});
