/** The reader's main job from the door to the paper, by role and name only; run at the root and below a sub-path. */
import { expect, type Page } from '@playwright/test';
import { expectOnPaper } from './pdf-text.ts';
import { field, planLink, sheet } from './plan-page.ts';
import { answerEverythingByKeys, expectAnswersOnCheckPage, mixedAnswers } from './questions.ts';
import { expectSaved } from './saved.ts';

/** What the reader writes: each text is looked for again after a reload and on paper. */
const written = [
  ['Why it matters to me', 'Quince reason: I am <b>tired</b> & "done" of guessing'],
  ['With whom (initials are enough)', 'Plum person مرحبا بكم'],
  ['When and where', 'Mango Tuesday 👩‍👩‍👧‍👦 canteen'],
  ['My smallest first step', 'Papaya step: write two lines'],
  ['If', 'Fig obstacle שלום עולם'],
  ['Then', 'Olive answer ที่นี่ é'],
] as const;
const writtenWords = written.map(([, text]) => text);
const newName = 'Ask Zed <i>about</i> the night shift';

async function readChapter(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: 'Read the guide' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Mentors and role models/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/guide\/mentors\/$/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Mentors and role models' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'In short' })).toBeVisible();
}

async function takeAssessment(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Self-assessment' })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/assessment\/$/);
  await page.getByRole('link', { name: 'Begin', exact: true }).focus();
  await page.keyboard.press('Enter');
  await answerEverythingByKeys(page, mixedAnswers);
  await expectAnswersOnCheckPage(page, mixedAnswers);
  await page.getByRole('link', { name: 'Show my profile' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your profile' })).toBeVisible();
}

/** Adds two of the suggestions; gives back their titles. */
async function addSuggestions(page: Page): Promise<string[]> {
  await expect(
    page.getByRole('heading', { name: 'Three small things you could try' }),
  ).toBeVisible();
  const titles: string[] = [];
  for (const count of [1, 2]) {
    const button = page.getByRole('button', { name: /^Add to my plan/ }).first();
    const title = ((await button.getAttribute('aria-label')) ?? '').replace(
      /^Add to my plan:\s*/,
      '',
    );
    await button.click();
    await expect(
      page.getByRole('button', { name: new RegExp(`^Take out of my plan\\s*: ${title}`) }),
    ).toBeFocused();
    await expect(planLink(page, count)).toBeVisible();
    titles.push(title);
  }
  return titles;
}

async function addFromChapter(page: Page): Promise<void> {
  await page.goto('guide/mentors/');
  const inPlan = page.getByRole('main').getByRole('link', { name: /^In your plan/ });
  const before = await inPlan.count();
  await page
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await expect(inPlan).toHaveCount(before + 1);
  await expect(planLink(page, 3)).toBeVisible();
}

async function writeAndReload(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Plan (3)' }).click();
  const mine = sheet(page, name);
  for (const [label, text] of written) await field(mine, label).fill(text);
  await field(mine, 'What I will do').fill(newName);
  await expectSaved(page);
  await page.reload();
  const again = sheet(page, newName);
  for (const [label, text] of written) {
    await expect(field(again, label)).toHaveValue(text.normalize('NFC'));
  }
}

async function printBothWays(page: Page, other: string): Promise<void> {
  for (const address of ['plan/', 'print/plan/']) {
    await page.goto(address);
    // On the plan page the sheets are made when it is printed.
    const there = page.getByText(newName).or(page.getByRole('article', { name: newName }));
    await expect(there.first()).toBeAttached();
    const paper = await expectOnPaper(page, [newName, ...writtenWords, other]);
    expect(paper.isTagged).toBe(true);
  }
}

export async function doMainJob(page: Page): Promise<void> {
  await readChapter(page);
  await takeAssessment(page);
  const [first = '', second = ''] = await addSuggestions(page);
  await addFromChapter(page);
  await writeAndReload(page, first);
  await printBothWays(page, second);
}
