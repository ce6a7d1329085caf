/** What a screen reader is given, as ARIA snapshots of the parts that matter most. */
import { openPlanPage } from '../support/plan-page.ts';
import { expectQuestion } from '../support/questions.ts';
import { expect, test } from '../support/quiet-page.ts';
import {
  answersKey,
  answersText,
  fullAction,
  planKey,
  planText,
  putStored,
} from '../support/stored-work.ts';

test('a question is a group named by its heading, with six radios in order', async ({ page }) => {
  await putStored(page, { [answersKey]: answersText(5) });
  await page.goto('assessment/questions/#manager-specific-help');
  await expectQuestion(
    page,
    'If you needed it in the next month, could you get your manager to help with one clear problem?',
  );
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph: Question 5 of 24, Your manager
      - paragraph: "Part 2 of 6: four questions, then how much it matters."
      - paragraph: /Your manager is whoever gives you work/
      - group /get your manager to help with one clear problem/:
        - heading /get your manager to help with one clear problem/ [level=1]
        - radio "Not at all" [checked]
        - radio "A little"
        - radio "Somewhat"
        - radio "Mostly"
        - radio "Fully"
        - radio "Does not apply to me"
      - button "Continue"
      - link "Back"
      - checkbox "Answer with number keys"
      - text: Answer with number keys
  `);
});

test('the answers of an area are a named region of terms, answers and links', async ({ page }) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/questions/#check');
  await expectQuestion(page, 'Check your answers');
  await expect(page.getByRole('region', { name: 'Your manager' })).toMatchAriaSnapshot(`
    - region "Your manager":
      - heading "Your manager" [level=2]
      - term: Help with one clear problem
      - definition: Not at all
      - definition:
        - link "Change Help with one clear problem"
      - term: Safe to say what is wrong
      - definition: A little
      - definition:
        - link "Change Safe to say what is wrong"
  `);
});

test('the profile begins with its heading and a sentence, then the six areas in words', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/profile/');
  await expect(page.getByRole('heading', { name: 'The six areas', exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Your profile" [level=1]
      - paragraph: /\\w+/
      - heading "The six areas" [level=2]
      - figure:
        - list:
          - listitem: /Colleagues/
  `);
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(7);
});

test('an area of the profile opens to the exact answers, the sum and the rule', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/profile/');
  const manager = page.locator('details', { hasText: 'Because you answered… Your manager' });
  await manager.locator('summary').click();
  await expect(manager).toMatchAriaSnapshot(`
    - group:
      - text: Because you answered… Your manager
      - list:
        - listitem: "Help with one clear problem: Not at all (0)"
        - listitem: "Safe to say what is wrong: A little (1)"
        - listitem: /Feedback that helps/
        - listitem: /Talk about the work/
      - paragraph: /÷ 4 = .* The nearest answer word is/
      - paragraph: /\\w+/
  `);
});

test('a plan sheet is an article named by its action, with labeled fields and named buttons', async ({
  page,
}) => {
  await putStored(page, {
    [planKey]: planText([fullAction('the first'), fullAction('the second')]),
  });
  await openPlanPage(page);
  await expect(page.getByRole('article').first()).toMatchAriaSnapshot(`
    - article "What of the first stands here":
      - textbox "What I will do": What of the first stands here
      - textbox "Why it matters to me": Why of the first stands here
      - textbox "With whom (initials are enough)": Whom of the first stands here
      - textbox "When and where": When of the first stands here
      - textbox "My smallest first step": Step of the first stands here
      - textbox "If": Obstacle of the first stands here
      - textbox "Then": Then of the first stands here
      - group: Ideas for “if” and “then”
      - textbox "First step on"
      - textbox "Look back on": /2027/
      - paragraph:
        - button /Next Monday.*What of the first stands here/
        - button /First of the month.*What of the first stands here/
      - combobox "Status":
        - option "Not started" [selected]
        - option "Doing"
        - option "Done"
        - option "Dropped, and that is fine"
      - checkbox "I did a step this week"
      - group: Look back
      - button /Move up.*What of the first stands here/ [disabled]
      - button /Move down.*What of the first stands here/
      - button /Park.*What of the first stands here/
      - button /Remove.*What of the first stands here/
  `);
});

test('the hard-day page is named regions of labeled lines, then the strip and the card', async ({
  page,
}) => {
  await page.goto('plan/hard-day/');
  await page.getByRole('textbox', { name: 'First person', exact: true }).fill('R.');
  await expect(page.getByRole('region', { name: 'Whom I turn to, in order' })).toMatchAriaSnapshot(`
    - region "Whom I turn to, in order":
      - heading "Whom I turn to, in order" [level=2]
      - paragraph: /Initials are enough/
      - list:
        - listitem:
          - textbox "First person": R.
          - textbox "How I reach the first person"
          - button /Move down.*R\\./
        - listitem:
          - textbox "Second person"
          - textbox "How I reach the second person"
          - button /Move up.*the second person/
          - button /Move down.*the second person/
        - listitem:
          - textbox "Third person"
          - textbox "How I reach the third person"
          - button /Move up.*the third person/
  `);
  await expect(page.getByRole('region', { name: 'A strip to fold in three' })).toMatchAriaSnapshot(`
    - region "A strip to fold in three":
      - paragraph: On a hard day
      - paragraph: Early signs that it is getting hard
  `);
});

test('a part of the plan is chosen by radios and boxes, and read in a named region', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planText([fullAction('the first')]) });
  await page.goto('plan/share/');
  await expect(page.getByRole('group', { name: 'For whom is it?' })).toMatchAriaSnapshot(`
    - group "For whom is it?":
      - heading "For whom is it?" [level=2]
      - radio /Myself.*everything/ [checked]
      - radio "My manager"
      - radio "My mentor"
      - radio "A friend"
  `);
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('My plan');
  await expect(page.getByRole('button', { name: 'Copy this text' })).toBeVisible();
});
