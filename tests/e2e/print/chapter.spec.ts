/** A chapter on paper: all of its text, none of the interface. */
import { holdsWords, printed } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectNoSidewaysOverflow } from '../support/side-overflow.ts';

const chapter = 'guide/mentors/';

test('a chapter on paper has every section and no word of the interface', async ({ page }) => {
  await page.goto(chapter);
  const sections = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  const paper = await printed(page);
  expect(sections.length).toBeGreaterThan(8);
  expect(sections.filter((title) => !holdsWords(paper.text, title))).toEqual([]);
  for (const word of [
    'Add to my plan',
    'In your plan',
    'Skip to the text',
    'Self-assessment Strategies',
    'Colors Auto',
  ]) {
    expect(paper.text, word).not.toContain(word);
  }
  expect(paper.isTagged).toBe(true);
});

test('every choice of the case and every answer to a question is on paper though closed on screen', async ({
  page,
}) => {
  await page.goto(chapter);
  const closed = await page
    .getByRole('main')
    .locator('details:not([open])')
    .evaluateAll((all) => all.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim()));
  const texts = closed.filter((text) => !text.startsWith('In this chapter'));
  expect(texts.length).toBeGreaterThan(5);
  const paper = await printed(page);
  expect(texts.filter((text) => !holdsWords(paper.text, text))).toEqual([]);
});

test('addresses of links to other sites stand in the notes on paper', async ({ page }) => {
  await page.goto(chapter);
  const addresses = await page
    .getByRole('region', { name: /^Evidence/ })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const foreign = addresses.filter((address) => address.startsWith('http'));
  expect(foreign.length).toBeGreaterThan(5);
  const paper = await printed(page);
  // Often printed without "https://", which nobody types.
  const bare = foreign.map((address) => address.replace(/^https?:\/\/(www\.)?/, ''));
  expect(bare.filter((address) => !holdsWords(paper.text, address))).toEqual([]);
});

test('a chapter printed from dark mode is black on white, and fits A4 and Letter', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(chapter);
  const line = page.getByRole('region', { name: 'In short' }).getByRole('listitem').first();
  await expect(line).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS(
    'background-color',
    /^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/,
  );
  // The width of A4 between the margins.
  await page.setViewportSize({ width: 658, height: 980 });
  await expectNoSidewaysOverflow(page, 'on A4');
  await page.emulateMedia({ media: null });
  const [a4, letter] = [await printed(page, 'A4'), await printed(page, 'Letter')];
  for (const paper of [a4, letter]) expect(paper.text).toContain('What we do not know');
});

test('templates and the glossary print whole', async ({ page }) => {
  for (const address of [
    'templates/ask-for-twenty-minutes/',
    'templates/mentoring-agreement/',
    'glossary/',
  ]) {
    await page.goto(address);
    const headings = await page
      .getByRole('main')
      .locator(':is(h1, h2, h3):not(.not-printed, .not-printed *)')
      .allTextContents();
    const paper = await printed(page);
    expect(
      headings.filter((text) => !holdsWords(paper.text, text)),
      address,
    ).toEqual([]);
    expect(paper.text).not.toContain('Skip to the text');
  }
});
