/** Everything that can be done to a plan, and undone. */
import { letDraw } from '../support/let-draw.ts';
import {
  activeNames,
  addOwnAction,
  field,
  openPlanPage,
  planLink,
  sheet,
  slip,
} from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';

const three = ['Alpha', 'Bravo', 'Charlie'] as const;
const parkedList = 'Parked: these wait';

test.beforeEach(async ({ page }) => {
  await openPlanPage(page);
});

test('an empty action of one’s own is refused with a message, and the field keeps the focus', async ({
  page,
}) => {
  const own = page.getByRole('textbox', { name: 'An action of my own' });
  await addOwnAction(page, '   ');
  await expect(own).toBeFocused();
  await expect(own).toHaveAccessibleDescription('Write what you will do, then add it.');
  await addOwnAction(page, 'Alpha');
  await expect(sheet(page, 'Alpha')).toBeVisible();
  await expect(own).toHaveValue('');
  await expect(page.getByText('Write what you will do, then add it.')).toBeHidden();
});

test('three actions are active, the fourth waits, and taking it up asks which one waits instead', async ({
  page,
}) => {
  for (const name of [...three, 'Delta']) await addOwnAction(page, name);
  await expect.poll(() => activeNames(page)).toEqual([...three]);
  await expect(planLink(page, 3)).toBeVisible();
  await slip(page, parkedList, 'Delta')
    .getByRole('button', { name: /^Take up/ })
    .click();
  const which = page.getByRole('group', { name: 'Three are active already. Which one waits?' });
  await which.getByRole('button', { name: 'Bravo' }).click();
  await expect(which).toBeHidden();
  await expect(slip(page, parkedList, 'Bravo')).toBeVisible();
  await expect
    .poll(async () => (await activeNames(page)).sort())
    .toEqual(['Alpha', 'Charlie', 'Delta']);
});

test('the question which one waits can be left, and nothing changes', async ({ page }) => {
  for (const name of [...three, 'Delta']) await addOwnAction(page, name);
  await slip(page, parkedList, 'Delta')
    .getByRole('button', { name: /^Take up/ })
    .click();
  await page.getByRole('button', { name: 'Leave it parked' }).click();
  await expect(page.getByRole('button', { name: 'Leave it parked' })).toBeHidden();
  await letDraw(page);
  await expect(slip(page, parkedList, 'Delta')).toBeVisible();
  expect(await activeNames(page)).toEqual([...three]);
});

test('a press on another action is not lost while the question which one waits stands', async ({
  page,
}) => {
  for (const name of [...three, 'Delta', 'Echo']) await addOwnAction(page, name);
  await slip(page, parkedList, 'Delta')
    .getByRole('button', { name: /^Take up/ })
    .click();
  await expect(page.getByRole('group', { name: /Which one waits/ })).toBeVisible();
  await slip(page, parkedList, 'Echo').getByRole('button', { name: 'Open: Echo' }).click();
  await expect(
    field(slip(page, parkedList, 'Echo'), 'With whom (initials are enough)'),
  ).toBeVisible();
});

test('a park, a word and a removal are undone one by one and done again', async ({ page }) => {
  for (const name of ['Alpha', 'Bravo']) await addOwnAction(page, name);
  await field(sheet(page, 'Alpha'), 'Why it matters to me').pressSequentially('because');
  await sheet(page, 'Bravo').getByRole('button', { name: /^Park/ }).click();
  await sheet(page, 'Alpha')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(sheet(page, 'Alpha')).toBeHidden();

  const undo = page.getByRole('button', { name: /^Undo/ });
  const redo = page.getByRole('button', { name: /^Redo/ });
  await undo.click();
  await expect(field(sheet(page, 'Alpha'), 'Why it matters to me')).toHaveValue('because');
  await expect(
    page.getByRole('status').filter({ hasText: 'Undone: You removed “Alpha”.' }),
  ).toBeAttached();
  await undo.click();
  await expect(sheet(page, 'Bravo')).toBeVisible();
  await undo.click();
  await expect(field(sheet(page, 'Alpha'), 'Why it matters to me')).toHaveValue('');
  for (const _ of [1, 2, 3]) await redo.click();
  await expect(sheet(page, 'Alpha')).toBeHidden();
  await expect(slip(page, parkedList, 'Bravo')).toBeVisible();
  await expect(redo).toBeDisabled();
});

test('Move up and Move down change the order, and a reload keeps it', async ({ page }) => {
  for (const name of three) await addOwnAction(page, name);
  await sheet(page, 'Charlie')
    .getByRole('button', { name: /^Move up/ })
    .click();
  await expect.poll(() => activeNames(page)).toEqual(['Alpha', 'Charlie', 'Bravo']);
  await sheet(page, 'Alpha')
    .getByRole('button', { name: /^Move down/ })
    .click();
  await expect.poll(() => activeNames(page)).toEqual(['Charlie', 'Alpha', 'Bravo']);
  await expect(sheet(page, 'Charlie').getByRole('button', { name: /^Move up/ })).toBeDisabled();
  await page.reload();
  await expect.poll(() => activeNames(page)).toEqual(['Charlie', 'Alpha', 'Bravo']);
});

test('done and dropped actions leave their place, are kept, and can be taken up again', async ({
  page,
}) => {
  for (const name of [...three, 'Delta']) await addOwnAction(page, name);
  await sheet(page, 'Alpha').getByRole('combobox', { name: 'Status' }).selectOption('Done');
  await sheet(page, 'Bravo')
    .getByRole('combobox', { name: 'Status' })
    .selectOption('Dropped, and that is fine');
  await expect(slip(page, 'Done or dropped', 'Alpha (Done)')).toBeVisible();
  await expect(slip(page, 'Done or dropped', 'Bravo (Dropped, and that is fine)')).toBeVisible();
  await expect(planLink(page, 1)).toBeVisible();
  await slip(page, parkedList, 'Delta')
    .getByRole('button', { name: /^Take up/ })
    .click();
  await expect(sheet(page, 'Delta')).toBeVisible();
  await slip(page, 'Done or dropped', 'Alpha')
    .getByRole('button', { name: /^Take up/ })
    .click();
  await expect(sheet(page, 'Alpha').getByRole('combobox', { name: 'Status' })).toHaveValue('doing');
});

test('a removed action comes back with its words', async ({ page }) => {
  await addOwnAction(page, 'Alpha');
  await field(sheet(page, 'Alpha'), 'When and where').fill('Tuesday, by the lockers');
  await sheet(page, 'Alpha')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(field(sheet(page, 'Alpha'), 'When and where')).toHaveValue(
    'Tuesday, by the lockers',
  );
});

test('the day to look back is kept, shown on paper in words, and can be emptied', async ({
  page,
}) => {
  await addOwnAction(page, 'Alpha');
  const review = sheet(page, 'Alpha').getByLabel('Look back on');
  await review.fill('2027-03-08');
  await expectSaved(page);
  await page.reload();
  await expect(review).toHaveValue('2027-03-08');
  await page.goto('print/plan/');
  await expect(page.getByText('March 8, 2027')).toBeVisible();
  await openPlanPage(page);
  await review.fill('');
  await expectSaved(page);
  await page.reload();
  await expect(review).toHaveValue('');
});
