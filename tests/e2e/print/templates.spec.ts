/** A template on paper, part-filled: a message is whole, a sheet begins under its title and tears no line from its label. */
import type { Template } from '../../../src/domain/guide/template-schema.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { blank, openTemplate } from '../support/composer.ts';
import { placedOnPaper, sheetsWith } from '../support/pdf-geometry.ts';
import { holdsWords } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';

const printKey = 'handbook.settings.print';

/** The labels of a template's blanks, in order. */
const labelsOf = (id: string): string[] =>
  (parse(readFileSync(`content/templates/${id}.yaml`, 'utf8')) as Template).fields.map(
    ({ label }) => label,
  );

for (const { id, sheets, together } of [
  { id: 'ask-for-twenty-minutes', sheets: 2, together: [] },
  {
    id: 'dated-record-sheet',
    sheets: 2,
    together: [
      ['Words I am sure of:', 'Words I am sure of'],
      ['Who was there:', 'Who was there or may have heard'],
      ['What it did to me and to the work:', 'What it did to me and to the work'],
    ],
  },
] as const) {
  test(`${id}, with one blank filled, has its words and its blanks from the first sheet on, on A4 and Letter, in both sizes`, async ({
    page,
  }) => {
    const [first = '', ...open] = labelsOf(id);
    await page.emulateMedia({ colorScheme: 'dark' });
    await openTemplate(page, id);
    await blank(page, first).fill('Filled01');
    await expect(page.getByText('Filled01').first()).toBeAttached();
    for (const choice of ['a4', 'letter', 'a4 large', 'letter large']) {
      await page.evaluate(
        ([key, text]) => {
          localStorage.setItem(key, text);
          dispatchEvent(new Event('beforeprint'));
        },
        [printKey, choice] as const,
      );
      const placed = await placedOnPaper(page);
      expect.soft(placed.size[0], choice).toBe(choice.startsWith('a4') ? 595 : 612);
      expect.soft(sheetsWith(placed, 'Filled01'), choice).toEqual([0]);
      const all = placed.texts.map(({ text }) => text).join(' ');
      expect.soft(open.filter((label) => !holdsWords(all, label))).toEqual([]);
      expect.soft(placed.roles.filter((roles) => roles.size < 2)).toEqual([]);
      const torn = together.filter(
        ([line, label]) => String(sheetsWith(placed, line)) !== String(sheetsWith(placed, label)),
      );
      expect.soft(torn, choice).toEqual([]);
      if (!choice.includes('large')) expect.soft(placed.sheets, choice).toBe(sheets);
    }
  });
}
