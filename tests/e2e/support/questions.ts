/** Walks through the self-assessment with the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import {
  answerLabels,
  content,
  questionText,
  statementHeading,
  statements,
} from './assessment-content.ts';

/** The heading of the question now on the page. */
export const question = (page: Page, text: string): Locator =>
  page.getByRole('heading', { level: 1, name: text, exact: true });

/** Waits until a question has the focus, so that the next key reaches it. */
export async function expectQuestion(page: Page, text: string): Promise<void> {
  await expect(question(page, text)).toBeFocused();
}

/** From the heading, chooses the radio at `place` (from 0) in the group that comes next. */
export async function chooseByKeys(page: Page, place: number): Promise<void> {
  await page.keyboard.press('Tab');
  if (place === 0) await page.keyboard.press('Space');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
}

/** Opens the question with this number as a reader with its address would. */
export async function openStatement(page: Page, number: number): Promise<void> {
  const id = statements[number - 1]?.statement.id ?? '';
  await page.goto(`assessment/questions/#${id}`);
  await expectQuestion(page, statementHeading(number));
}

/** What a reader answers: the place of the chosen radio for every statement, importance and strain. */
export interface Plan24 {
  answerAt(number: number): number;
  importanceAt(area: number): number;
}

/** Answers that make colleagues strong and the later areas thin, and use every answer at least once. */
export const mixedAnswers: Plan24 = {
  answerAt: (number) =>
    (number <= 4 ? [4, 3, 4, 4][number - 1] : [1, 0, 2, 5, 1, 3][number % 6]) ?? 0,
  importanceAt: (area) => [2, 0, 2, 1, 2, 1][area] ?? 0,
};

/** From the circumstances page to the check page; Enter in a radio sends the answer, as does the button. */
export async function answerEverythingByKeys(page: Page, given: Plan24): Promise<void> {
  await expectQuestion(page, content.contexts.question);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const firstOption = content.contexts.options[0]?.label ?? '';
  await expect(page.getByRole('checkbox', { name: firstOption })).toBeChecked();
  await page.keyboard.press('Enter');
  for (const [at, area] of content.areas.entries()) {
    for (const { number } of statements.filter((each) => each.area === area)) {
      await expectQuestion(page, statementHeading(number));
      const place = given.answerAt(number);
      await chooseByKeys(page, place);
      await expect(
        page.getByRole('radio', { name: answerLabels[place] ?? '', exact: true }),
      ).toBeChecked();
      await send(page, number % 2 === 0);
    }
    await expectQuestion(page, area.importance);
    await chooseByKeys(page, given.importanceAt(at));
    await send(page, true);
  }
  for (const { text } of content.strain.statements) {
    await expectQuestion(page, questionText(content.strain.stem, text));
    await chooseByKeys(page, 3);
    await send(page, false);
  }
  await expectQuestion(page, 'Before your profile');
  for (const _ of content.safety.questions) await chooseByKeys(page, 1);
  await send(page, true);
  await expectQuestion(page, 'Check your answers');
}

async function send(page: Page, withButton: boolean): Promise<void> {
  if (withButton) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
    await page.keyboard.press('Space');
  } else await page.keyboard.press('Enter');
}

/** Expects the check page to say what was given. */
export async function expectAnswersOnCheckPage(page: Page, given: Plan24): Promise<void> {
  for (const [at, area] of content.areas.entries()) {
    const section = page.getByRole('region', { name: area.title, exact: true });
    const rows = statements
      .filter((each) => each.area === area)
      .map(
        ({ statement, number }) =>
          `${statement.short} ${answerLabels[given.answerAt(number)] ?? ''}`,
      );
    const importance = content.importanceScale[given.importanceAt(at)]?.label ?? '';
    for (const row of [...rows, `How much it matters ${importance}`]) {
      await expect(section).toContainText(
        new RegExp(row.split(' ').join('\\s*').replace('?', '\\?')),
      );
    }
  }
}
