/** Reads a list of names pasted from anywhere: one a line or with commas between, with or without bullets and numbers. */
import { wellFormed } from '../../lib/text.ts';
import { sameName, withoutEnds } from './model.ts';

/** What was found in a pasted text. */
export interface PastedNames {
  /** Names not on the list yet, each once, in the order of the text. */
  readonly fresh: readonly string[];
  /** Names that are on the list already, or stood twice in the text. */
  readonly known: readonly string[];
}

/** A bullet, a number with a mark after it, or a box to tick, at the beginning of a line. */
const bullet = /^(?:[\s\p{Cf}]*(?:[-*+•‣◦▪●○–—·]|\(?\d{1,3}[.)]|\[[ xX]?\]))+\s+/u;

/** Quotation marks around a piece, with or without white space between them and it. */
const quotation = /^["“”'\s]+|["“”'\s]+$/g;

/** The names in `text`, which may hold any line breaks. `listed` are the names on the list now. */
export function namesInText(text: string, listed: readonly string[]): PastedNames {
  const seen = new Set(listed.map(sameName));
  const fresh: string[] = [];
  const known: string[] = [];
  for (const line of wellFormed(text).split(/[\r\n\u2028\u2029]+/)) {
    for (const piece of line.replace(bullet, '').split(/[,;\t،؛、，；]/)) {
      const name = withoutEnds(withoutEnds(piece).replace(quotation, ''));
      if (!/[\p{L}\p{N}\p{S}]/u.test(name)) continue;
      if (seen.has(sameName(name))) known.push(name);
      else fresh.push(name);
      seen.add(sameName(name));
    }
  }
  return { fresh, known };
}
