/**
 * F28, F29, F43: the Big List of Naughty Strings (https://github.com/minimaxir/big-list-of-naughty-strings) through every
 * field, a restored backup, every page that shows it, paper, calendar file, Markdown, and page titles. Shown as typed,
 * run nowhere, asked for nowhere. Here and not among the unit tests, so that one file holds all of it.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { parse as parseHtml } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { addPeople, emptyNetwork } from '../../../src/domain/network/model.ts';
import { addAction, emptyPlan } from '../../../src/domain/plan/model.ts';
import { addDraft, emptyDrafts } from '../../../src/domain/words/drafts.ts';
import { emptyHardDay, lineIds, writeLines } from '../../../src/domain/hard-day/model.ts';
import { emptyResponses } from '../../../src/domain/assessment/responses.ts';
import { calendarText } from '../../../src/lib/ics.ts';
import { wellFormed } from '../../../src/lib/text.ts';
import { anAction, day } from '../../domain/builders/plan.ts';
import { planAsMarkdown, planAsText } from '../../domain/builders/plan-words.ts';
import { notebookBackup } from '../../support/backups.ts';
import { chooseBackup, openMyData, part, restoreBy } from '../support/my-data-page.ts';
import { printed } from '../support/pdf-text.ts';
import { addOwnAction, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';

const naughty = JSON.parse(
  readFileSync('node_modules/big-list-of-naughty-strings/blns.json', 'utf8'),
) as readonly string[];
const today = day('2026-11-21');

test('the list is there', () => {
  expect(naughty.length).toBeGreaterThan(400);
  expect(naughty.some((text) => text.includes('onerror'))).toBe(true);
});

/** Everything a text that was taken for markup would leave in the page, and every link that leads elsewhere. */
const strangersIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isHarmful = (each: Element): boolean =>
      each.matches(
        'img, iframe, object, embed, base, form[action], script:not([type="application/json"])',
      ) || [...each.attributes].some(({ name }) => name.startsWith('on'));
    const harmful = [...document.querySelectorAll('main *')]
      .filter(isHarmful)
      // What brings the islands to life: put there by the build, and let run by the policy for its hash.
      .filter((each) => !(each.matches('script') && /Astro|astro-island/.test(each.outerHTML)))
      .filter((each) => !each.matches('script[type="module"][src^="/_astro/"]'))
      .map((each) => each.outerHTML.slice(0, 120));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ protocol }) => !['http:', 'https:', 'mailto:', 'tel:', 'blob:'].includes(protocol))
      .map(({ href }) => href.slice(0, 120));
    return [...harmful, ...links];
  });

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector('astro-island[ssr]') === null &&
      !/^(Opening|Reading)/m.test(document.querySelector('main')?.innerText ?? ''),
  );

/** Types every string into every field of the page, each round one string further. Gives back what did not stay. */
const typeEverywhere = (page: Page): Promise<{ fields: number; lost: string[] }> =>
  page.evaluate(async (strings) => {
    const fields = (): (HTMLInputElement | HTMLTextAreaElement)[] =>
      [
        ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
          'main :is(input:not([type]), input[type="text"], input[type="search"], textarea)',
        ),
      ].filter((box) => !box.readOnly && !box.disabled && box.checkVisibility());
    const lost: string[] = [];
    let most = 0;
    for (let round = 0; round < strings.length; round += 1) {
      const boxes = fields();
      most = Math.max(most, boxes.length);
      const typed = boxes.map((box, at) => {
        const text = strings[(round + at) % strings.length] ?? '';
        const kind = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, text);
        const value = box.value;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return { box, value };
      });
      await new Promise((resolve) => setTimeout(resolve));
      for (const { box, value } of typed) {
        if (box.isConnected && box.value !== value.toWellFormed()) {
          lost.push(`${box.getAttribute('aria-label') ?? box.labels?.[0]?.textContent}: ${value}`);
        }
      }
    }
    return { fields: most, lost };
  }, naughty);

const template = 'templates/ask-for-feedback-on-one-piece/';
for (const [address, least] of [
  ['plan/', 7],
  ['plan/hard-day/', 10],
  ['network/', 1],
  [template, 2],
  ['start/', 0],
  ['search/', 1],
  ['my-data/', 1],
] as const) {
  test(`F28 F43 every naughty string in every field of /${address} stays as typed and runs nowhere`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    page.on('dialog', () => {
      throw new Error('a dialog opened');
    });
    await page.goto(address);
    await settled(page);
    if (address === 'plan/') {
      await addOwnAction(page, 'Alpha');
      await expect(sheet(page, 'Alpha')).toBeVisible();
    }
    const title = await page.title();
    const { fields, lost } = await typeEverywhere(page);
    expect(fields).toBeGreaterThanOrEqual(least);
    expect(lost).toEqual([]);
    expect(await strangersIn(page)).toEqual([]);
    expect(await page.title()).toBe(title);
    await page.reload();
    await settled(page);
    expect(await strangersIn(page)).toEqual([]);
    expect(await page.title()).toBe(title);
  });
}

const inPlan = naughty.reduce(
  (plan, text, at) =>
    addAction(
      plan,
      `a${at}`,
      anAction(text || '(empty)', { why: text, withWhom: text, addedOn: today }),
    ),
  emptyPlan,
);
const notebook = {
  assessment: emptyResponses,
  plan: inPlan,
  network: addPeople(
    emptyNetwork,
    naughty.map((text, at) => ({
      id: `p${at}`,
      person: { name: text, note: text, addedOn: today, gets: ['advice' as const] },
    })),
  ),
  'hard-day': writeLines(
    emptyHardDay,
    Object.fromEntries(lineIds.map((id, at) => [id, naughty[at * 30] ?? ''])),
  ),
  drafts: naughty.reduce(
    (all, text, at) =>
      addDraft(all, `d${at}`, {
        template: 'ask-for-feedback-on-one-piece',
        tone: 'warm',
        values: { name: text },
        ownText: text,
        answer: null,
        action: null,
        addedOn: today,
      }),
    emptyDrafts,
  ),
};

test('F28 a backup full of naughty strings is restored, shown as typed on every page and on paper, and titles no page', async ({
  page,
}) => {
  test.setTimeout(180_000);
  page.on('dialog', () => {
    throw new Error('a dialog opened');
  });
  await openMyData(page);
  await chooseBackup(page, notebookBackup(notebook));
  await restoreBy(page, 'Merge');
  await part(page, 'The network')
    .getByRole('button', { name: /^Show as text/ })
    .click();
  const shown = (await part(page, 'The network').locator('pre').textContent()) ?? '';
  const single = (text: string): string => wellFormed(text).replace(/\s+/g, ' ').trim();
  const missing = naughty.filter((text) => !single(shown).includes(single(text)));
  expect(missing).toEqual([]);
  for (const address of [
    ...['my-data/', 'plan/', 'plan/hard-day/', 'plan/share/', 'network/', template],
    ...['print/plan/', 'print/network/', 'assessment/profile/', './'],
  ]) {
    await page.goto(address);
    await settled(page);
    expect(await strangersIn(page), address).toEqual([]);
    expect(naughty.filter(Boolean)).not.toContain(await page.title());
  }
  await page.goto('print/plan/');
  await settled(page);
  const { text } = await printed(page);
  expect(text).toContain('<script>alert(');
});

test('F28 F42 a calendar file with every naughty string is read by another program as it was written', () => {
  const entries = naughty.map((text, at) => ({
    uid: `n${at}@alongside`,
    sequence: 0,
    summary: text,
    description: text,
    on: today,
    at: null,
    weeks: 1,
    hasAlarm: true,
  }));
  const file = calendarText('Alongside', entries, '2026-11-21T10:00:00.000Z');
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(naughty.length);
  // Control characters are forbidden there; line ends are all of one kind.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
  const clean = (text: string): string =>
    wellFormed(text).replace(controls, '').replace(/\r\n?/g, '\n');
  const summaries = new Map(
    events.map((event) => [
      event.getFirstPropertyValue('uid'),
      event.getFirstPropertyValue('summary') ?? '',
    ]),
  );
  naughty.forEach((text, at) => {
    expect(summaries.get(`n${at}@alongside`)).toBe(clean(text));
  });
});

test('F28 Markdown with every naughty string makes no markup of it, and plain text holds it word for word', () => {
  const plain = planAsText(inPlan);
  const missing = naughty.filter((text) => text.trim() !== '' && !plain.includes(text));
  expect(missing).toEqual([]);
  const allowed = new Set(['H1', 'H2', 'OL', 'UL', 'LI', 'P']);
  const besideAddresses = naughty.flatMap((text) => [
    text,
    `https://example.org/${text}`,
    `www.example.org/${text}`,
    `${text}@example.org${text}`,
  ]);
  besideAddresses.forEach((text) => {
    const plan = addAction(emptyPlan, 'a', anAction(text || '(empty)', { why: text }));
    const { html } = markdownToHtml(planAsMarkdown(plan)) as { html: string };
    const odd = parseHtml(html)
      .querySelectorAll('*')
      // Some programs make a link of a bare address; one that leads to the web or to mail does no harm.
      .filter((each) => !/^(https?|mailto):/.test(each.getAttribute('href') ?? ''))
      .filter(({ tagName }) => !allowed.has(tagName));
    expect(
      odd.map((each) => each.outerHTML),
      text,
    ).toEqual([]);
  });
});
