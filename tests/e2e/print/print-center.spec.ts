/** The print center: what is chosen for paper holds on every sheet, and the screen shows the pages that come out. */
import type { Page } from '@playwright/test';
import { holdsWords, printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { crowd, networkKey, networkText } from '../support/stored-network.ts';
import {
  answersKey,
  answersText,
  fullAction,
  planKey,
  planText,
  putStored,
  wordsOf,
} from '../support/stored-work.ts';

const printKey = 'handbook.settings.print';
const actions = Array.from({ length: 9 }, (_, index) => fullAction(`number ${index + 1}x`));

async function openPlanToPrint(page: Page, choice: string, of = actions): Promise<void> {
  await putStored(page, { [planKey]: planText(of), [printKey]: choice });
  await page.goto('print/plan/');
  await expect(page.getByText(/^Opening your/)).toBeHidden();
}
/** Width and height of the first page of a PDF, in points. */
async function pageSize(page: Page): Promise<string> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(bytes.toString('latin1'));
  return `${Math.round(Number(box?.[1]))} × ${Math.round(Number(box?.[2]))}`;
}

test('paper, type, names and notes are chosen once and hold on another sheet', async ({ page }) => {
  await page.goto('print/');
  const paper = page.getByRole('combobox', { name: 'Paper' });
  await expect(paper).toHaveValue('letter');
  await paper.selectOption('A4');
  await page.getByRole('checkbox', { name: 'Large type (18 point)' }).check();
  await page.getByRole('checkbox', { name: 'Lines for notes' }).check();
  await page.goto('print/blank-plan/');
  await expect(page.getByRole('checkbox', { name: 'Large type (18 point)' })).toBeChecked();
  expect(await pageSize(page)).toBe('595 × 842');
  const sheets = await printed(page);
  expect(sheets.text).toContain('Notes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.papers__title')).toHaveCSS('font-size', /^37\.33/);
});

for (const [choice, size] of [
  ['a4', '595 × 842'],
  ['letter', '612 × 792'],
  ['a4 large notes', '595 × 842'],
  ['letter large', '612 × 792'],
] as const) {
  test(`${choice}: as many pages come out as the screen shows, none is split, no word is lost`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openPlanToPrint(page, choice);
    await expect(page.locator('.leaf').first()).toBeAttached();
    const shown = await page.locator('.leaf').count();
    expect(await pageSize(page)).toBe(size);
    const paper = await printed(page);
    expect(paper.sheets).toHaveLength(shown);
    expect(paper.isTagged).toBe(true);
    const lost = actions.flatMap(wordsOf).filter((text) => !holdsWords(paper.text, text));
    expect(lost).toEqual([]);
    const split = actions.filter(({ what, thenStep }) => {
      const first = paper.sheets.findIndex((sheet) => holdsWords(sheet, what));
      return first !== paper.sheets.findIndex((sheet) => holdsWords(sheet, thenStep));
    });
    expect(split.map(({ what }) => what)).toEqual([]);
  });
}

test('without names nobody stands in “with whom”, on screen and on paper', async ({ page }) => {
  const named = actions.map((action, index) => ({ ...action, withWhom: `Person${index}` }));
  await openPlanToPrint(page, 'a4 nameless', named);
  const paper = await printed(page);
  expect(paper.text).not.toMatch(/Person\d/);
  expect(paper.text).toContain('With whom');
  await page.getByRole('checkbox', { name: 'Leave out “with whom”' }).uncheck();
  expect((await printed(page)).text).toMatch(/Person8/);
});

test('a text longer than a page runs on, and nothing of it is lost', async ({ page }) => {
  const long = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
  await openPlanToPrint(page, 'letter', [fullAction('long', { why: long }), fullAction('short')]);
  const paper = await printed(page);
  expect(holdsWords(paper.text, long)).toBe(true);
  expect(holdsWords(paper.text, 'Then of short stands here')).toBe(true);
});

/** The texts of the sheets with something painted over them, each where it stands in the middle of the window. */
const coveredTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('paper-preview :is(h1, h2, h3, h4, p, li, caption, th, td)')]
      .filter((each) => each.textContent?.trim() && each.checkVisibility())
      .filter((each) => {
        each.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = each.getClientRects()[0] ?? each.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + 2, box.top + Math.min(8, box.height / 2));
        return !top || !(each.contains(top) || top.contains(each));
      })
      .map((each) => each.textContent?.trim().slice(0, 60) ?? ''),
  );

test('on a wide screen every text of the sheets is seen on its page, none below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await putStored(page, {
    [planKey]: planText(actions),
    [answersKey]: answersText(24),
    [networkKey]: networkText(crowd(8)),
  });
  const sheets = ['plan', 'profile', 'network', 'blank-plan', 'blank-assessment', 'blank-network'];
  for (const sheet of [...sheets, 'blank-hard-day', 'assessment-scoring']) {
    await page.goto(`print/${sheet}/`);
    await expect(page.getByText(/^(Opening|Reading) your/)).toBeHidden();
    // The page that the texts lie on.
    await expect(page.locator('.leaf').first(), sheet).toBeAttached();
    expect(await coveredTexts(page), sheet).toEqual([]);
  }
});

test('on a phone the sheets flow without pages, and nothing moves sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlanToPrint(page, 'a4');
  await expect(page.locator('.leaf')).toHaveCount(0);
});

test('the whole guide is one page: every chapter on a new sheet, its links inside it', async ({
  page,
}) => {
  await page.goto('print/guide/');
  const chapters = page.locator('.whole-guide > .chapter');
  await expect(chapters).toHaveCount(10);
  const dead = await page
    .locator('.whole-guide a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );
  expect(dead).toEqual([]);
  const titles = await chapters.locator('h2').allInnerTexts();
  const paper = await printed(page);
  // The foot of a sheet may come first in its text.
  const tops = paper.sheets.map((sheet) => sheet.slice(0, 160));
  expect(titles.filter((title) => !tops.some((top) => top.includes(title)))).toEqual([]);
  expect(paper.text).not.toContain('Add to my plan');
  expect(paper.isTagged).toBe(true);
});
