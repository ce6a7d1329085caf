/**
 * Every sheet on A4 and Letter, in normal and large type, empty and full, from a dark screen: as many pages come out as
 * the screen shows, every word is on one of them, nothing stands in a margin, and no row is torn in two (F46).
 */
import type { Page } from '@playwright/test';
import type { HardDay } from '../../../src/domain/hard-day/model.ts';
import { encodeEnvelope } from '../../../src/persistence/envelope.ts';
import { type PlacedPaper, placedOnPaper, sheetsWith } from '../support/pdf-geometry.ts';
import { expect, test } from '../support/quiet-page.ts';
import { crowd, networkKey, networkText } from '../support/stored-network.ts';
import { fullAction, planKey, planText, putStored } from '../support/stored-work.ts';

test.use({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });

const printKey = 'handbook.settings.print';
const sizes = { a4: [595, 842], letter: [612, 792] } as const;
/** Margins above and below in points, as in styles/print.css; the foot stands in the lower one. */
const margins = { above: 53.8, below: 56.6 };
const foot = /^(Alongside · made in my browser, not sent anywhere|\d+ of \d+)$/;

const number = (index: number): string => String(index + 1).padStart(2, '0');
const actions = Array.from({ length: 40 }, (_, index) => ({
  ...fullAction('x'),
  what: `What${number(index)}`,
  why: `Why${number(index)}`,
  thenStep: `Then${number(index)}`,
}));
const people = crowd(60).map((person, index) => ({
  ...person,
  name: `Name${number(index)}`,
  note: `Note${number(index)}`,
}));
const lines = ['sign-1', 'alone-3', 'person-1', 'person-3-reach', 'formal-reach'] as const;
const cell = (value: string) => ({ value, revision: 1 });
const hardDay: HardDay = {
  lines: Object.fromEntries(lines.map((id, index) => [id, cell(`Line${number(index)}`)])),
};
const hardDayText = encodeEnvelope({
  slot: 'hard-day',
  version: 1,
  revision: 1,
  savedAt: '2026-11-21T08:00:00.000Z',
  savedBy: 'a-test',
  data: hardDay,
  setAside: [],
});

interface Sheet {
  readonly address: string;
  readonly stored: Readonly<Record<string, string>>;
  /** Words of one row each: on paper, and together. */
  readonly rows: readonly (readonly string[])[];
  /** How many pages it is meant to be in normal type; undefined when that depends on what is written. */
  readonly pages?: number;
}

const planRows = actions.map(({ what, why, thenStep }) => [what, why, thenStep]);
const sheets: Readonly<Record<string, Sheet>> = {
  'a blank plan': { address: 'print/blank-plan/', stored: {}, rows: [], pages: 3 },
  'an empty plan': { address: 'print/plan/', stored: {}, rows: [], pages: 1 },
  'a plan of forty actions': {
    address: 'print/plan/',
    stored: { [planKey]: planText(actions) },
    rows: planRows,
  },
  'a blank network': { address: 'print/blank-network/', stored: {}, rows: [], pages: 2 },
  'a network of sixty people': {
    address: 'print/network/',
    stored: { [networkKey]: networkText(people) },
    rows: people.map(({ name, note }) => [name, note]),
  },
  'a blank hard-day page': { address: 'print/blank-hard-day/', stored: {}, rows: [], pages: 1 },
  'a hard-day page': {
    address: 'plan/hard-day/',
    stored: { 'handbook.hard-day': hardDayText },
    rows: lines.map((_, index) => [`Line${number(index)}`]),
    pages: 1,
  },
  'a blank self-assessment': { address: 'print/blank-assessment/', stored: {}, rows: [], pages: 3 },
};

async function openSheet(page: Page, { address, stored }: Sheet, choice: string): Promise<void> {
  await putStored(page, { ...stored, [printKey]: choice });
  await page.goto(address);
  await expect(page.getByText(/^Opening/)).toBeHidden();
  await expect(page.locator('.leaf').first()).toBeVisible();
}

/** What stands outside the margins, but for the foot. */
function inMargins({ texts, size }: PlacedPaper): string[] {
  const [, height] = size;
  return texts
    .filter(({ text }) => !foot.test(text))
    .filter(({ y, height: tall }) => y < margins.below - 1 || y + tall > height - margins.above + 8)
    .map(({ text, sheet, y }) => `${text} (sheet ${sheet + 1}, ${Math.round(y)})`);
}

for (const [name, sheet] of Object.entries(sheets)) {
  test(`${name} comes out as shown, whole and within its margins, on every paper and in both sizes of type`, async ({
    page,
  }) => {
    for (const paper of ['a4', 'letter'] as const) {
      for (const type of ['', ' large']) {
        const choice = `${paper}${type}`;
        await openSheet(page, sheet, choice);
        const last = await page.locator('.leaf').last().getAttribute('data-page');
        const shown = Number(last?.split(' of ')[1]);
        const placed = await placedOnPaper(page);
        expect.soft(placed.size, choice).toEqual(sizes[paper]);
        expect.soft(placed.sheets, `${choice}: pages shown and printed`).toBe(shown);
        if (sheet.pages && type === '') expect.soft(placed.sheets, choice).toBe(sheet.pages);
        expect.soft(inMargins(placed), `${choice}: in the margins`).toEqual([]);
        const torn = sheet.rows.filter((row) => {
          const on = row.map((word) => sheetsWith(placed, word));
          return !on[0]?.some((first) => on.every((each) => each.includes(first)));
        });
        expect.soft(torn, `${choice}: lost or torn`).toEqual([]);
      }
    }
  });
}
