/** The hard-day page: written, kept, put in order, undone, printed as a strip and as a card. */
import type { Page } from '@playwright/test';
import { expectOnPaper, printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { expectNoSidewaysOverflow } from '../support/side-overflow.ts';

const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function fill(page: Page): Promise<string[]> {
  const texts: [string, string][] = [
    ['First sign', 'I lie awake at four'],
    ['Second thing', 'Ten minutes outside'],
    ['First person', 'R. from nights'],
    ['How I reach the first person', 'call after six'],
    ['Second person', 'שרה'],
    ['Who or which office', 'Employee assistance <b>'],
    ['How I reach it', 'number on the badge'],
  ];
  await page.goto('plan/hard-day/');
  for (const [name, text] of texts) await line(page, name).fill(text);
  return texts.map(([, text]) => text);
}

test('lines are kept, people change places by keyboard, and all of it is undone and done again', async ({
  page,
}) => {
  await fill(page);
  await expectSaved(page);
  await page.reload();
  await expect(line(page, 'First person')).toHaveValue('R. from nights');
  await page.getByRole('button', { name: 'Move down: R. from nights' }).focus();
  await page.keyboard.press('Enter');
  await expect(line(page, 'Second person')).toHaveValue('R. from nights');
  await expect(line(page, 'Second person')).toBeFocused();
  await expect(line(page, 'How I reach the second person')).toHaveValue('call after six');
  await expect(
    page.getByRole('status').filter({ hasText: 'R. from nights is now number 2.' }),
  ).toBeAttached();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line(page, 'First person')).toHaveValue('R. from nights');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(line(page, 'First person')).toHaveValue('שרה');
});

test('urgent help of the chosen country stands on the strip and on the card, and the choice is kept', async ({
  page,
}) => {
  await page.goto('plan/hard-day/');
  const strip = page.getByRole('region', { name: 'A strip to fold in three' });
  await expect(strip).toContainText('Call your local emergency number');
  await page.getByRole('combobox', { name: 'Urgent help to print' }).selectOption('United States');
  for (const name of ['A strip to fold in three', 'A card for the wallet']) {
    await expect(page.getByRole('region', { name })).toContainText('Call 911');
    await expect(page.getByRole('region', { name })).toContainText('Call or text 988');
  }
  await expectSaved(page);
  await page.reload();
  await expect(strip).toContainText('Call 911');
});

for (const format of ['A4', 'Letter'] as const) {
  test(`every word stands on one sheet of ${format}, from dark mode, without the form`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const texts = await fill(page);
    const paper = await expectOnPaper(page, texts);
    expect(paper.isTagged).toBe(true);
    const { sheets, text } = await printed(page, format);
    expect(sheets).toHaveLength(1);
    for (const word of ['Undo', 'Print the strip', 'First sign', 'Move down']) {
      expect(text).not.toContain(word);
    }
  });
}

test('an empty page and the blank page print one sheet of lines to write on', async ({ page }) => {
  for (const address of ['plan/hard-day/', 'print/blank-hard-day/']) {
    await page.goto(address);
    await expect(page.getByText(/^Opening your/)).toBeHidden();
    const { sheets, text } = await printed(page);
    expect(sheets, address).toHaveLength(1);
    expect(text).toContain('Whom I turn to, in order');
    expect(text).toContain('findahelpline.com');
  }
});

test('the strip alone and the card alone can be printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const shown = [...document.querySelectorAll('.strip, .hard-day-card')].map(
        (each) => each.className,
      );
      const only = document.querySelector('[data-only]')?.getAttribute('data-only');
      document.documentElement.dataset['printed'] = `${only} of ${shown.length}`;
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto('plan/hard-day/');
  await page.getByRole('button', { name: 'Print the strip', exact: true }).click();
  await expect(page.locator(':root[data-printed="strip of 2"]')).toBeAttached();
  await expect(page.locator('[data-only]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Print the card' }).click();
  await expect(page.locator(':root[data-printed="card of 2"]')).toBeAttached();
});

test('F45 20,000 characters without a space fit at 320 px and are on paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const endless = 'abcdefghij'.repeat(2000);
  await page.goto('plan/hard-day/');
  await line(page, 'First sign').fill(endless);
  await expect(page.getByText(/^Long for one sheet of paper/)).toBeVisible();
  await expectNoSidewaysOverflow(page, 'on the hard-day page');
  // Sheet by sheet, so that the foot between them does not count.
  const { sheets } = await printed(page);
  const found =
    sheets
      .join('')
      .replace(/\s/g, '')
      .match(/abcdefghij/g)?.length ?? 0;
  expect(found).toBeGreaterThan(1900);
});
