/** The plan going out: a part of it for someone, as text, as Markdown, on paper; and the calendar file. */
import type { Page } from '@playwright/test';
import { printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';
import { downloadedBy } from '../support/storage-troubles.ts';

const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });

const rita = fullAction('the first', {
  withWhom: 'Rita',
  why: 'Because Rita knows',
  firstStep: 'Write to rita <img src=x onerror=alert(1)>',
});

test.beforeEach(async ({ page }) => {
  await putStored(page, { [planKey]: planText([rita, fullAction('the second')]) });
  await page.goto('plan/share/');
});

test('a manager sees steps without reasons and names, and paper carries exactly the preview', async ({
  page,
}) => {
  await page.getByRole('radio', { name: 'My manager' }).check();
  await expect(preview(page)).toContainText('Write to someone <img src=x onerror=alert(1)>');
  await expect(preview(page)).not.toContainText('Because');
  await expect(preview(page)).not.toContainText(/rita/i);
  const shown = await preview(page).innerText();
  const { sheets } = await printed(page);
  const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const paper = single(sheets.join(' '));
  expect(paper).toContain(single(shown));
  // What is left is the foot of the sheet.
  const foot =
    /Alongside · made in my browser, not sent anywhere|\d+ of \d+|[A-Z][a-z]+ \d+, \d{4}/g;
  expect(paper.replace(single(shown), '').replace(foot, '').trim()).toBe('');
});

test('lines are ticked in and out, and names come back when asked for', async ({ page }) => {
  await page.getByRole('radio', { name: 'My mentor' }).check();
  await expect(preview(page)).toContainText('Because someone knows');
  await page.getByText('What of the first stands here').first().click();
  const lines = page.getByRole('group', { name: 'What of the first stands here' });
  await lines.getByRole('checkbox', { name: /^Why it matters to me/ }).uncheck();
  await expect(preview(page)).not.toContainText('Because');
  await lines.getByRole('checkbox', { name: /^With whom/ }).check();
  await expect(preview(page)).toContainText('With whom: someone');
  await page.getByRole('checkbox', { name: 'Leave the names in' }).check();
  await expect(preview(page)).toContainText('With whom: Rita');
  await lines.getByRole('checkbox', { name: 'The whole action' }).uncheck();
  await expect(preview(page)).not.toContainText('the first');
});

test('F43 a character made of several stays whole at the edge of a shortened line', async ({
  page,
}) => {
  const family = '👩‍👩‍👧';
  const long = fullAction('the first', { why: `${'a'.repeat(78)}${family}${family}${family}` });
  await putStored(page, { [planKey]: planText([long]) });
  await page.goto('plan/share/');
  await page.getByRole('radio', { name: 'My mentor' }).check();
  await page.getByText('What of the first stands here').first().click();
  const line = page
    .getByRole('group', { name: 'What of the first stands here' })
    .getByText('Why it matters to me');
  await expect(line).toHaveText(`Why it matters to me: ${'a'.repeat(78)}${family}…`);
});

test('text is copied and saved as it stands in the preview, as plain text and as Markdown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy this text' }).click();
  await expect(page.getByText('Copied.').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await preview(page).textContent());
  await page.getByRole('radio', { name: 'Markdown' }).check();
  await expect(preview(page)).toContainText('# My plan');
  const saved = await downloadedBy(page, page.getByRole('button', { name: 'Save as a file' }));
  expect(saved).toBe(await preview(page).textContent());
  expect(saved).toContain('\\<img src=x');
});

test('F30 when the clipboard is refused the page says so and what to do instead', async ({
  page,
}) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy this text' }).click();
  await expect(page.getByText(/^Not copied: this browser does not allow it/).first()).toBeVisible();
});

for (const timezoneId of [
  'America/Los_Angeles',
  'Europe/Kyiv',
  'Pacific/Apia',
  'Australia/Lord_Howe',
]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('F41 F42 the chosen day is the day shown, stored, exported and exported again', async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date('2026-03-27T23:30:00Z'));
      await page.goto('plan/');
      const sheet = page.getByRole('article', { name: 'What of the first stands here' });
      await sheet.getByLabel('First step on').fill('2026-03-29');
      await sheet.getByLabel('At (if it has a time)').fill('02:15');
      await expectSaved(page);
      await page.reload();
      await expect(sheet.getByLabel('First step on')).toHaveValue('2026-03-29');
      await page.goto('plan/share/');
      await expect(preview(page)).toContainText('First step on: March 29, 2026, 02:15');
      const save = page.getByRole('button', { name: 'Save the calendar file' });
      const file = await downloadedBy(page, save);
      expect(file).toContain('\r\nDTSTART:20260329T021500\r\n');
      expect(file).toContain('\r\nDTSTAMP:20260327T233000Z\r\n');
      const uids = (text: string): string[] => text.match(/^UID:.*$/gm) ?? [];
      expect(uids(await downloadedBy(page, save))).toEqual(uids(file));
    });
  });
}

test('a calendar file that others may see says nothing of what was written', async ({ page }) => {
  await page.getByRole('checkbox', { name: /^Say nothing of what I wrote/ }).check();
  const file = await downloadedBy(
    page,
    page.getByRole('button', { name: 'Save the calendar file' }),
  );
  expect(file).toContain('SUMMARY:Look back\r\n');
  expect(file).not.toMatch(/stands|rita/i);
});

test('without a day there is nothing to save, and the page says what to do', async ({ page }) => {
  for (const kind of ['First steps', 'Weekly check-ins', 'Days to look back']) {
    await page.getByRole('checkbox', { name: kind }).uncheck();
  }
  await page.getByRole('button', { name: 'Save the calendar file' }).click();
  await expect(page.getByText(/^No days to save yet/).first()).toBeVisible();
});

test('an empty plan has nothing to take along, and a link to begin', async ({ page }) => {
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByText('Nothing to take along yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Write your plan first' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My plan' })).toBeVisible();
});
