/**
 * What nobody means to write: pasted HTML, texts of 20,000 characters, blanks left empty. Shown as typed, with a sensible
 * label, on every way out. Days that do not exist or are in the wrong order are in plan-lived.spec.ts, people who are gone
 * in network-names.spec.ts.
 */
import ICAL from 'ical.js';
import { blank, message, openTemplate } from '../support/composer.ts';
import { printed } from '../support/pdf-text.ts';
import { field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { expectNoSidewaysOverflow } from '../support/side-overflow.ts';
import { downloadedBy } from '../support/storage-troubles.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

const id = 'ask-for-twenty-minutes';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('F28 HTML pasted into the plan is text on screen, in Markdown, in the calendar and on paper', async ({
  page,
}) => {
  const typed = '<b onclick="x()">Ask</b> & <img src=x onerror=alert(1)>';
  await putStored(page, { [planKey]: planText([fullAction('one', { firstStep: '' })]) });
  await openPlanPage(page);
  await page.evaluate(
    (text) =>
      navigator.clipboard.write([
        new ClipboardItem({
          // Without a handler: the browser itself reads what a page hands over, and its policy speaks up.
          'text/html': new Blob(['<h1>Ask</h1><b>bold</b>'], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]),
    typed,
  );
  const mine = sheet(page, 'What of one stands here');
  await field(mine, 'My smallest first step').focus();
  await page.keyboard.press('Control+V');
  await expect(field(mine, 'My smallest first step')).toHaveValue(typed);
  await mine.getByLabel('First step on').fill('2026-12-01');
  await expectSaved(page);
  await page.goto('plan/share/');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText(`My smallest first step: ${typed}`);
  const { text } = await printed(page);
  expect(text.replace(/\s+/g, ' ')).toContain(typed);
  await page.getByRole('radio', { name: 'Markdown' }).check();
  await expect(preview).toContainText('\\<b onclick="x()"\\>Ask\\</b\\> & \\<img src=x');
  const file = await downloadedBy(
    page,
    page.getByRole('button', { name: 'Save the calendar file' }),
  );
  const [first] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  expect(first?.getFirstPropertyValue('summary')).toBe(`First step: ${typed}`);
});

test('a blank left empty stands by its label on screen, in the copy, in the mail and on paper', async ({
  page,
}) => {
  await openTemplate(page, id);
  await blank(page, 'Your name').fill('Lee');
  await expectSaved(page);
  await expect(message(page)).toContainText('Hello blank: Their name');
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Hello \[Their name\],\n/);
  const link = await page.getByRole('link', { name: 'Open in mail' }).getAttribute('href');
  expect(decodeURIComponent(link ?? '').replaceAll('\r\n', '\n')).toBe(`mailto:?body=${copied}`);
  const { text } = await printed(page);
  expect(text).toContain('Their name');
  for (const out of [copied, text]) expect(out).not.toMatch(/undefined|null|\{\{/);
});

test('F45 20,000 characters in a message are kept, copied whole and fit at 320 px, and mail is told to be too short for them', async ({
  page,
}) => {
  const endless = 'abcdefghij'.repeat(2000);
  await page.setViewportSize({ width: 320, height: 640 });
  await openTemplate(page, id);
  await blank(page, 'Their name').fill(endless);
  await expect(page.getByText(/^Long for a mail link/)).toBeVisible();
  await expectNoSidewaysOverflow(page, 'in the composer');
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(endless);
  await expectSaved(page);
  await page.reload();
  await expect(blank(page, 'Their name')).toHaveValue(endless);
});
