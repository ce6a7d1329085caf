/** The text of a page's PDF, sheet by sheet, as a program that reads it aloud would find it. */
import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Paper {
  /** Text of each sheet of paper, white space made single. */
  readonly sheets: readonly string[];
  /** Text of all sheets. */
  readonly text: string;
  /** Whether the file carries a structure for screen readers. */
  readonly isTagged: boolean;
}

const single = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/**
 * What of a text can be compared with the text of a PDF: letters, digits and signs. White space and hyphens depend on
 * where lines break; marks above letters and emoji come out of a PDF only when the fonts at hand can say what they are.
 */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}\s\u00ad\u2010-]+/gu, '')
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}]+/gu, '');

const backwards = (text: string): string => [...text].reverse().join('');

/** Whether every word of `text` stands in a PDF's text; words written from right to left may come out as drawn. */
export function holdsWords(paperText: string, text: string): boolean {
  const letters = lettersOf(paperText);
  if (letters.includes(lettersOf(text))) return true;
  return text
    .split(/\s+/)
    .map(lettersOf)
    .every((word) => letters.includes(word) || letters.includes(backwards(word)));
}

/** Prints a page the way the browser's print dialog does by default. */
export async function printed(page: Page, format?: 'A4' | 'Letter'): Promise<Paper> {
  const size = format ? { format } : { preferCSSPageSize: true };
  const bytes = await page.pdf({ tagged: true, ...size });
  const isTagged = bytes.includes('/StructTreeRoot');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  const sheets = text.map(single);
  return { sheets, text: sheets.join(' '), isTagged };
}

/** Expects every text in the PDF, word by word, and in full on the page as it is laid out for print. */
export async function expectOnPaper(page: Page, texts: readonly string[]): Promise<Paper> {
  await page.emulateMedia({ media: 'print' });
  // The page hears of it with the next frame, and may draw sheets for paper then.
  const missing = async () => {
    const shown = single(await page.locator('body').innerText());
    return texts.filter((text) => !shown.includes(single(text)));
  };
  await expect.poll(missing, { message: 'not laid out for print' }).toEqual([]);
  await page.emulateMedia({ media: null });
  const paper = await printed(page);
  expect(
    texts.filter((text) => !holdsWords(paper.text, text)),
    'not in the PDF',
  ).toEqual([]);
  return paper;
}
