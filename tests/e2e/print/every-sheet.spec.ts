/**
 * Every sheet on A4 and Letter, in normal and large type, empty, part-filled and full, from a dark screen: as many pages
 * come out as the screen shows, every word is on one of them, nothing stands in a margin, no row is torn in two, and the
 * file says to a screen reader what stands where (F46).
 */
import type { Page } from '@playwright/test';
import { type HardDay, type LineId, lineIds } from '../../../src/domain/hard-day/model.ts';
import { encodeEnvelope } from '../../../src/persistence/envelope.ts';
import { content } from '../support/assessment-content.ts';
import { type PlacedPaper, placedOnPaper, sheetsWith } from '../support/pdf-geometry.ts';
import { holdsWords } from '../support/pdf-text.ts';
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

test.use({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });

const printKey = 'handbook.settings.print';
const sizes = { a4: [595, 842], letter: [612, 792] } as const;
/** Margins in points, as in styles/print.css; the foot stands in the lower one, the day of printing in the upper one. */
const margins = { above: 53.8, below: 56.6, side: 51 };
const foot = /^(Alongside · made in my browser, not sent anywhere|\d+ of \d+)$/;

const number = (index: number): string => String(index + 1).padStart(2, '0');
/** Every field of every action has two words of its own. */
const actions = Array.from({ length: 40 }, (_, index) => {
  const two = (field: string): string => `${field}${number(index)} and${field}${number(index)}`;
  return {
    ...fullAction('x'),
    what: two('What'),
    why: two('Why'),
    withWhom: two('Whom'),
    whenWhere: two('When'),
    firstStep: two('Step'),
    ifObstacle: two('If'),
    thenStep: two('Then'),
    learned: two('Lesson'),
  };
});
const people = crowd(60).map((person, index) => ({
  ...person,
  name: `Name${number(index)}`,
  note: `Note${number(index)}`,
}));
const cell = (value: string) => ({ value, revision: 1 });
/** The stored text of a hard-day page with "Line01", "Line02" and so on in these lines. */
const hardDayText = (lines: readonly LineId[]): string =>
  encodeEnvelope({
    slot: 'hard-day',
    version: 1,
    revision: 1,
    savedAt: '2026-11-21T08:00:00.000Z',
    savedBy: 'a-test',
    data: {
      lines: Object.fromEntries(lines.map((id, index) => [id, cell(`Line${number(index)}`)])),
    } satisfies HardDay,
    setAside: [],
  });
const hardDayLines = lineIds.filter((id) => id !== 'country');

/** As little as can be written: an action with a name, people with names. */
const onlyNamed = fullAction('x', {
  ...{ why: '', withWhom: '', whenWhere: '', firstStep: '', ifObstacle: '', thenStep: '' },
  ...{ learned: '', reviewOn: null },
});
const onlyNames = people.slice(0, 12).map(({ name, addedOn }) => ({ name, addedOn }));

interface Sheet {
  readonly address: string;
  readonly stored: Readonly<Record<string, string>>;
  /** Words of one row each: on paper, and together. */
  readonly rows: readonly (readonly string[])[];
  /** How many pages it is meant to be in normal type; undefined when that depends on what is written. */
  readonly pages?: number;
  /** What its title is to a screen reader; "H2" when not said. */
  readonly heading?: string;
}

const planRows = actions.map((action) => wordsOf(action).flatMap((text) => text.split(' ')));
const areaTitles = content.areas.map(({ title }) => title);
const sheets: Readonly<Record<string, Sheet>> = {
  'a blank plan': { address: 'print/blank-plan/', stored: {}, rows: [], pages: 3 },
  'an empty plan': { address: 'print/plan/', stored: {}, rows: [], pages: 1 },
  'a plan with one action half written': {
    address: 'print/plan/',
    stored: { [planKey]: planText([{ ...onlyNamed, what: 'What00', firstStep: 'Step00' }]) },
    rows: [['What00', 'Step00']],
    pages: 1,
  },
  'a plan of forty actions': {
    address: 'print/plan/',
    stored: { [planKey]: planText(actions) },
    rows: planRows,
  },
  'a blank network': { address: 'print/blank-network/', stored: {}, rows: [], pages: 2 },
  'a network of eight people': {
    address: 'print/network/',
    stored: { [networkKey]: networkText(people.slice(0, 8)) },
    rows: people.slice(0, 8).map(({ name, note }) => [name, note]),
    pages: 2,
  },
  'a network of twelve names': {
    address: 'print/network/',
    stored: { [networkKey]: networkText(onlyNames) },
    // The map is there to be drawn by hand, and says who is not on it yet.
    rows: [...onlyNames.map(({ name }) => [name]), ['Not on the map yet', 'Name01']],
    pages: 2,
  },
  'a network of sixty people': {
    address: 'print/network/',
    stored: { [networkKey]: networkText(people) },
    rows: people.map(({ name, note }) => [name, note]),
  },
  'a blank hard-day page': { address: 'print/blank-hard-day/', stored: {}, rows: [], pages: 1 },
  'a hard-day page of two lines': {
    address: 'plan/hard-day/',
    stored: { 'handbook.hard-day': hardDayText(['sign-2', 'person-2']) },
    rows: [['Line01'], ['Line02']],
    pages: 1,
    heading: 'H1',
  },
  'a full hard-day page': {
    address: 'plan/hard-day/',
    stored: { 'handbook.hard-day': hardDayText(hardDayLines) },
    rows: hardDayLines.map((_, index) => [`Line${number(index)}`]),
    pages: 1,
    heading: 'H1',
  },
  'a blank self-assessment': { address: 'print/blank-assessment/', stored: {}, rows: [], pages: 3 },
  'the scoring sheet': { address: 'print/assessment-scoring/', stored: {}, rows: [], pages: 5 },
  'a profile without answers': { address: 'print/profile/', stored: {}, rows: [], pages: 1 },
  'a profile of ten answers': {
    address: 'print/profile/',
    stored: { [answersKey]: answersText(10) },
    rows: areaTitles.map((title) => [title]),
  },
  'a profile of all answers': {
    address: 'print/profile/',
    stored: { [answersKey]: answersText(24) },
    rows: areaTitles.map((title) => [title]),
    pages: 4,
  },
};

async function openSheet(page: Page, { address, stored }: Sheet): Promise<void> {
  await putStored(page, stored);
  await page.goto(address);
  await expect(page.getByText(/^(Opening|Reading your answers)/)).toBeHidden();
  await expect(page.locator('.leaf').first()).toBeVisible();
}

/** Chooses as the controls of another tab would: the page reads the stored choice when it is shown and when it is printed. */
const choose = (page: Page, choice: string): Promise<void> =>
  page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('print-choice'));
    },
    [printKey, choice] as const,
  );

/** Every text that the sheets show on the screen. */
const textsShown = (page: Page): Promise<string[]> =>
  page.locator('paper-preview').evaluate((preview) => {
    const walk = document.createTreeWalker(preview, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walk.nextNode()) {
      const inside = walk.currentNode.parentElement;
      const isHidden = inside?.closest('.visually-hidden, title, desc, [aria-hidden]');
      const text = walk.currentNode.textContent?.trim() ?? '';
      if (text !== '' && inside?.checkVisibility() && !isHidden) found.push(text);
    }
    return found;
  });

/** What stands outside the margins, but for the foot and the day of printing. */
function inMargins({ texts, size }: PlacedPaper): string[] {
  const [width, height] = size;
  const isAbove = (y: number): boolean => y > height - margins.above + 8;
  return texts
    .filter(({ text, y }) => !foot.test(text) && !(isAbove(y) && /^\w+ \d+, \d{4}$/.test(text)))
    .filter(
      ({ x, y, width: wide, height: tall }) =>
        y < margins.below - 1 ||
        y + tall > height - margins.above + 8 ||
        x < margins.side - 1 ||
        x + wide > width - margins.side + 1,
    )
    .map(
      ({ text, sheet, x, y }) => `${text} (sheet ${sheet + 1}, ${Math.round(x)} ${Math.round(y)})`,
    );
}

for (const [name, sheet] of Object.entries(sheets)) {
  test(`${name} comes out as shown, whole and within its margins, on every paper and in both sizes of type`, async ({
    page,
  }) => {
    await openSheet(page, sheet);
    for (const paper of ['a4', 'letter'] as const) {
      for (const type of ['', ' large']) {
        const choice = `${paper}${type}`;
        await choose(page, choice);
        const last = await page.locator('.leaf').last().getAttribute('data-page');
        const shown = Number(last?.split(' of ')[1]);
        const words = await textsShown(page);
        const placed = await placedOnPaper(page);
        expect.soft(placed.size, choice).toEqual(sizes[paper]);
        expect.soft(placed.sheets, `${choice}: pages shown and printed`).toBe(shown);
        if (sheet.pages && type === '') expect.soft(placed.sheets, choice).toBe(sheet.pages);
        expect.soft(inMargins(placed), `${choice}: in the margins`).toEqual([]);
        const all = placed.texts.map(({ text }) => text).join(' ');
        const lost = words.filter((text) => !holdsWords(all, text));
        expect.soft(lost, `${choice}: not on paper`).toEqual([]);
        const torn = sheet.rows.filter((row) => {
          const on = row.map((word) => sheetsWith(placed, word));
          return !on[0]?.some((first) => on.every((each) => each.includes(first)));
        });
        expect.soft(torn, `${choice}: lost or torn`).toEqual([]);
        // The root alone says nothing: the sheet would be empty. What began on an earlier sheet may have no paragraph of its own on this one.
        const untagged = placed.roles.flatMap((roles, at) => (roles.size > 1 ? [] : [at + 1]));
        expect.soft(untagged, `${choice}: sheets without a structure`).toEqual([]);
        expect.soft([...(placed.roles[0] ?? [])], choice).toContain(sheet.heading ?? 'H2');
      }
    }
  });
}

for (const name of ['a plan of forty actions', 'a profile of all answers']) {
  test(`${name} has as many pages as the screen shows, however wide the letters of a font are`, async ({
    page,
  }) => {
    const sheet = sheets[name];
    if (!sheet) throw new Error(`No sheet is called ${name}.`);
    await openSheet(page, sheet);
    for (const wider of ['0px', '0.25px', '0.5px', '0.75px']) {
      await page.locator('paper-preview').evaluate((preview: HTMLElement, px) => {
        preview.style.letterSpacing = px;
      }, wider);
      await choose(page, 'letter');
      const last = await page.locator('.leaf').last().getAttribute('data-page');
      const placed = await placedOnPaper(page);
      expect.soft(last, `${wider} wider`).toMatch(new RegExp(` of ${placed.sheets}$`));
    }
  });
}
