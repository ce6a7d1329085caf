/**
 * What a screen reader is given of what leaves the page: the hard-day page, a part of the plan for someone else, a message,
 * the card of the ten minutes, and the print center. Many states in one tab, because opening tabs is what takes long.
 */
import { openTemplate } from '../support/composer.ts';
import { expect, test } from '../support/quiet-page.ts';
import { networkKey, networkText, somebody } from '../support/stored-network.ts';
import { fullAction, planKey, planText, startAnew } from '../support/stored-work.ts';

const what = 'What of number 1 stands here';
const stored = {
  [planKey]: planText([fullAction('number 1', { reviewOn: null, withWhom: 'Sam' })]),
  [networkKey]: networkText([somebody(0), somebody(1)]),
};

test('the hard-day page says its lines by name, and its strip and card say what is written and for what the rest is', async ({
  page,
}) => {
  await startAnew(page, {});
  await page.goto('plan/hard-day/');
  const main = page.getByRole('main');
  const card = page.getByRole('region', { name: 'A card for the wallet' });
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - heading "My hard-day page" [level=1]
      - paragraph:
        - text: Is it hard now?
        - link "Need help now?"
      - button "Print the strip and the card"
      - button "Print the strip"
      - button "Print the card"
      - button "Undo" [disabled]
      - button "Redo" [disabled]
      - region "Early signs that it is getting hard":
        - heading "Early signs that it is getting hard" [level=2]
        - paragraph: /^For example/
        - textbox "First sign"
        - textbox "Second sign"
        - textbox "Third sign"
      - region "What I can do alone":
        - textbox "First thing"
        - textbox "Second thing"
        - textbox "Third thing"
      - region "Whom I turn to, in order":
        - list:
          - listitem:
            - textbox "First person"
            - textbox "How I reach the first person"
            - 'button "Move down: the first person"'
      - region "Formal help":
        - textbox "Who or which office"
        - textbox "How I reach it"
        - combobox "Urgent help to print":
          - 'option "Anywhere: I write the number myself" [selected]'
      - heading "On paper" [level=2]
      - region "A strip to fold in three"
      - region "A card for the wallet"
  `);
  for (const [line, text] of [
    ['Third sign', 'I snap at people'],
    ['Second person', 'R.'],
    ['How I reach the second person', 'call after six'],
  ] as const) {
    await page.getByRole('textbox', { name: line, exact: true }).fill(text);
  }
  await page.getByRole('combobox', { name: 'Urgent help to print' }).selectOption('Belgium');
  await expect(page.getByRole('region', { name: 'A strip to fold in three' })).toMatchAriaSnapshot(`
    - region "A strip to fold in three":
      - paragraph: On a hard day
      - paragraph: Early signs that it is getting hard
      - paragraph: I snap at people
      - paragraph: What I can do alone
      - paragraph: Whom I turn to, in order
      - list:
        - listitem:
          - paragraph: "1."
        - listitem:
          - paragraph: "2. R."
          - paragraph: call after six
        - listitem:
          - paragraph: "3."
      - paragraph: Formal help
      - paragraph: If I am in danger, or think of suicide or of hurting myself
      - paragraph: "In danger now: Call 112"
      - paragraph: /^To talk to someone/
      - paragraph: /^Belgium. Numbers seen December 1, 2026; nobody has asked there/
  `);
  await expect(card).toMatchAriaSnapshot(`
    - region "A card for the wallet":
      - paragraph: "On a hard day: whom I turn to, in order"
      - list:
        - listitem
        - listitem:
          - paragraph: "2. R."
          - paragraph: call after six
        - listitem
      - paragraph: If I am in danger, or think of suicide or of hurting myself
      - paragraph: "In danger now: Call 112"
  `);
});

test('a part for a manager is ticks, then exactly what they get; the print center names every sheet and says what it is', async ({
  page,
}) => {
  await startAnew(page, stored);
  await page.goto('plan/share/');
  await page.getByRole('radio', { name: 'My manager' }).check();
  await page.getByText(/lines\)$/).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Calendar, copy or share" [level=1]
      - group "For whom is it?":
        - radio /^Myself/
        - radio "My manager" [checked]
        - radio "My mentor"
        - radio "A friend"
      - region "What goes in":
        - heading "What goes in" [level=2]
        - paragraph: /^Tick what they may see/
        - group:
          - group "${what}":
            - checkbox "The whole action" [checked]
            - checkbox "${what}" [checked]
            - 'checkbox "Why it matters to me: Why of number 1 stands here"'
            - 'checkbox "With whom: Sam"'
            - 'checkbox "When and where: When of number 1 stands here" [checked]'
        - checkbox "Leave the names in"
        - paragraph: /^Without names/
      - heading "Preview" [level=2]
      - group "As":
        - radio "Plain text" [checked]
        - radio "Markdown"
      - region "Preview": "My plan Active now 1. ${what} When and where: When of number 1 stands here My smallest first step: Step of number 1 stands here Status: Not started"
      - button "Copy this text"
      - button "Save as a file"
      - button "Print this"
      - region "Into my calendar"
  `);

  await page.goto('print/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Print" [level=1]
      - paragraph: /^Choose how, then open what you want on paper/
      - group "How it is printed":
        - combobox "Paper":
          - option "A4"
          - option "US Letter" [selected]
        - checkbox "Large type (18 point)"
        - checkbox "Leave out “with whom”"
        - checkbox "Lines for notes"
      - paragraph: /^Names you wrote in other lines stay/
      - list:
        - listitem:
          - link "My plan"
          - paragraph: /\\w+/
        - listitem:
          - link "A blank plan"
          - paragraph: /\\w+/
        - listitem:
          - link "A part for someone else"
          - paragraph: /\\w+/
        - listitem:
          - link "My hard-day page"
          - paragraph: /\\w+/
        - listitem:
          - link "A blank hard-day page"
          - paragraph: /\\w+/
        - listitem:
          - link "My network"
          - paragraph: /\\w+/
        - listitem:
          - link "A blank network"
          - paragraph: /\\w+/
        - listitem:
          - link "The self-assessment on paper"
          - paragraph: /\\w+/
        - listitem:
          - link "The scoring sheet"
          - paragraph: /\\w+/
        - listitem:
          - link "My profile"
          - paragraph: /\\w+/
        - listitem:
          - link "An hour with a team"
          - paragraph: /\\w+/
        - listitem:
          - link "A message or a sheet"
          - paragraph: /\\w+/
        - listitem:
          - link "The whole guide"
          - paragraph: /\\w+/
        - listitem:
          - link "A chapter"
          - paragraph: /\\w+/
  `);
});

test('an open blank of a message is heard as a blank, a filled one as its words; a card says which of its boxes are ticked', async ({
  page,
}) => {
  await startAnew(page, stored);
  await openTemplate(page, 'ask-for-twenty-minutes');
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading "Ask someone for twenty minutes" [level=1]
      - heading "Fill it in here" [level=2]
      - paragraph: /^Nothing is sent from here/
      - button "Fill in from my plan"
      - group "Tone":
        - radio "Warm" [checked]
        - radio "Neutral"
        - radio "Brief"
      - textbox "Their name"
      - text: "/^For example: Sam/"
      - textbox /^What you saw them do/
      - textbox /^Your one question/
      - textbox "When and how you could talk"
      - textbox "Your name"
      - button "Undo" [disabled]
      - button "Redo" [disabled]
      - region "Your message":
        - heading "Your message" [level=2]
        - text: "/^Hello blank: Their name, I noticed that blank: What you saw them do .* Warm wishes, blank: Your name$/"
        - paragraph: 5 blanks are still open.
        - button "Copy the text"
        - link "Open in mail"
        - button "Print"
        - button "Change the text by hand"
      - group "What came of it?":
        - radio "They say yes"
        - radio "Not now"
        - radio "Nothing comes"
        - radio "It goes badly"
      - heading "Why it works" [level=2]
  `);
  await page.getByRole('button', { name: 'Fill in from my plan' }).click();
  await page.getByRole('combobox', { name: 'Fill in from my plan' }).selectOption(what);
  const said = page.getByRole('status').filter({ hasText: 'Filled in from your plan.' });
  await expect(said).toBeAttached();
  await page.getByRole('textbox', { name: 'Their name' }).focus();
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - combobox "Fill in from my plan":
        - option "Choose an action"
        - option "${what}" [selected]
      - textbox "Their name": Sam
      - group "From your lists:":
        - button "P1"
        - button "P2"
      - textbox /^What you saw them do/
      - textbox "When and how you could talk": When of number 1 stands here
      - region "Your message":
        - text: "/^Hello Sam, I noticed that blank: What you saw them do .* I am free When of number 1 stands here, and/"
        - paragraph: 3 blanks are still open.
  `);

  await page.goto('start/#card/action-1');
  await expect(page.getByRole('region', { name: what })).toMatchAriaSnapshot(`
    - region "${what}":
      - term: What I will do
      - definition: ${what}
      - term: With whom (initials are enough)
      - definition: Sam
      - paragraph: Doing (not ticked) Done (not ticked) Dropped, and that is fine (not ticked)
      - paragraph: A step each week
  `);
});
