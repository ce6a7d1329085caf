/** F46: the network on paper loses nobody, splits nobody, and draws the map in ink. */
import { expectOnPaper, printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { crowd, networkKey, networkText, somebody } from '../support/stored-network.ts';
import { putStored } from '../support/stored-work.ts';
import type { NewPerson } from '../../../src/domain/network/model.ts';
import type { Page } from '@playwright/test';

async function openPaper(page: Page, address: string, people: readonly NewPerson[]): Promise<void> {
  if (people.length > 0) await putStored(page, { [networkKey]: networkText(people) });
  await page.goto(address);
  // The page of the network draws its sheets when it is printed; until then its own list is what can be waited for.
  const open = page.getByRole('heading', { name: /^The list$|^My people \(/ });
  await expect(open.first()).toBeVisible();
}

/** The text of a sheet begins with its foot, then the heading. */
const isMap = (sheet: string): boolean => sheet.includes('sent anywhere The map');

const named = (count: number): NewPerson[] =>
  crowd(count).map((person, at) => ({
    ...person,
    name: `Name${at + 1}x`,
    note: `Note${at + 1}x is here`,
  }));

for (const address of ['network/', 'print/network/']) {
  test(`sixty people printed from /${address} are all on paper with their notes, and the file is tagged`, async ({
    page,
  }) => {
    const people = named(60);
    await openPaper(page, address, people);
    const paper = await expectOnPaper(
      page,
      people.flatMap(({ name, note = '' }) => [name, note]),
    );
    expect(paper.isTagged).toBe(true);
    expect(paper.text).toContain('What the list shows');
    expect(paper.text).not.toMatch(/We spoke today|Add many|Undo|undefined|null|NaN/);
  });

  test(`an empty list printed from /${address} is two sheets to write on`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(/^Opening/)).toBeHidden();
    const paper = await printed(page, 'A4');
    expect(paper.sheets).toHaveLength(2);
    expect(paper.sheets[0]).toContain('Past jobs and courses.');
    expect(paper.sheets[1]).toContain('The map');
  });
}

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} nobody is split between two sheets, and the map has a sheet of its own`, async ({
    page,
  }) => {
    const people = named(25);
    await openPaper(page, 'print/network/', people);
    const { sheets } = await printed(page, format);
    const maps = sheets.filter(isMap);
    expect(maps).toHaveLength(1);
    const lists = sheets.filter((sheet) => !isMap(sheet));
    const split = people.filter(
      ({ name, note = '' }) => !lists.some((sheet) => sheet.includes(name) && sheet.includes(note)),
    );
    expect(split.map(({ name }) => name)).toEqual([]);
  });

  test(`on ${format} letters stand for names, and the key with the notes is on a sheet of its own`, async ({
    page,
  }) => {
    const people = named(30);
    await openPaper(page, 'print/network/', people);
    await page.getByRole('radio', { name: /^with letters/ }).check();
    const { sheets } = await printed(page, format);
    const key = sheets.findIndex((sheet) => sheet.includes('Key to the letters'));
    expect(sheets.slice(0, key).join(' ')).not.toMatch(/Name\d|Note\d/);
    const keys = sheets.slice(key).join(' ');
    expect(keys).toContain('AD: Name30x');
    for (const { name, note = '' } of people) {
      expect(keys).toContain(name);
      expect(keys).toContain(note);
    }
  });
}

test('the blank sheets are two pages on A4 and on Letter', async ({ page }) => {
  await page.goto('print/blank-network/');
  for (const format of ['A4', 'Letter'] as const) {
    const { sheets } = await printed(page, format);
    expect(sheets, format).toHaveLength(2);
    expect(sheets[0]).toContain('Who at home, or among friends, listens or lends a hand?');
    expect(sheets[1]).toContain('acquaintance');
  }
});

test('from the dark, paper is black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await openPaper(page, 'print/network/', [somebody(0)]);
  await expect(page.locator('.network-map__person').first()).toHaveCSS('fill', 'rgb(0, 0, 0)');
});
