/** The self-assessment on paper: the blank sheet and the profile. */
import { readFileSync } from 'node:fs';
import { content, questionText, statements } from '../support/assessment-content.ts';
import { expectOnPaper, holdsWords, printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { answersKey, answersText, putStored } from '../support/stored-work.ts';

test('the blank sheet has all 24 statements with their numbers, all answers, importance and strain', async ({
  page,
}) => {
  await page.goto('print/blank-assessment/');
  const paper = await printed(page);
  const missing = statements.filter(({ statement }) => !holdsWords(paper.text, statement.text));
  expect(missing.map(({ number }) => number)).toEqual([]);
  const unnumbered = statements.filter(({ statement, number }) => {
    const at = paper.text.indexOf(statement.text);
    return !new RegExp(`\\b${number}\\b`).test(paper.text.slice(Math.max(0, at - 40), at));
  });
  expect(unnumbered.map(({ number }) => number)).toEqual([]);
  for (const { text } of content.strain.statements) expect(holdsWords(paper.text, text)).toBe(true);
  for (const { label } of content.scale) expect(paper.text).toContain(label);
  for (const { importance } of content.areas) expect(holdsWords(paper.text, importance)).toBe(true);
  expect(paper.isTagged).toBe(true);
});

test('the numbers on paper are the numbers on screen', async ({ page }) => {
  const last = statements.at(-1);
  await page.goto(`assessment/questions/#${last?.statement.id ?? ''}`);
  await expect(page.getByText('Question 24 of 24')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    questionText(content.stem, last?.statement.text ?? ''),
  );
});

test('no statement of the blank sheet is split between two sheets of paper', async ({ page }) => {
  await page.goto('print/blank-assessment/');
  for (const format of ['A4', 'Letter'] as const) {
    const { sheets } = await printed(page, format);
    const split = statements.filter(
      ({ statement }) => !sheets.some((sheet) => holdsWords(sheet, statement.text)),
    );
    expect(
      split.map(({ number }) => number),
      format,
    ).toEqual([]);
  }
});

test('the profile on paper has its words, its table, its limits and every suggestion, and no buttons', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/profile/');
  await expect(page.getByRole('table')).toBeVisible();
  const onScreen = await page.getByRole('main').getByRole('heading').allInnerTexts();
  // Without an earlier self-assessment that part is only a button, and paper has none.
  const headings = onScreen.filter((heading) => heading !== 'Over time');
  const because = await page
    .locator('main details li')
    .evaluateAll((all) => all.map((each) => each.textContent ?? ''));
  const paper = await expectOnPaper(page, headings);
  expect(
    because.filter((text) => !holdsWords(paper.text, text)),
    'answers behind the words',
  ).toEqual([]);
  expect(paper.text).toContain('have not been validated');
  expect(paper.text).toContain('From your answers of');
  expect(paper.text).not.toContain('Add to my plan');
  expect(paper.text).not.toContain('Over time');
});

test('the comparison with earlier answers is on paper whole: sentences, chart and table', async ({
  page,
}) => {
  const twoEarlier = readFileSync('tests/fixtures/saved/v2/assessment-two-earlier.txt', 'utf8');
  await putStored(page, { [answersKey]: twoEarlier });
  await page.goto('assessment/from-paper/');
  for (const [at, mark] of ['4', '3', '3', '1'].entries()) {
    await page.getByRole('textbox', { name: new RegExp(`^${at + 9} `) }).fill(mark);
  }
  await page.goto('assessment/profile/');
  const over = page.getByRole('region', { name: 'Over time' });
  await expect(over.getByRole('table')).toBeVisible();
  const said = await over.locator('li:not(.areas__row, .over-time__kept li), th').allInnerTexts();
  expect(said.length).toBeGreaterThan(10);
  const paper = await expectOnPaper(page, ['Over time', ...said]);
  expect(paper.text).not.toContain('Keep these answers');
});

test('the blank sheet takes three sheets of paper, the scoring sheet five, on A4 and on Letter', async ({
  page,
}) => {
  for (const format of ['A4', 'Letter'] as const) {
    await page.goto('print/blank-assessment/');
    expect((await printed(page, format)).sheets, format).toHaveLength(3);
    await page.goto('print/assessment-scoring/');
    expect((await printed(page, format)).sheets, format).toHaveLength(5);
  }
});
