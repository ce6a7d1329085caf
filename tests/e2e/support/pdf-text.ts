/** The text of a page's PDF, sheet by sheet, as a program that reads it aloud would find it. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Paper {
  /** Text of each sheet of paper, white space made single. */
  readonly sheets: readonly string[];
  /** Text of all sheets. */
  readonly text: string;
  /** All text without any white space, for words that lines or shaping may part. */
  readonly solid: string;
  /** Whether the file carries a structure for screen readers. */
  readonly isTagged: boolean;
}

const single = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Text as `Paper.solid` holds it: comparable however the lines fell. Hyphens at line ends go too. */
export const solid = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '');

/** Prints a page the way the browser's print dialog does by default. */
export async function printed(page: Page, format?: 'A4' | 'Letter'): Promise<Paper> {
  const bytes = await page.pdf({
    tagged: true,
    ...(format ? { format } : { preferCSSPageSize: true }),
  });
  const isTagged = bytes.includes('/StructTreeRoot');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  const sheets = text.map(single);
  return { sheets, text: sheets.join(' '), solid: solid(text.join(' ')), isTagged };
}
