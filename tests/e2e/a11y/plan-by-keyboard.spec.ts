/**
 * The plan, its hard-day page, its way out, the composer and the ten minutes by keyboard alone: Tab, arrows, Enter, Space
 * and letters. After each change something near has the focus, and a live region has said what happened. Many changes in
 * one tab, because opening pages is what takes long; one file, though a long one, because each way is checked after every
 * press by the same two questions, and leads from one of these pages to the next.
 */
import type { Locator, Page } from '@playwright/test';
import { expectFocusIsSomewhere, focusNow, tabThrough } from '../support/access.ts';
import { message, openTemplate } from '../support/composer.ts';
import { openPlanPage, sheet, slip } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

const what = (number: number): string => `What of number ${number} stands here`;
const stored = (count: number): Readonly<Record<string, string>> => ({
  [planKey]: planText(
    Array.from({ length: count }, (_, at) => fullAction(`number ${at + 1}`, { reviewOn: null })),
  ),
});
const parkedList = 'Parked: these wait';
const closedList = 'Done or dropped';

/**
 * Comes to `target` with Tab from the stop before it, or with `back` from the stop behind it. That the stops
 * from end to end are in order and in view is `tabThrough`'s to show, and what comes next by itself is pressed by hand.
 */
async function tabTo(page: Page, target: Locator, back = false): Promise<void> {
  await target.evaluate((wanted, isBack) => {
    /** Of a group of radios only the checked one, else the first, is a stop. */
    const isStop = (each: Element): boolean => {
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>(`[name="${each.name}"]`)];
      return each === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((each) => each === wanted || (each.checkVisibility() && isStop(each)));
    stops[stops.indexOf(wanted as HTMLElement) + (isBack ? 1 : -1)]?.focus();
  }, back);
  // A day and a time are several stops: their parts, and the calendar.
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    if (await target.evaluate((each) => each === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** The live region says `text`, and the focus is on something that can be seen and shows that it has it. */
async function expectSaidAndHeld(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text })).toBeAttached();
  await expectFocusIsSomewhere(page, String(text));
  await expect
    .poll(() => focusNow(page), { message: String(text) })
    .toMatchObject({ isInView: true, isCovered: false });
}

test('a plan is lived by keyboard alone: move, park, take up, exchange, done, remove, undo, redo, add', async ({
  page,
}) => {
  test.slow();
  await putStored(page, stored(5));
  await openPlanPage(page);
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });

  await tabTo(page, button(`Move down: ${what(1)}`));
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, `“${what(1)}” is now number 2.`);
  // It is said at once, and drawn a moment later: no reader presses in between.
  await expect(page.getByRole('article').nth(1)).toHaveAccessibleName(what(1));
  await expect(button(`Move down: ${what(1)}`)).toBeFocused();
  await page.keyboard.press('Space');
  await expectSaidAndHeld(page, `“${what(1)}” is now number 3.`);

  // What is pressed next is the next or the one after it.
  await tabTo(page, button(`Park: ${what(1)}`));
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, `“${what(1)}” is parked.`);
  await expect(button(`Take up: ${what(1)}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, `“${what(1)}” is active.`);
  await expect(sheet(page, what(1))).toBeFocused();

  await tabTo(page, button(`Take up: ${what(4)}`));
  await page.keyboard.press('Enter');
  const which = page.getByRole('group', { name: 'Three are active already. Which one waits?' });
  await expect(which.getByRole('button').first()).toBeFocused();
  await tabTo(page, which.getByRole('button', { name: 'Leave it parked' }));
  await page.keyboard.press('Enter');
  await expect(button(`Take up: ${what(4)}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(which.getByRole('button').first()).toBeFocused();
  await tabTo(page, which.getByRole('button', { name: what(2) }));
  await page.keyboard.press('Space');
  await expectSaidAndHeld(page, `“${what(4)}” is active, “${what(2)}” is parked.`);
  await expect(sheet(page, what(4))).toBeFocused();

  await tabTo(page, sheet(page, what(4)).getByRole('checkbox', { name: /^I did a step/ }));
  await page.keyboard.press('Space');
  await expectSaidAndHeld(page, `A step this week for “${what(4)}”.`);

  await tabTo(page, sheet(page, what(4)).getByRole('combobox', { name: 'Status' }), true);
  await page.keyboard.press('End');
  await expectSaidAndHeld(page, `“${what(4)}”: Dropped, and that is fine.`);
  await expect(button(`Take up: ${what(4)}`)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(`Close: ${what(4)}`)).toBeFocused();
  await expect(button(`Close: ${what(4)}`)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(
    slip(page, closedList, what(4)).getByRole('textbox', { name: 'What I learned (if you like)' }),
  ).toBeFocused();
  await tabTo(page, button(`Close: ${what(4)}`), true);
  await page.keyboard.press('Enter');
  await expect(button(`Open: ${what(4)}`)).toBeFocused();

  await tabTo(page, button(`Remove: ${what(5)}`), true);
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, `“${what(5)}” is removed. Undo brings it back.`);
  const undo = page.getByRole('button', { name: /^Undo/ });
  const redo = page.getByRole('button', { name: /^Redo/ });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, `Undone: You removed “${what(5)}”.`);
  await expect(slip(page, parkedList, what(5))).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(redo).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, `Done again: You removed “${what(5)}”.`);
  await expect(redo).toBeFocused();

  await tabTo(page, page.getByRole('textbox', { name: 'An action of my own' }));
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, 'Write what you will do, then add it.');
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, '“By keyboard” is in your plan.');
  await expect(sheet(page, 'By keyboard')).toBeVisible();
});

test('a look back, an idea and a fresh start are reached and chosen by keyboard, and each is said', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00'));
  await putStored(page, {
    [planKey]: planText([fullAction('number 1', { reviewOn: '2026-11-20' as never })]),
  });
  await openPlanPage(page);
  const mine = sheet(page, what(1));
  await tabTo(page, mine.getByText('Ideas for “if” and “then”'));
  await page.keyboard.press('Enter');
  await tabTo(page, mine.getByRole('list', { name: 'My nerves' }).getByRole('button').first());
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, /^Copied into “What of number 1 stands here”: if /);
  await tabTo(page, mine.getByRole('button', { name: /^Next Monday/ }));
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, 'First step on November 23, 2026.');
  await expect(mine.getByLabel('First step on')).toBeFocused();

  // The look back that is due is open, and the sentence above the sheets leads to it.
  await page.keyboard.press('Control+Home');
  const due = page.getByText('Time to look back at').locator('..').getByRole('link');
  await tabTo(page, due, true);
  await page.keyboard.press('Enter');
  await expect(mine.getByText('Look back', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(mine.getByRole('textbox', { name: 'What moved' })).toBeFocused();
  await tabTo(page, mine.getByRole('button', { name: /^Keep it/ }));
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, `“${what(1)}”: kept. Undo takes it back.`);
  await expect(mine).toBeFocused();
});

test('Tab goes through the way out of the plan, the hard-day page, a template and the print center, every stop in view', async ({
  page,
}) => {
  await putStored(page, stored(4));
  const expected = [
    ['plan/share/', ['Copy this text', 'Save the calendar file']],
    ['plan/hard-day/', ['Print the strip', 'Move down']],
    ['templates/ask-for-twenty-minutes/', ['Copy the text', 'Open in mail']],
    ['print/', []],
  ] as const;
  for (const [address, words] of expected) {
    await page.goto(address);
    await expect(page.getByText(/^(Opening|Reading) your/)).toBeHidden();
    for (const word of words)
      await expect(page.getByRole('main').getByText(word).first()).toBeVisible();
    const stops = await tabThrough(page);
    for (const word of words) {
      expect(
        stops.filter((stop) => stop.includes(word)).length,
        `${address} ${word}`,
      ).toBeGreaterThan(0);
    }
  }
});

test('a part of the plan is chosen, copied and saved by keyboard, and what came of it is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await putStored(page, stored(2));
  await page.goto('plan/share/');
  await tabTo(page, page.getByRole('radio', { name: /^Myself/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'My manager' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'My manager' })).toBeFocused();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).not.toContainText('Why of');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const lines = page.getByRole('group', { name: what(1) });
  await tabTo(page, lines.getByRole('checkbox', { name: /^Why it matters/ }));
  await page.keyboard.press('Space');
  await expect(preview).toContainText('Why of number 1');
  await tabTo(page, page.getByRole('button', { name: 'Copy this text' }));
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, 'Copied.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, /^Handed to your browser as my-plan\.txt/);
  await tabTo(page, page.getByRole('button', { name: 'Save the calendar file' }));
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, /^Handed to your browser as my-plan\.ics/);
});

test('the hard-day page is put in order, undone and done again by keyboard, and each is said', async ({
  page,
}) => {
  await page.goto('plan/hard-day/');
  await tabTo(page, page.getByRole('textbox', { name: 'First person', exact: true }));
  await page.keyboard.type('R.');
  await tabTo(page, page.getByRole('button', { name: 'Move down: R.' }));
  await page.keyboard.press('Space');
  await expectSaidAndHeld(page, 'R. is now number 2.');
  await expect(page.getByRole('textbox', { name: 'Second person', exact: true })).toBeFocused();
  for (const [name, said] of [
    ['Undo', /^Undone: /],
    ['Redo', /^Done again: /],
  ] as const) {
    await tabTo(page, page.getByRole('button', { name }), true);
    await page.keyboard.press('Enter');
    await expectSaidAndHeld(page, said);
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
});

test('a message is written, answered in four ways, begun again, removed and brought back by keyboard', async ({
  page,
}) => {
  await openTemplate(page, 'ask-for-twenty-minutes');
  const name = page.getByRole('textbox', { name: 'Their name' });
  await tabTo(page, name);
  await page.keyboard.type('Sam');
  await expect(message(page)).toContainText('Hello Sam,');
  await tabTo(page, page.getByRole('button', { name: 'Change the text by hand' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'The text, changed by hand' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Go back to the blanks' }));
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();

  await tabTo(page, page.getByRole('radio', { name: 'They say yes' }));
  await page.keyboard.press('Space');
  for (const [at, answer] of [
    'They say yes',
    'Not now',
    'Nothing comes',
    'It goes badly',
  ].entries()) {
    if (at > 0) await page.keyboard.press('ArrowDown');
    const radio = page.getByRole('radio', { name: answer });
    await expect(radio).toBeFocused();
    await expect(radio).toBeChecked();
    // What to do stands in a live region that was there before.
    const branch = page.locator('.composer__branch').filter({ has: radio });
    await expect(branch.locator('[aria-live="polite"]')).not.toBeEmpty();
  }
  await tabTo(page, page.getByRole('button', { name: 'Begin another' }), true);
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, 'A new message is open. The one before is kept.');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('');
  await page.keyboard.type('Ana');
  await tabTo(page, page.getByRole('button', { name: 'Remove this one' }), true);
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, 'The message is removed. Undo brings it back.');
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, /^Undone: /);
  await expect(undo).toBeFocused();
});

test('the ten minutes are gone through by keyboard, each screen beginning at its heading', async ({
  page,
}) => {
  await page.goto('start/');
  const heading = (name: string): Locator => page.getByRole('heading', { level: 2, name });
  const onward = page.getByRole('main').getByRole('button', { name: 'Continue' });
  await tabTo(page, onward);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Choose one of them' })).toBeVisible();
  await expectFocusIsSomewhere(page, 'nothing chosen');
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, onward);
  await page.keyboard.press('Enter');
  await expect(heading('One small step')).toBeFocused();
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(heading('Who could it be?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /^Write initials/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Initials or a nickname' })).toBeFocused();
  await page.keyboard.type('R.');
  await page.keyboard.press('Enter');
  await expect(heading('What could you say?')).toBeFocused();
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await expect(heading('When, and where?')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Tomorrow' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Tomorrow' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await tabTo(page, onward);
  await page.keyboard.press('Enter');
  await expect(heading('Your card')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Save for my calendar' }));
  await page.keyboard.press('Enter');
  await expectSaidAndHeld(page, /^Handed to your browser as my-plan\.ics/);
  expect((await tabThrough(page)).length).toBeGreaterThan(2);
});
