/** Text as readers write it, in any script. Only what the handbook uses; trimming and sorting live where they are needed. */

/**
 * `text` with every lone surrogate replaced by U+FFFD. A lone surrogate survives storage but breaks
 * `encodeURIComponent` and file encoding later (F43). With the `u` flag a proper pair is one code point, so only
 * lone halves match; String.prototype.toWellFormed does the same but is missing before Safari 16.4 and Chrome 111.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** What a reader sees as single characters: a family emoji or a letter with its marks is one (F43). */
export const graphemesOf = (text: string, Segmenter = Intl.Segmenter): string[] =>
  // Firefox has it since version 125; without it code points are the best there is.
  Segmenter ? Array.from(new Segmenter().segment(text), (each) => each.segment) : [...text];

/** `text` cut to at most `most` characters as a reader sees them, with "…" in the place of the rest. */
export function shortened(text: string, most: number): string {
  // A character is seldom longer than this many units; so a very long text is not cut into characters whole.
  const graphemes = graphemesOf(text.slice(0, (most + 1) * 32));
  return graphemes.length <= most ? text : `${graphemes.slice(0, most - 1).join('')}…`;
}
