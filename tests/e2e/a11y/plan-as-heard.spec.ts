/** What a screen reader is given of the plan and what belongs to it, state by state, as ARIA snapshots of the parts that carry them. */
import { openTemplate } from '../support/composer.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

const what = (number: number): string => `What of number ${number} stands here`;
const active = [1, 2, 3].map((number) => fullAction(`number ${number}`, { reviewOn: null }));

test('an empty plan is a sentence with two ways to begin, and a line to write', async ({
  page,
}) => {
  await openPlanPage(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "My plan" [level=1]
      - button "Print this plan"
      - button "Undo" [disabled]
      - button "Redo" [disabled]
      - link "Calendar, copy or share"
      - link "My hard-day page"
      - link "Print a blank sheet"
      - paragraph:
        - text: /^Nothing here yet/
        - link "Choose a strategy"
        - link "or take the self-assessment."
      - text: An action of my own
      - textbox "An action of my own"
      - button "Add"
  `);
});

test('three active, one due, one parked, one closed: named parts in order; the fourth asks which one waits; a slip opens', async ({
  page,
}) => {
  await putStored(page, {
    [planKey]: planText([
      ...active.slice(0, 2),
      fullAction('number 3', { reviewOn: '2020-01-01' as never }),
      fullAction('number 4', { reviewOn: null }),
      fullAction('number 5', { status: 'dropped', reviewOn: null }),
    ]),
  });
  await openPlanPage(page);
  await expect(page.getByRole('region', { name: 'Active now' })).toMatchAriaSnapshot(`
    - region "Active now":
      - heading "Active now" [level=2]
      - paragraph: Three at most, so that they get done.
      - paragraph: Time to look back at
      - list:
        - listitem:
          - link "${what(3)}"
      - list:
        - listitem:
          - article "${what(1)}"
        - listitem:
          - article "${what(2)}"
        - listitem:
          - article "${what(3)}"
  `);
  const lookBack = page.getByRole('article', { name: what(3) }).locator('.look-back');
  await expect(lookBack).toMatchAriaSnapshot(`
    - group:
      - text: /^Look back/
      - textbox "What moved"
      - textbox "What I learned (if you like)": Lesson of number 3 stands here
      - 'button "Keep it: ${what(3)}"'
      - 'button "Change it: ${what(3)}"'
      - 'button "Drop it: ${what(3)}"'
  `);
  const parked = page.getByRole('region', { name: 'Parked: these wait' });
  await expect(parked).toMatchAriaSnapshot(`
    - 'region "Parked: these wait"':
      - 'heading "Parked: these wait" [level=2]'
      - list:
        - listitem:
          - paragraph: ${what(4)}
          - 'button "Take up: ${what(4)}"'
          - 'button "Open: ${what(4)}"'
          - 'button "Remove: ${what(4)}"'
  `);
  await parked.getByRole('button', { name: /^Take up/ }).click();
  await expect(parked).toMatchAriaSnapshot(`
    - 'region "Parked: these wait"':
      - list:
        - listitem:
          - 'button "Take up: ${what(4)}" [expanded]'
          - group "Three are active already. Which one waits?":
            - text: Three are active already. Which one waits?
            - button "${what(1)}"
            - button "${what(2)}"
            - button "${what(3)}"
            - button "Leave it parked"
  `);
  const closed = page.getByRole('region', { name: 'Done or dropped' });
  await closed.getByRole('button', { name: /^Open/ }).click();
  await expect(closed).toMatchAriaSnapshot(`
    - region "Done or dropped":
      - heading "Done or dropped" [level=2]
      - list:
        - listitem:
          - paragraph: ${what(5)} (Dropped, and that is fine)
          - 'button "Take up: ${what(5)}"'
          - 'button "Close: ${what(5)}" [expanded]'
          - 'button "Remove: ${what(5)}"'
          - group "${what(5)}":
            - textbox "What I learned (if you like)": Lesson of number 5 stands here
            - textbox "What I will do": ${what(5)}
  `);
});

test('the way out is groups of radios and boxes, a text in a named region, and the calendar', async ({
  page,
}) => {
  await page.goto('plan/share/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Calendar, copy or share" [level=1]
      - paragraph:
        - text: Nothing to take along yet.
        - link "Write your plan first"
  `);
  await putStored(page, { [planKey]: planText(active.slice(0, 1)) });
  await page.goto('plan/share/');
  await page.getByText(what(1)).first().click();
  await expect(page.getByRole('region', { name: 'What goes in' })).toMatchAriaSnapshot(`
    - region "What goes in":
      - heading "What goes in" [level=2]
      - group:
        - text: /${what(1)} \\(\\d+ of \\d+ lines\\)/
        - group "${what(1)}":
          - checkbox "The whole action" [checked]
          - checkbox "${what(1)}" [checked]
          - 'checkbox "Why it matters to me: Why of number 1 stands here" [checked]'
      - checkbox "Leave the names in" [checked]
  `);
  await expect(page.getByRole('region', { name: 'Into my calendar' })).toMatchAriaSnapshot(`
    - region "Into my calendar":
      - heading "Into my calendar" [level=2]
      - group "Which days":
        - checkbox "First steps" [checked]
        - checkbox "Weekly check-ins" [checked]
        - checkbox "Days to look back" [checked]
      - checkbox "With a reminder"
      - checkbox "Say nothing of what I wrote (others may see my calendar)"
      - paragraph:
        - button "Save the calendar file"
  `);
});

test('the composer is labeled blanks with examples, the message, and four answers of which one unfolds', async ({
  page,
}) => {
  await openTemplate(page, 'ask-for-twenty-minutes');
  await page.getByRole('textbox', { name: 'Their name' }).fill('Sam');
  await expect(page.getByRole('textbox', { name: 'Their name' })).toHaveAccessibleDescription(
    /^For example: /,
  );
  await expect(page.getByRole('region', { name: 'Your message' })).toMatchAriaSnapshot(`
    - region "Your message":
      - heading "Your message" [level=2]
      - text: /^Hello Sam, /
      - paragraph: 4 blanks are still open.
      - button "Copy the text"
      - link "Open in mail"
      - button "Print"
      - button "Change the text by hand"
  `);
  const came = page.getByRole('group', { name: 'What came of it?' });
  for (const [answer, inside] of [
    ['They say yes', '- link /\\w+/'],
    ['Not now', '- link /\\w+/'],
    ['Nothing comes', '- button "The same words again, for someone else"'],
    ['It goes badly', '- link "Need help now?"'],
  ] as const) {
    await came.getByRole('radio', { name: answer }).check();
    const branch = page.locator('.composer__branch', { hasText: answer });
    await expect(branch).toMatchAriaSnapshot(`
      - radio "${answer}" [checked]
      - text: ${answer}
      - paragraph: /\\w+/
    `);
    await expect(branch).toMatchAriaSnapshot(inside);
  }
});

test('the ten minutes are one heading, one question and named ways on, screen by screen', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planText(active.slice(0, 1)) });
  const screens = [
    [
      '',
      `
      - paragraph: Step 1 of 6
      - paragraph:
        - link "Need help now?"
      - group "Which of these would be hardest to get in the next month?":
        - heading "Which of these would be hardest to get in the next month?" [level=2]
        - radio /Practical help with your work/
        - radio "Something else. I know what I need."
      - button "Continue"
    `,
    ],
    [
      '#step/colleagues',
      `
      - paragraph: Step 2 of 6
      - group "One small step":
        - heading "One small step" [level=2]
        - radio /First step:/
        - radio "A step of my own"
      - button "Continue"
      - button "Back"
      - link /Stop here/
    `,
    ],
    [
      '#person/action-1',
      `
      - paragraph: Step 3 of 6
      - heading "Who could it be?" [level=2]
      - textbox "Initials or a nickname": Whom of number 1 stands here
      - button "Continue"
      - button "No one yet"
    `,
    ],
    [
      '#message/action-1',
      `
      - paragraph: Step 4 of 6
      - heading "What could you say?" [level=2]
      - group "Tone":
        - radio "Warm" [checked]
      - region "Your message":
        - heading "Your message" [level=3]
      - link "Continue"
    `,
    ],
    [
      '#date/action-1',
      `
      - paragraph: Step 5 of 6
      - heading "When, and where?" [level=2]
      - button "Today"
      - button "Tomorrow"
      - button "Next Monday"
      - textbox "The day"
      - textbox "At (if it has a time)" [disabled]
      - textbox "Where, and what helps to keep it": When of number 1 stands here
      - button "Continue"
    `,
    ],
    [
      '#card/action-1',
      `
      - paragraph: Step 6 of 6
      - heading "Your card" [level=2]
      - region "${what(1)}"
      - button "Print the card"
      - link "Go to my plan"
      - paragraph:
        - text: No day is chosen yet.
        - link "Choose one, and it can go into your calendar."
    `,
    ],
  ] as const;
  await page.goto('start/');
  for (const [place, snapshot] of screens) {
    await page.evaluate((hash) => location.assign(hash || '#look'), place);
    await expect(page.locator('.ten')).toMatchAriaSnapshot(snapshot);
  }
});
