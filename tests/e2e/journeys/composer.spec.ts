/** The message composer: from blanks to a text that leaves the page, and what comes of it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Template } from '../../../src/domain/guide/template-schema.ts';
import { blank, draftsKey, message, openTemplate } from '../support/composer.ts';
import { printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { lookAtPage } from '../support/storage-troubles.ts';
import { fullAction, planKey, planText, putStored, stored } from '../support/stored-work.ts';

const id = 'ask-for-twenty-minutes';
const templateOf = (name: string) =>
  parse(readFileSync(`content/templates/${name}.yaml`, 'utf8')) as Template;
const { fields, afterwards, next } = templateOf(id);
const labelOf = (field: string): string => fields.find((each) => each.id === field)?.label ?? '';
const hostile = '<img src=x onerror=alert(1)> & {{question}} "q"';

test('blanks fill the message as they are written, in every tone, and a reload keeps them', async ({
  page,
}) => {
  await openTemplate(page, id);
  await expect(message(page)).toContainText(labelOf('question'));
  await blank(page, labelOf('name')).fill('Sam');
  await blank(page, labelOf('question')).fill(hostile);
  await expect(message(page)).toContainText('Hello Sam,');
  await page.getByRole('radio', { name: 'Brief' }).check();
  await expect(message(page)).toContainText(hostile);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Brief' })).toBeChecked();
  await expect(blank(page, labelOf('name'))).toHaveValue('Sam');
  await expect(page.getByText('3 blanks are still open.')).toBeVisible();
});

test('the text is copied, opened in mail with its line breaks, and stands on paper', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTemplate(page, id);
  for (const field of fields) await blank(page, field.label).fill(`${field.id} & more`);
  await expect(page.getByText('Every blank is filled.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Hello name & more,\n\n/);
  const link = await page.getByRole('link', { name: 'Open in mail' }).getAttribute('href');
  expect(link).toMatch(/^mailto:\?body=Hello%20name%20%26%20more%2C%0D%0A%0D%0A/);
  expect(decodeURIComponent(link?.split('body=')[1] ?? '').replaceAll('\r\n', '\n')).toBe(copied);
  const paper = await printed(page);
  expect(paper.text).toContain('Hello name & more,');
  expect(paper.text).not.toContain('Fill it in here');
  expect(paper.text).not.toContain('Neutral');
});

test('the text can be changed by hand, and undo brings the blanks back', async ({ page }) => {
  await openTemplate(page, id);
  await blank(page, labelOf('name')).fill('Sam');
  await page.getByRole('button', { name: 'Change the text by hand' }).click();
  const text = page.getByRole('textbox', { name: 'The text, changed by hand' });
  await expect(text).toBeFocused();
  await text.fill('Sam, ten minutes?');
  await expectSaved(page);
  await page.reload();
  await expect(text).toHaveValue('Sam, ten minutes?');
  await page.getByRole('button', { name: 'Go back to the blanks' }).click();
  await expect(message(page)).toContainText('Hello Sam,');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(text).toHaveValue('Sam, ten minutes?');
});

for (const [answer, name] of [
  ['yes', 'They say yes'],
  ['notNow', 'Not now'],
  ['silence', 'Nothing comes'],
  ['badly', 'It goes badly'],
] as const) {
  test(`“${name}” says what to do and leads to the words for it`, async ({ page }) => {
    await openTemplate(page, id);
    await page.getByRole('radio', { name }).check();
    await expect(page.getByRole('group', { name: 'What came of it?' })).toContainText(
      afterwards[answer],
    );
    await expectSaved(page);
    await page.reload();
    await expect(page.getByRole('radio', { name })).toBeChecked();
    const following = next[answer];
    if (following === id) {
      await page.getByRole('button', { name: /^The same words again/ }).click();
      await expect(page.getByRole('radio', { name })).not.toBeChecked();
      await expect(blank(page, labelOf('name'))).toBeFocused();
    } else {
      const { title } = templateOf(following ?? '');
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
  });
}

test('a second message is begun beside the first, and a removed one comes back', async ({
  page,
}) => {
  await openTemplate(page, id);
  await blank(page, labelOf('name')).fill('Sam');
  await blank(page, labelOf('my-name')).fill('Lee');
  await page.getByRole('button', { name: 'Begin another' }).click();
  await expect(blank(page, labelOf('name'))).toHaveValue('');
  // One’s own name need not be written twice.
  await expect(blank(page, labelOf('my-name'))).toHaveValue('Lee');
  await blank(page, labelOf('name')).fill('Ana');
  const kept = page.getByRole('combobox', { name: 'Your messages with these words' });
  await kept.selectOption({ label: (await kept.getByText(/^Sam/).innerText()).trim() });
  await expect(blank(page, labelOf('name'))).toHaveValue('Sam');
  await page.getByRole('button', { name: 'Remove this one' }).click();
  await expect(blank(page, labelOf('name'))).toHaveValue('Ana');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(kept.getByText(/^Sam/)).toHaveCount(1);
});

test('a message begun from an action of the plan has its person and time', async ({ page }) => {
  const action = fullAction('one', { withWhom: 'R.', whenWhere: 'Tuesday at three' });
  await putStored(page, { [planKey]: planText([action]) });
  await openTemplate(page, id, '#for/action-1');
  await expect(blank(page, labelOf('name'))).toHaveValue('R.');
  await expect(message(page)).toContainText('Tuesday at three');
  // Whatever may be saved is saved now.
  await lookAtPage(page);
  expect(await stored(page, draftsKey)).toBeNull();
  await blank(page, labelOf('question')).fill('how you plan a week');
  await expectSaved(page);
  expect(await stored(page, draftsKey)).toContain('"action":"action-1"');
});

test('F16: what two tabs write in two messages is in both', async ({ page, context }) => {
  await openTemplate(page, id);
  const other = await context.newPage();
  await openTemplate(other, 'thank-you-note');
  await blank(page, labelOf('name')).fill('Sam');
  await blank(other, 'Their name').fill('Ana');
  await expectSaved(other);
  await expectSaved(page);
  // A tab that saved a moment before the other takes in what that one wrote.
  await expect
    .poll(async () => {
      const text = (await stored(page, draftsKey)) ?? '';
      return ['Sam', 'Ana'].filter((name) => text.includes(name));
    })
    .toEqual(['Sam', 'Ana']);
});

test('strategies lead to the words to use with them, and templates back', async ({ page }) => {
  await page.goto(`templates/${id}/`);
  const uses = page.getByRole('navigation', { name: 'Steps for your plan' });
  await expect(
    uses.getByRole('link', { name: 'Ask for twenty minutes, with an easy no' }),
  ).toBeVisible();
  await page.goto('strategies/');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: templateOf(id).title })
      .first(),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a template’s page is whole: three tones, its blanks, what comes next', async ({ page }) => {
    await page.goto(`templates/${id}/`);
    for (const name of ['Warm', 'Neutral', 'Brief', 'What goes in the blanks', 'What comes next'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page.getByText(afterwards.badly)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Fill it in here' })).toHaveCount(0);
  });
});

test('a browser that fills in several blanks at once makes one draft of them, and none of it leaves the screen', async ({
  page,
}) => {
  await openTemplate(page, 'ask-for-feedback-on-one-piece');
  const boxes = page.locator('main :is(input[type="text"], textarea)');
  await expect(boxes.first()).toBeEnabled();
  await boxes.evaluateAll((all) => {
    for (const [at, box] of all.slice(0, 3).entries()) {
      (box as HTMLInputElement).value = `filled ${at + 1}`;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expectSaved(page);
  for (const [at, text] of ['filled 1', 'filled 2', 'filled 3'].entries()) {
    await expect(boxes.nth(at)).toHaveValue(text);
  }
});
