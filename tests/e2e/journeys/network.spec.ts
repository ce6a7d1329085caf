/**
 * The network from the first initials to paper: once by keyboard alone, once by single clicks alone (F47). One file,
 * though a long one, because both hands and every shorter way use the same eight people and the same steps.
 */
import type { Locator, Page } from '@playwright/test';
import { letDraw } from '../support/let-draw.ts';
import {
  buttonOf,
  gaps,
  list,
  map,
  mark,
  nameField,
  openNetworkPage,
  openWithCrowd,
  row,
} from '../support/network-page.ts';
import { printed } from '../support/pdf-text.ts';
import { planLink } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { lookAtPage } from '../support/storage-troubles.ts';
import { storedKeys } from '../support/stored-work.ts';

/** Eight people as the places bring them to mind: name, circle, first letters of the kind they give. */
const people = [
  ['R.', 1, 'emotional'],
  ['Mira', 2, 'advice'],
  ['T.', 2, 'practical'],
  ['O.', 3, 'advice'],
  ['L.', 3, 'advice'],
  ['Ida', 2, 'emotional'],
  ['K.', 3, 'practical'],
  ['my sister', 1, 'emotional'],
] as const;
/** How many of them each of the six places brings. */
const perPlace = [3, 1, 1, 1, 1, 1];

/** A sentence of what the list shows; hidden texts of buttons repeat it. */
const sentence = (page: Page, text: string): Locator =>
  gaps(page).getByRole('paragraph').filter({ hasText: text }).first();

/** How the reader presses, writes, chooses and ticks. */
interface Hand {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  choose(target: Locator, label: string): Promise<void>;
}

const clicks: Hand = {
  press: (target) => target.click(),
  async write(target, text) {
    await target.click();
    await target.fill(text);
  },
  async choose(target, label) {
    await target.selectOption({ label });
  },
};

const keys = (page: Page): Hand => ({
  async press(target) {
    await target.focus();
    const isBox = (await target.getAttribute('type')) === 'checkbox';
    await page.keyboard.press(isBox ? 'Space' : 'Enter');
  },
  async write(target, text) {
    await target.focus();
    await page.keyboard.type(text);
  },
  async choose(target, label) {
    await target.focus();
    // A select goes to the option that begins so.
    await page.keyboard.type(label.slice(0, 1));
  },
});

async function addEight(page: Page, hand: Hand): Promise<void> {
  const next = page.getByRole('button', { name: 'Next place' });
  let at = 0;
  for (const [place, count] of perPlace.entries()) {
    await expect(page.getByText(new RegExp(`^Place ${place + 1} of 6: `))).toBeVisible();
    for (const [name, circle] of people.slice(at, at + count)) {
      await hand.write(nameField(page), name);
      await hand.choose(
        page.getByRole('combobox', { name: 'Circle' }).first(),
        `${circle} ${['', 'close', 'known well', 'acquaintance'][circle]}`,
      );
      await hand.press(page.getByRole('button', { name: 'Add', exact: true }));
      await expect(nameField(page)).toBeFocused();
      await expect(nameField(page)).toHaveValue('');
    }
    at += count;
    await hand.press(next);
  }
  await expect(page.getByText('All six places are done')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'My people (8)' })).toBeVisible();
}

async function tickKinds(page: Page, hand: Hand): Promise<void> {
  for (const [name, , kind] of people) {
    await hand.press(buttonOf(page, 'Edit', name));
    const form = page.getByRole('group', { name: `Edit: ${name}` });
    await expect(form.getByRole('textbox', { name: 'Initials or a nickname' })).toBeFocused();
    const given = form.getByRole('group', { name: 'What they give me' });
    await hand.press(given.getByRole('checkbox', { name: kind, exact: true }));
    await hand.press(form.getByRole('button', { name: /^Done/ }));
    await expect(buttonOf(page, 'Edit', name)).toBeFocused();
  }
}

async function readGapsAndPlan(page: Page, hand: Hand): Promise<void> {
  await expect(
    sentence(
      page,
      'Nobody on your list gives you an honest view, a place to belong or a good word in your absence.',
    ),
  ).toBeVisible();
  await expect(
    gaps(page)
      .getByText(/^No formal route is on your list/)
      .first(),
  ).toBeVisible();
  await hand.press(gaps(page).getByText('Why am I told this?').first());
  await expect(gaps(page).getByText(/^Counted are the kinds of support you ticked/)).toBeVisible();
  await hand.press(
    gaps(page).getByRole('button', {
      name: /^Add to my plan\s*: Look for the kind of help/,
    }),
  );
  await expect(planLink(page, 1)).toBeVisible();
  await expect(gaps(page).getByRole('link', { name: /^In your plan/ })).toBeFocused();
  await hand.press(
    gaps(page).getByRole('button', { name: /^That may be fine\s*: No formal route/ }),
  );
  await expect(gaps(page).getByText(/^One sentence you called fine/)).toBeVisible();
  await expectSaved(page);
}

async function printWithoutNames(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('link', { name: 'Print list and map' }));
  await expect(page).toHaveURL(/\/print\/network\/$/);
  const lettered = page.getByRole('radio', { name: /^with letters A, B, C/ });
  await expect(lettered).toBeEnabled();
  await lettered.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('rowheader', { name: 'A: R.' })).toBeVisible();
  const { sheets } = await printed(page, 'A4');
  const last = sheets.length - 1;
  for (const [at, [name]] of people.entries()) {
    const key = `${'ABCDEFGH'[at]}: ${name}`;
    expect(sheets[last], 'the key page').toContain(key);
  }
  for (const sheet of sheets.slice(0, last)) {
    for (const [name] of people.filter(([each]) => each.length > 2))
      expect(sheet).not.toContain(name);
  }
}

async function doItAll(page: Page, hand: Hand): Promise<void> {
  await openNetworkPage(page);
  await expect(page.getByText('Nobody is on your list yet.')).toBeVisible();
  await addEight(page, hand);
  await tickKinds(page, hand);
  await readGapsAndPlan(page, hand);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'My people (8)' })).toBeVisible();
  await expect(mark(page, 'Mira')).toHaveAccessibleName('Mira: Colleagues, known well, advice');
  await printWithoutNames(page, hand);
}

test('F47 by keyboard alone: eight people by the places, kinds, the gaps, one step in the plan, paper without names', async ({
  page,
}) => {
  test.slow();
  await doItAll(page, keys(page));
});

test('F47 by single clicks alone: eight people by the places, kinds, the gaps, one step in the plan, paper without names', async ({
  page,
}) => {
  test.slow();
  await doItAll(page, clicks);
});

test('F47 the map is walked by arrow keys, and somebody is moved with two selects', async ({
  page,
}) => {
  await openWithCrowd(page, 8);
  await map(page).getByRole('option').first().focus();
  await expect(mark(page, 'P1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(mark(page, 'P8')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(mark(page, 'P4')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('region', { name: 'P2' });
  await chosen.getByRole('combobox', { name: 'Circle' }).selectOption({ label: '3 acquaintance' });
  await expect(
    page.getByRole('status').getByText('P2 is now under Colleagues, acquaintance.'),
  ).toBeAttached();
  await chosen.getByRole('combobox', { name: 'Source' }).selectOption({ label: 'Peer groups' });
  await expect(mark(page, 'P2')).toHaveAccessibleName(/^P2: Peer groups, acquaintance, practical/);
  await expect(row(page, 'P2')).toContainText('Peer groups · acquaintance · practical');
  await chosen.getByRole('button', { name: /^Edit in the list/ }).click();
  await expect(
    page.getByRole('group', { name: 'Edit: P2' }).getByRole('textbox').first(),
  ).toBeFocused();
});

test('dragging a mark with the mouse is an extra that notes another circle and source', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await openWithCrowd(page, 8);
  const from = await mark(page, 'P7').boundingBox();
  const frame = await map(page).boundingBox();
  if (!from || !frame) throw new Error('The map is not drawn.');
  await page.mouse.move(from.x + from.width / 2, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height * 0.7, { steps: 5 });
  await page.mouse.up();
  await expect(mark(page, 'P7')).toHaveAccessibleName(/^P7: Peer groups, close/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(mark(page, 'P7')).toHaveAccessibleName(/^P7: Your manager, acquaintance/);
});

test('“we spoke”, removing and undoing keep the focus and say what happened', async ({ page }) => {
  await openWithCrowd(page, 8);
  await row(page, 'P8')
    .getByRole('button', { name: /^We spoke today/ })
    .click();
  await expect(
    page.getByRole('status').getByText('Noted: you spoke with P8 today.'),
  ).toBeAttached();
  await expect(gaps(page).getByText(/it is time to speak with P8/)).toHaveCount(0);
  await row(page, 'P3')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(list(page).locator('> li')).toHaveCount(7);
  await expect(page.getByRole('button', { name: /^Undo: You removed “P3”/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(page, 'P3')).toBeVisible();
  await expectSaved(page);
});

test('another day is noted in the form; a day to come is told kindly and changes nothing', async ({
  page,
}) => {
  await page.clock.setFixedTime('2028-02-29T10:00:00');
  await openWithCrowd(page, 1);
  await buttonOf(page, 'Edit', 'P1').click();
  const day = page.getByLabel('We last spoke on');
  await day.fill('2028-03-01');
  await expect(page.getByText('That day has not come yet.')).toBeVisible();
  await letDraw(page);
  await expect(row(page, 'P1')).not.toContainText('March 1');
  await day.fill('2028-02-29');
  await expect(page.getByText('That day has not come yet.')).toHaveCount(0);
  await expect(row(page, 'P1')).toContainText('last spoke February 29, 2028');
});

test('a day that does not exist is told, and the day noted before stays', async ({ page }) => {
  await page.clock.setFixedTime('2028-02-29T10:00:00');
  await openWithCrowd(page, 1);
  await buttonOf(page, 'Edit', 'P1').click();
  const day = page.getByLabel('We last spoke on');
  await day.fill('2028-02-28');
  await expect(row(page, 'P1')).toContainText('last spoke February 28, 2028');
  await day.blur();
  await day.focus();
  // Typed as a reader would: February 31.
  await page.keyboard.type('0231');
  await day.blur();
  await expect(day).toHaveAccessibleDescription(
    'There is no such day. Choose another, or leave it empty.',
  );
  await expect(row(page, 'P1')).toContainText('last spoke February 28, 2028');
  await expectSaved(page);
  await page.reload();
  await expect(row(page, 'P1')).toContainText('last spoke February 28, 2028');
});

test('a pasted list is shown before it is added, and known names are left out unless wanted', async ({
  page,
}) => {
  await openWithCrowd(page, 1);
  await page.getByText('Add many at once').click();
  const box = page.getByRole('textbox', { name: /^Names, one a line/ });
  await box.fill('• Anna\n2) נועה\n- p1\n👩‍👩‍👧, Anna');
  await expect(page.getByText('3 people to add: Anna, נועה, 👩‍👩‍👧')).toBeVisible();
  await expect(page.getByText('On your list already, so left out: p1, Anna.')).toBeVisible();
  await page.getByRole('button', { name: 'Add 3 people' }).click();
  await expect(list(page).locator('> li')).toHaveCount(4);
  await page.getByRole('button', { name: /^Undo: You added 3 people/ }).click();
  await expect(list(page).locator('> li')).toHaveCount(1);
});

test('the example is marked, cannot be changed, and leaves nothing behind', async ({ page }) => {
  await openNetworkPage(page);
  await page.getByRole('button', { name: 'Look at an example' }).click();
  await expect(page.getByRole('heading', { name: 'An example, made up' })).toBeFocused();
  await expect(page.getByText('These people do not exist.')).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^A map of 9 people\. Colleagues: close: R\./ }),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Back to my list']);
  await page.getByRole('button', { name: 'Back to my list' }).click();
  await expect(page.getByText('Nobody is on your list yet.')).toBeVisible();
  // Whatever may be saved is saved now.
  await lookAtPage(page);
  expect(await storedKeys(page)).toEqual([]);
});

test('private marks are read only when asked for, and never printed', async ({ page }) => {
  await openWithCrowd(page, 1);
  await buttonOf(page, 'Edit', 'P1').click();
  await expect(page.getByText('Private', { exact: true })).toBeVisible();
  await expect(page.getByText('This tie drains me')).toBeHidden();
  await page.getByText('Private', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'This tie drains me' }).check();
  for (const name of ['X', 'Y']) {
    await nameField(page).fill(name);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }
  await buttonOf(page, 'Edit', 'X').click();
  await page.getByText('Private', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'This tie drains me' }).check();
  await page.getByRole('button', { name: /^Done/ }).click();
  const finding = sentence(page, 'You marked 2 of your ties as draining: P1 and X.');
  await letDraw(page);
  await expect(finding).toHaveCount(0);
  await page.getByRole('button', { name: 'Read my private marks too' }).click();
  await expect(finding).toBeVisible();
  expect((await printed(page)).text).not.toMatch(/drain/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('without JavaScript the page explains how it is done on paper', async ({ page }) => {
    await page.goto('network/');
    await expect(page.getByRole('heading', { name: 'How it is done on paper' })).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: /blank sheets/i })
      .last()
      .click();
    await expect(page.getByRole('img', { name: /^Three empty circles/ })).toBeVisible();
  });
});
