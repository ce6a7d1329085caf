/** What the fonts of this machine can draw: a letter that none of them has comes out of a PDF as nothing. */
import type { Page } from '@playwright/test';

/**
 * The letters of `text` that no font here has: those drawn as the sign that stands for every letter without a font, as it
 * is drawn for a place of Unicode that will never have a letter (U+FFFE).
 */
function lettersWithoutFont(page: Page, text: string): Promise<string[]> {
  const letters = [...new Set(text)].filter((sign) => /\p{L}/u.test(sign));
  return page.evaluate((signs) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 48;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) return [];
    const drawn = (sign: string): string => {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      pen.font = '24px serif';
      pen.fillText(sign, 8, 32);
      return String(pen.getImageData(0, 0, canvas.width, canvas.height).data);
    };
    const noLetter = drawn('\ufffe');
    return signs.filter((sign) => drawn(sign) === noLetter);
  }, letters);
}

/** What the fonts here can draw of these texts, signs that are made of several taken apart. */
export async function drawable(page: Page, texts: readonly string[]): Promise<string[]> {
  const parts = texts.map((text) => text.normalize('NFKD'));
  const missing = await lettersWithoutFont(page, parts.join(''));
  return parts.map((text) => missing.reduce((rest, sign) => rest.replaceAll(sign, ''), text));
}
