/** Splits a text at every occurrence of a phrase, so that a page can make links of it without handling HTML. */

export interface PhrasePart {
  readonly text: string;
  readonly isPhrase: boolean;
}

/** The parts of `text` in order, joined they are the text again. `phrase` must be global and without groups. */
export function phraseParts(text: string, phrase: RegExp): PhrasePart[] {
  const parts: PhrasePart[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(phrase)) {
    parts.push({ text: text.slice(from, index), isPhrase: false }, { text: found, isPhrase: true });
    from = index + found.length;
  }
  parts.push({ text: text.slice(from), isPhrase: false });
  return parts.filter((part) => part.text !== '');
}

/** The words that lead to the page of urgent help wherever they stand in a text of ours. */
export const helpPhrase = /urgent help(?: page)?/giu;
