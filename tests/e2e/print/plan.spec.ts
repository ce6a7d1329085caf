/** The plan on paper: every word, whole sheets, lines to write on where nothing is written. */
import type { Page } from '@playwright/test';
import { expectOnPaper, printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored, wordsOf } from '../support/stored-work.ts';

const interfaceWords = [
  'Undo',
  'Redo',
  'Take up',
  'Remove',
  'Move up',
  'Saved in this browser',
  'An action of my own',
  'Skip to the text',
];

/** Opens an address with a plan in storage and waits until the sheets are there. */
async function openWith(page: Page, address: string, text: string | null): Promise<void> {
  if (text !== null) await putStored(page, { [planKey]: text });
  await page.goto(address);
  await expect(page.getByText(/^Opening your/)).toBeHidden();
}

for (const address of ['plan/', 'print/plan/']) {
  test(`an empty plan printed from /${address} gives lines to write on`, async ({ page }) => {
    await openWith(page, address, null);
    const paper = await printed(page);
    for (const label of [
      'What I will do',
      'With whom',
      'My smallest first step',
      'Look back on',
      'Doing',
      'Dropped',
    ]) {
      expect(paper.text).toContain(label);
    }
    for (const word of interfaceWords) expect(paper.text).not.toContain(word);
    expect(paper.sheets).toHaveLength(1);
  });

  test(`a part-filled plan printed from /${address} has its words and lines for the rest`, async ({
    page,
  }) => {
    const action = fullAction('the first', { why: '', thenStep: '', reviewOn: null });
    await openWith(page, address, planText([action]));
    const paper = await expectOnPaper(page, wordsOf(action));
    expect(paper.text).toContain('Why it matters to me');
    expect(paper.text).not.toMatch(/undefined|null|NaN/);
  });

  test(`forty actions printed from /${address} lose no word, and the file is tagged`, async ({
    page,
  }) => {
    const actions = [
      ...Array.from({ length: 36 }, (_, index) => fullAction(`number ${index + 1}`)),
      ...Array.from({ length: 4 }, (_, index) =>
        fullAction(`closed ${index + 1}`, { status: 'done' }),
      ),
    ];
    await openWith(page, address, planText(actions));
    const paper = await expectOnPaper(page, actions.flatMap(wordsOf));
    expect(paper.isTagged).toBe(true);
    for (const word of interfaceWords) expect(paper.text).not.toContain(word);
  });
}

test('no sheet and no waiting action is split between two sheets of paper, on A4 and on Letter', async ({
  page,
}) => {
  const long = 'A long reason that runs over several lines of the sheet. '.repeat(4).trim();
  const actions = Array.from({ length: 12 }, (_, index) =>
    fullAction(`number ${index + 1}x`, { why: `${long} ${index + 1}x` }),
  );
  await openWith(page, 'print/plan/', planText(actions));
  for (const format of ['A4', 'Letter'] as const) {
    const { sheets } = await printed(page, format);
    const split = actions.filter(({ what, thenStep }) => {
      const first = sheets.findIndex((sheet) => sheet.includes(what));
      const last = sheets.findIndex((sheet) => sheet.includes(thenStep));
      return first < 0 || first !== last;
    });
    expect(
      split.map(({ what }) => what),
      format,
    ).toEqual([]);
  }
});

test('paper carries the date to look back in words, the status as a tick, and where it was made', async ({
  page,
}) => {
  await openWith(page, 'print/plan/', planText([fullAction('the first', { status: 'doing' })]));
  const paper = await printed(page);
  expect(paper.text).toContain('March 8, 2027');
  expect(paper.text).toContain('My plan');
  expect(paper.text).toContain('made in my browser, not sent anywhere');
  expect(paper.text).toMatch(/1 of \d/);
  await expect(page.getByText('(ticked)')).toHaveCount(1);
});

test('the Print button opens the print dialog', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await openWith(page, 'print/plan/', planText([fullAction('the first')]));
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator(':root[data-printed=yes]')).toBeAttached();
});
