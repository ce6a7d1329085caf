/** The tools in their part-filled, full and error states, looked at like every page. */
import { readFileSync } from 'node:fs';
import { expectAccessible } from '../support/access.ts';
import { draftsKey } from '../support/composer.ts';
import { addOwnAction, openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import {
  answersKey,
  answersText,
  fullAction,
  planKey,
  planText,
  putStored,
  startAnew,
} from '../support/stored-work.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => fullAction(`number ${index + 1}`));
const closed = [
  fullAction('a done one', { status: 'done' }),
  fullAction('a dropped one', { status: 'dropped' }),
];
const fixture = (name: string): string =>
  readFileSync(`tests/fixtures/saved/v1/${name}.txt`, 'utf8');

const states = [
  ['a plan with one action', 'plan/', { [planKey]: fixture('plan-one-action') }],
  [
    'a plan with three active, two waiting and two closed',
    'plan/',
    { [planKey]: planText([...many(5), ...closed]) },
  ],
  [
    'a plan with ticks and looks back, one of them due',
    'plan/',
    { [planKey]: readFileSync('tests/fixtures/saved/v2/plan-looked-back.txt', 'utf8') },
  ],
  ['an empty hard-day page', 'plan/hard-day/', {}],
  ['a filled hard-day page', 'plan/hard-day/', { 'handbook.hard-day': fixture('hard-day-filled') }],
  ['a damaged hard-day page', 'plan/hard-day/', { 'handbook.hard-day': '{bad' }],
  ['the sharing of nothing', 'plan/share/', {}],
  ['the sharing of a plan', 'plan/share/', { [planKey]: fixture('plan-filled') }],
  ['a damaged plan', 'plan/', { [planKey]: '{bad', [`${planKey}.previous`]: planText(many(1)) }],
  ['a plan with an entry set aside', 'plan/', { [planKey]: fixture('plan-set-aside') }],
  ['the print page of a filled plan', 'print/plan/', { [planKey]: fixture('plan-filled') }],
  ['the home page of a returning reader', './', { [planKey]: planText(many(2)) }],
  [
    'a chapter with strategies in the plan',
    'guide/mentors/',
    { [planKey]: fixture('plan-filled') },
  ],
  [
    'a template with a message',
    'templates/ask-for-twenty-minutes/',
    { [draftsKey]: fixture('drafts-one'), [planKey]: planText(many(2)) },
  ],
  [
    'a template with a text changed by hand and its answer',
    'templates/ask-for-twenty-minutes/',
    { [draftsKey]: fixture('drafts-filled') },
  ],
  ['the first of the ten minutes', 'start/', {}],
  ['the choice of a step', 'start/#step/colleagues', {}],
  ...(['person', 'message', 'date', 'card'] as const).map(
    (screen) =>
      [
        `the ten minutes at ${screen}`,
        `start/#${screen}/action-1`,
        { [planKey]: planText(many(1)) },
      ] as const,
  ),
  ['a begun self-assessment', 'assessment/', { [answersKey]: fixture('assessment-part-way') }],
  [
    'a question with an answer',
    'assessment/questions/#manager-safe',
    { [answersKey]: answersText(9) },
  ],
  [
    'the question how much an area matters',
    'assessment/questions/#manager-importance',
    { [answersKey]: answersText(9) },
  ],
  ['the safety page', 'assessment/questions/#safety', { [answersKey]: answersText(24) }],
  ['the check page part filled', 'assessment/questions/#check', { [answersKey]: answersText(10) }],
  ['the check page full', 'assessment/questions/#check', { [answersKey]: answersText(24) }],
  [
    'a profile from few answers',
    'assessment/profile/',
    { [answersKey]: fixture('assessment-part-way') },
  ],
  ['a full profile', 'assessment/profile/', { [answersKey]: answersText(24) }],
  [
    'a quick profile',
    'assessment/profile/',
    { [answersKey]: readFileSync('tests/fixtures/saved/v2/assessment-quick.txt', 'utf8') },
  ],
  [
    'a profile with earlier ones',
    'assessment/profile/',
    { [answersKey]: readFileSync('tests/fixtures/saved/v2/assessment-two-earlier.txt', 'utf8') },
  ],
  ['the question what matters', 'assessment/questions/#matters', {}],
  ['a sheet typed in', 'assessment/from-paper/', { [answersKey]: answersText(24) }],
  ['a profile of damaged answers', 'assessment/profile/', { [answersKey]: '{bad' }],
  [
    'My data with everything in it',
    'my-data/',
    {
      [planKey]: fixture('plan-filled'),
      [`${planKey}.previous`]: fixture('plan-one-action'),
      [answersKey]: '{bad',
      'handbook.before-restore': readFileSync('tests/fixtures/saved/backup/v1-filled.json', 'utf8'),
      theirs: 'x',
    },
  ],
] as const;

/** The tools a state belongs to, by the first part of its address. */
const byTool = Map.groupBy(states, ([, address]) => address.split('/')[0] ?? '');

for (const [tool, ofTool] of byTool) {
  test(`every state of ${tool === '.' ? 'the home page' : tool} is accessible in every way it may be looked at`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [at, [name, address, entries]] of ofTool.entries()) {
      await test.step(name, async () => {
        await startAnew(page, entries);
        await page.goto(address);
        await expect(page.getByText(/^(Opening|Reading) your/)).toBeHidden();
        await expectAccessible(page, { where: name, wideIn: at % 2 === 0 ? 'light' : 'dark' });
      });
    }
  });
}

test('the question which one waits, and the message about an empty action, are accessible', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planText(many(4)) });
  await openPlanPage(page);
  await page.getByRole('button', { name: /^Take up/ }).click();
  await addOwnAction(page, ' ');
  await expect(
    page.getByRole('textbox', { name: 'An action of my own' }),
  ).toHaveAccessibleDescription('Write what you will do, then add it.');
  await expectAccessible(page);
});

test('marks that could not be read are accessible', async ({ page }) => {
  await page.goto('assessment/from-paper/');
  await page.getByRole('textbox').first().fill('9');
  await page.getByRole('button', { name: 'Check what I typed' }).click();
  await expect(page.getByText('Some marks could not be read')).toBeVisible();
  await expectAccessible(page);
});

test('the question whether to start over is accessible', async ({ page }) => {
  await putStored(page, { [answersKey]: answersText(9) });
  await page.goto('assessment/');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expectAccessible(page);
});

test('a Yes to a safety question is accessible', async ({ page }) => {
  await page.goto('assessment/questions/#safety');
  await page.getByRole('radio', { name: 'Yes' }).first().check();
  await expectAccessible(page);
});

test('search results are accessible', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('mentor');
  await expect(page.getByRole('list', { name: 'Pages found' })).toBeVisible();
  await expectAccessible(page);
});

test('everything on a plan sheet and on a slip opened, with its hints, is accessible', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planText([...many(4), ...closed]) });
  await openPlanPage(page);
  await page.getByText('Ideas for “if” and “then”').first().click();
  await page.getByText('Look back', { exact: true }).first().click();
  await page
    .getByRole('button', { name: /^Next Monday/ })
    .first()
    .click();
  const review = page.getByLabel('Look back on').first();
  await review.fill('2020-01-01');
  await expect(review).toHaveAccessibleDescription(/before the first step/);
  const open = page.getByRole('button', { name: /^Open/ });
  while ((await open.count()) > 0) await open.first().click();
  await expectAccessible(page);
});

test('the boxes of a part of the plan, and what came of saving it, are accessible', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planText(many(2)) });
  await page.goto('plan/share/');
  await page.getByRole('radio', { name: 'My manager' }).check();
  await page.getByText('What of number 1 stands here').first().click();
  await page.getByRole('button', { name: 'Save the calendar file' }).click();
  await expect(page.getByText(/^Handed to your browser as my-plan.ics/).first()).toBeVisible();
  await expectAccessible(page);
});

test('My data with a file to restore, a part shown, and the question before erasing, is accessible', async ({
  page,
}) => {
  await putStored(page, { [planKey]: fixture('plan-filled') });
  await page.goto('my-data/');
  await page.getByRole('button', { name: /^Show as text/ }).click();
  await page
    .getByLabel('Backup file')
    .setInputFiles('tests/fixtures/saved/backup/v1-part-way.json');
  await expect(page.getByRole('heading', { name: 'What restoring would do' })).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expectAccessible(page);
});

test('a shared computer is accessible', async ({ page }) => {
  await putStored(page, { 'handbook.settings.shared': 'on' });
  await page.goto('plan/');
  await expect(page.getByRole('link', { name: 'Exit', exact: true })).toBeVisible();
  await expectAccessible(page);
});
