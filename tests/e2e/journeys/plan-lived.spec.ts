/** A plan over weeks: a fresh start, an idea for if and then, a tick each week, a look back at 30 and at 90 days. */
import {
  activeNames,
  addOwnAction,
  field,
  openPlanPage,
  sheet,
  slip,
} from '../support/plan-page.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

const noon = (day: string): Date => new Date(`${day}T12:00:00`);

test('five actions: a fresh start, an idea, ticks, and looks back at 30 and 90 days', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon('2026-11-21'));
  await openPlanPage(page);
  for (const name of ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo']) await addOwnAction(page, name);
  await expect(slip(page, 'Parked: these wait', 'Echo')).toBeVisible();
  expect(await activeNames(page)).toEqual(['Alpha', 'Bravo', 'Charlie']);

  // By keyboard alone: the third action becomes the second.
  await sheet(page, 'Charlie').getByRole('button', { name: 'Move up: Charlie' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => activeNames(page)).toEqual(['Alpha', 'Charlie', 'Bravo']);
  await expect(
    sheet(page, 'Charlie').getByRole('button', { name: 'Move up: Charlie' }),
  ).toBeFocused();

  const alpha = sheet(page, 'Alpha');
  await expect(alpha.getByLabel('Look back on')).toHaveValue('2026-12-21');
  await alpha.getByRole('button', { name: 'Next Monday: Alpha' }).click();
  await expect(alpha.getByLabel('First step on')).toHaveValue('2026-11-23');
  await expect(alpha.getByLabel('First step on')).toBeFocused();
  await expect(alpha.getByLabel('Look back on')).toHaveValue('2026-12-23');
  await alpha.getByLabel('At (if it has a time)').fill('09:30');

  await alpha.getByText('Ideas for “if” and “then”').click();
  await alpha.getByRole('list', { name: 'My shifts' }).getByRole('button').first().click();
  await expect(field(alpha, 'If')).toHaveValue('our shifts do not meet this week');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(field(alpha, 'If')).toHaveValue('');
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(field(alpha, 'Then')).toHaveValue(/^I leave a note/);

  await alpha.getByRole('checkbox', { name: 'I did a step this week' }).check();
  await expect(alpha.getByText('I did a step this week (November 21, 2026)')).toBeVisible();
  await expectSaved(page);

  await page.clock.setFixedTime(noon('2026-12-23'));
  await page.reload();
  await expect(alpha.getByRole('checkbox')).not.toBeChecked();
  await expect(alpha.getByText(/^Steps before: November 21, 2026/)).toBeVisible();
  const due = page.getByText('Time to look back at').locator('..');
  await expect(due.getByRole('link')).toHaveText(['Alpha', 'Charlie', 'Bravo']);
  await field(alpha, 'What moved').fill('Two short talks');
  await alpha.getByRole('button', { name: 'Keep it: Alpha' }).click();
  await expect(alpha).toBeFocused();
  await expect(alpha.getByText('December 23, 2026: kept. Two short talks')).toBeAttached();
  await expect(alpha.getByLabel('Look back on')).toHaveValue('2027-02-21');
  await sheet(page, 'Bravo').getByRole('button', { name: 'Change it: Bravo' }).click();
  await expect(field(sheet(page, 'Bravo'), 'What I will do')).toBeFocused();
  await expectSaved(page);

  await page.clock.setFixedTime(noon('2027-02-21'));
  await page.reload();
  await alpha.getByRole('button', { name: 'Drop it: Alpha' }).click();
  const dropped = slip(page, 'Done or dropped', 'Alpha (Dropped, and that is fine)');
  await expect(dropped).toBeVisible();
  await expect(dropped.getByRole('button', { name: 'Take up: Alpha' })).toBeFocused();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(alpha).toBeVisible();
  await page.getByRole('button', { name: /^Redo/ }).click();
  await dropped.getByRole('button', { name: 'Open: Alpha' }).click();
  await field(dropped, 'What I learned (if you like)').fill('Mornings work better');
  await expectSaved(page);
  await page.goto('print/plan/');
  await expect(page.getByText('What I learned (if you like): Mornings work better')).toBeVisible();
  await expect(page.getByText('Look back, December 23, 2026: kept. Two short talks')).toBeVisible();
});

test('an action that waits can be opened and written in', async ({ page }) => {
  await openPlanPage(page);
  for (const name of ['Alpha', 'Bravo', 'Charlie', 'Delta']) await addOwnAction(page, name);
  const delta = slip(page, 'Parked: these wait', 'Delta');
  await delta.getByRole('button', { name: 'Open: Delta' }).click();
  await field(delta, 'With whom (initials are enough)').fill('N.');
  await expectSaved(page);
  await page.reload();
  await delta.getByRole('button', { name: 'Open: Delta' }).click();
  await expect(field(delta, 'With whom (initials are enough)')).toHaveValue('N.');
});

test('a day that does not exist, left before the page was drawn anew, leaves no day of its digits behind', async ({
  page,
}) => {
  await page.clock.install({ time: noon('2026-11-21') });
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  const review = sheet(page, 'Alpha').getByLabel('Look back on');
  // A page that is slow to draw: no timer runs while the digits come.
  await page.clock.pauseAt(noon('2026-11-21').getTime() + 60 * 60_000);
  await review.focus();
  await page.keyboard.type('0231');
  await review.blur();
  await page.clock.resume();
  await expect(review).toHaveAccessibleDescription(/^There is no such day/);
  await page.reload();
  await expect(review).toHaveValue('2026-12-21');
});

test('a day that does not exist changes nothing, and a look back before the first step is told', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon('2026-11-21'));
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  const alpha = sheet(page, 'Alpha');
  const review = alpha.getByLabel('Look back on');
  await review.focus();
  // Typed as a reader would: February 31.
  await page.keyboard.type('0231');
  await review.blur();
  await expect(review).toHaveAccessibleDescription(
    'There is no such day. Choose another, or leave it empty.',
  );
  await page.reload();
  await expect(review).toHaveValue('2026-12-21');
  await alpha.getByRole('button', { name: 'First of the month: Alpha' }).click();
  await expect(alpha.getByLabel('First step on')).toHaveValue('2026-12-01');
  await review.fill('2026-11-25');
  await review.blur();
  await expect(review).toHaveAccessibleDescription(
    'This day is before the first step. Is that what you mean?',
  );
});

test('a day typed faster than the page is drawn anew stays as typed', async ({ page }) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  const review = sheet(page, 'Alpha').getByLabel('Look back on');
  // What the browser does for two digits in a row, with no frame between them; a third would be added to what is there.
  const amongTheDigits = await review.evaluate(async (field: HTMLInputElement) => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    for (const typed of ['2027-02-02', '2027-02-21']) {
      field.value = typed;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((next) => setTimeout(next));
    }
    window.requestAnimationFrame = requestAnimationFrame;
    return field.value;
  });
  expect(amongTheDigits).toBe('2027-02-21');
  await expect(review).toHaveValue('2027-02-21');
  await page.reload();
  await expect(review).toHaveValue('2027-02-21');
});

test('F16 a week ticked in two tabs is ticked once in both', async ({ page, context }) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  const other = await context.newPage();
  await openPlanPage(other);
  await sheet(page, 'Alpha').getByRole('checkbox').check();
  await expect(sheet(other, 'Alpha').getByRole('checkbox')).toBeChecked();
  await sheet(other, 'Alpha').getByRole('checkbox').uncheck();
  await expect(sheet(page, 'Alpha').getByRole('checkbox')).not.toBeChecked();
});

test('F21 people of the network are offered, written in as text, and stay when they are gone', async ({
  page,
}) => {
  const network = readFileSync('tests/fixtures/saved/v1/network-filled.txt', 'utf8');
  const plan = planText([fullAction('the first', { withWhom: 'my sister' })]);
  await putStored(page, { 'handbook.network': network, [planKey]: plan });
  await openPlanPage(page);
  const whom = field(page.getByRole('article'), 'With whom (initials are enough)');
  await page.getByRole('button', { name: 'R.', exact: true }).click();
  await expect(whom).toHaveValue('my sister, R.');
  await expect(whom).toBeFocused();
  await expect(page.getByRole('button', { name: 'R.', exact: true })).toBeHidden();
  await expectSaved(page);
  await page.goto('plan/hard-day/');
  const second = page.getByRole('listitem').filter({ hasText: 'Second person' });
  await second.getByRole('button', { name: 'union desk' }).click();
  await expect(page.getByRole('textbox', { name: 'Second person', exact: true })).toHaveValue(
    'union desk',
  );
  await expect(page.getByRole('textbox', { name: 'Second person', exact: true })).toBeFocused();

  await page.evaluate(() => localStorage.removeItem('handbook.network'));
  await openPlanPage(page);
  await expect(whom).toHaveValue('my sister, R.');
  await expect(page.getByText('From your network:')).toBeHidden();
});

test('half a time changes nothing, and a time taken out is out', async ({ page }) => {
  await putStored(page, { [planKey]: planText([fullAction('the first')]) });
  await openPlanPage(page);
  const time = page.getByRole('article').getByLabel('At (if it has a time)');
  const day = page.getByRole('article').getByLabel('First step on');
  await day.fill('2026-12-01');
  await time.fill('09:30');
  await expectSaved(page);
  // As a reader would: begins anew with the hour, and goes away.
  await time.focus();
  await page.keyboard.press('Backspace');
  await time.blur();
  await page.reload();
  await expect(time).toHaveValue('09:30');
  await time.fill('');
  await time.blur();
  await expectSaved(page);
  await page.reload();
  await expect(time).toHaveValue('');
});
