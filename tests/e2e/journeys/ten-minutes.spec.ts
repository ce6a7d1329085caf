/** Ten minutes on a phone: from one gap to a printed card, with Back, leaving and coming back on the way. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { parse } from 'yaml';
import type { Template } from '../../../src/domain/guide/template-schema.ts';
import { blank, message } from '../support/composer.ts';
import { printed } from '../support/pdf-text.ts';
import { field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { networkKey, networkText, somebody } from '../support/stored-network.ts';
import { downloadedBy } from '../support/storage-troubles.ts';
import { fullAction, planKey, planText, putStored, stored } from '../support/stored-work.ts';

test.use({ viewport: { width: 390, height: 844 } });

const templateOf = (name: string) =>
  parse(readFileSync(`content/templates/${name}.yaml`, 'utf8')) as Template;
const step = 'Write to someone you used to work with';
const gap = 'Advice from someone who works elsewhere';

/** What each entry of a calendar file is about, and when, as a calendar program reads it. */
const eventsIn = (file: string): [string, string][] =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
    .map(({ summary, startDate }) => [summary.split(':')[0] ?? '', startDate.toString()]);
const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** From the home page to the screen of the person. */
async function toPerson(page: Page): Promise<string> {
  await page.goto('start/');
  await page.getByRole('radio', { name: gap }).check();
  await next(page);
  await expect(heading(page, 'One small step')).toBeFocused();
  await page.getByRole('radio').first().check();
  const title = (await page.locator('.ten__choice').first().innerText()).split('\n')[0] ?? step;
  await next(page);
  await expect(heading(page, 'Who could it be?')).toBeFocused();
  return title.trim();
}

test('ten minutes on a phone, from the home page to a card on paper and a plan', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'));
  await page.goto('./');
  await page.getByRole('link', { name: 'One gap, one person, one message, one date' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Need help now?' })).toBeVisible();
  await next(page);
  await expect(
    page.getByRole('alert').getByText('Choose one of them, then continue.'),
  ).toBeVisible();
  const title = await toPerson(page);
  await next(page);
  await expect(page.getByText('Write initials, or choose “No one yet”.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Initials or a nickname' }).fill('R.');
  await next(page);
  await expect(heading(page, 'What could you say?')).toBeFocused();
  await expect(message(page)).toContainText('R.');
  const words = templateOf('reconnect-with-an-old-contact');
  const topic = words.fields.find((each) => each.id === 'how-we-met')?.label ?? '';
  await blank(page, topic).fill('the night desk');
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(heading(page, 'When, and where?')).toBeFocused();
  await page.getByRole('button', { name: 'Next Monday' }).click();
  await expect(page.getByLabel('The day')).toHaveValue('2026-11-23');
  await page.getByLabel('At (if it has a time)').fill('09:30');
  await page.getByRole('textbox', { name: /^Where/ }).fill('by phone');
  await next(page);
  await expect(heading(page, 'Your card')).toBeFocused();
  const paper = await printed(page);
  for (const text of [
    title,
    'R.',
    'Monday, November 23, 2026, 09:30',
    'by phone',
    'the night desk',
  ])
    expect(paper.text).toContain(text);
  expect(paper.sheets).toHaveLength(1);
  expect(paper.text).not.toContain('Print the card');
  const calendar = await downloadedBy(
    page,
    page.getByRole('button', { name: 'Save for my calendar' }),
  );
  expect(eventsIn(calendar)).toEqual([
    ['First step', '2026-11-23T09:30:00'],
    ['Look back', '2026-12-23'],
    ['Look back', '2027-02-21'],
  ]);
  await expect(page.getByText(/^Handed to your browser as my-plan\.ics/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Go to my plan' }).click();
  await expect(sheet(page, title)).toBeVisible();
  await expect(field(sheet(page, title), 'With whom (initials are enough)')).toHaveValue('R.');
  await expect(sheet(page, title).getByLabel('First step on')).toHaveValue('2026-11-23');
});

test('the person can be one of the network, chosen with one press', async ({ page }) => {
  await putStored(page, { [networkKey]: networkText([somebody(0), somebody(1)]) });
  await toPerson(page);
  const offer = page.getByRole('group', { name: 'From your lists:' });
  await offer.getByRole('button', { name: 'P2' }).click();
  const person = page.getByRole('textbox', { name: 'Initials or a nickname' });
  await expect(person).toHaveValue('P2');
  await expect(person).toBeFocused();
  await offer.getByRole('button', { name: 'P1' }).click();
  await expect(person).toHaveValue('P1');
  await next(page);
  await expect(message(page)).toContainText('P1');
});

test('Enter right after the last letter of a name goes on, however fast it comes', async ({
  page,
}) => {
  await toPerson(page);
  await page.locator('#ten-person').evaluate((element) => {
    const input = element as HTMLInputElement;
    input.value = 'R.';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.form?.requestSubmit();
  });
  await expect(heading(page, 'What could you say?')).toBeFocused();
  await expect(message(page)).toContainText('R.');
});

test('without a day the card offers to choose one in place of a calendar file', async ({
  page,
}) => {
  await toPerson(page);
  await page.getByRole('button', { name: 'No one yet' }).click();
  await page.getByRole('link', { name: 'Continue' }).click();
  await next(page);
  await expect(heading(page, 'Your card')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Save for my calendar' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Choose one, and it can go/ }).click();
  await expect(heading(page, 'When, and where?')).toBeFocused();
  // A day the calendar lacks: told, and nothing is changed.
  await page.getByLabel('The day').pressSequentially('02302027');
  await page.getByLabel('The day').blur();
  await expect(page.getByText(/^There is no such day/)).toBeVisible();
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await expect(page.getByLabel('The day')).toHaveValue(/^\d{4}/);
  await next(page);
  await expect(page.getByRole('button', { name: 'Save for my calendar' })).toBeVisible();
});

test('each screen has its address: Back, a reload and leaving lose nothing', async ({ page }) => {
  await toPerson(page);
  const person = page.locator('#ten-person');
  await person.fill('R.');
  await expectSaved(page);
  await page.reload();
  await expect(person).toHaveValue('R.');
  await next(page);
  await expect(heading(page, 'What could you say?')).toBeVisible();
  await page.goBack();
  await expect(person).toHaveValue('R.');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(heading(page, 'One small step')).toBeVisible();
  await page.goForward();
  await page.getByRole('link', { name: /^Stop here/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My plan' })).toBeVisible();
});

test('a step chosen in place of another takes its place in the plan', async ({ page }) => {
  const first = await toPerson(page);
  await page.goBack();
  await page.getByRole('radio').nth(1).check();
  await next(page);
  await expect(heading(page, 'Who could it be?')).toBeVisible();
  // The save before this one is still said while this one waits for its pause.
  await expect.poll(() => stored(page, planKey)).not.toContain(`"what":"${first}"`);
});

test('who has no one yet gets words that ask for an introduction', async ({ page }) => {
  await toPerson(page);
  await page.getByRole('button', { name: 'No one yet' }).click();
  await expect(page.getByText(/^No one comes to mind yet/)).toBeVisible();
  await expect(
    blank(page, templateOf('ask-for-an-introduction').fields[0]?.label ?? ''),
  ).toBeVisible();
});

test('who knows what they need writes it, and gets a card for it', async ({ page }) => {
  await page.goto('start/');
  await page.getByRole('radio', { name: /I know what I need/ }).check();
  await next(page);
  await next(page);
  await expect(page.locator('#ten-own')).toBeFocused();
  await page.locator('#ten-own').fill('Ask about <b>nights</b>');
  await next(page);
  await page.getByRole('button', { name: 'No one yet' }).click();
  await page.getByRole('link', { name: 'Continue' }).click();
  await next(page);
  await expect(page.getByRole('region', { name: 'Ask about <b>nights</b>' })).toBeVisible();
});

test('a fourth action waits, and the card says so; an action gone from the plan is told plainly', async ({
  page,
}) => {
  const full = ['one', 'two', 'three'].map((name) => fullAction(name));
  await putStored(page, { [planKey]: planText(full) });
  await toPerson(page);
  await page.getByRole('button', { name: 'No one yet' }).click();
  await page.getByRole('link', { name: 'Continue' }).click();
  await next(page);
  await expect(page.getByText(/^Three actions are active already/)).toBeVisible();
  await page.goto('start/#card/gone');
  await page.reload();
  await expect(page.getByText(/^This step is not in your plan any more/)).toBeVisible();
  await openPlanPage(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the ten minutes read as one page', async ({ page }) => {
    await page.goto('start/');
    const main = page.getByRole('main');
    await expect(main.getByText(/needs JavaScript/)).toBeVisible();
    await expect(main.getByText(gap)).toBeVisible();
    await expect(main.getByRole('heading', { name: '4. One date' })).toBeVisible();
  });
});
