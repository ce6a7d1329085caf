/** The hour with a team on paper: each handout on a sheet of its own with the rule, and no card cut by the end of a sheet. */
import { holdsWords, printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';

const rule = 'Share only what you choose';

test('the plan comes first, then each handout alone on a sheet with the rule, then the cards', async ({
  page,
}) => {
  await page.goto('for-facilitators/');
  for (const format of ['A4', 'Letter'] as const) {
    const { sheets, isTagged } = await printed(page, format);
    const [mySheet, ask, wall, ...cards] = sheets.slice(-5);
    expect(sheets[0], format).toContain('For facilitators');
    expect(mySheet, format).toMatch(/My sheet.*Sponsorship.*The person or place I will try/);
    expect(ask, format).toMatch(/Ask and offer.*then I/);
    expect(wall, format).toMatch(/Our agreement.*getting advice/);
    expect(cards[0], format).toMatch(/Cards to cut out/);
    for (const sheet of sheets.slice(-5)) expect(sheet, format).toContain(rule);
    expect(isTagged).toBe(true);
  }
});

test('every card is whole on one sheet of paper', async ({ page }) => {
  await page.goto('for-facilitators/');
  const cards = await page
    .getByRole('region', { name: 'Cards to cut out' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(cards).toHaveLength(12);
  const { sheets } = await printed(page, 'Letter');
  const split = cards.filter((card) => !sheets.some((sheet) => holdsWords(sheet, card)));
  expect(split).toEqual([]);
});
