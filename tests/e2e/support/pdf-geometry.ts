/** Where the words of a PDF stand, in points from the lower left corner of their sheet. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';

interface PlacedText {
  /** 0 for the first sheet. */
  readonly sheet: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
}

export interface PlacedPaper {
  readonly texts: readonly PlacedText[];
  readonly sheets: number;
  /** Width and height of every sheet. */
  readonly size: readonly [number, number];
  /** What the structure for screen readers says each sheet holds: "H2", "Table", "TR" and so on. */
  readonly roles: readonly ReadonlySet<string>[];
}

type Structure = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

const rolesIn = ({ role, children }: Structure): string[] => [
  role,
  ...children.flatMap((each) => ('role' in each ? rolesIn(each) : [])),
];

/** Prints a page as its reader chose, and reads where everything stands. */
export async function placedOnPaper(page: Page): Promise<PlacedPaper> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => file.getPage(number)));
  const contents = await Promise.all(pages.map((each) => each.getTextContent()));
  const texts = contents.flatMap(({ items }, sheet) =>
    items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              sheet,
              text: item.str,
              x: Number(item.transform[4]),
              y: Number(item.transform[5]),
              height: item.height,
              width: item.width,
            },
          ]
        : [],
    ),
  );
  const structures = await Promise.all(pages.map((each) => each.getStructTree()));
  const roles = structures.map((each) => new Set(each ? rolesIn(each) : []));
  const [, , width = 0, height = 0] = pages[0]?.view ?? [];
  return { texts, sheets: file.numPages, size: [Math.round(width), Math.round(height)], roles };
}

/** The sheets on which a word stands. */
export const sheetsWith = ({ texts }: PlacedPaper, word: string): number[] => [
  ...new Set(texts.filter(({ text }) => text.includes(word)).map(({ sheet }) => sheet)),
];
