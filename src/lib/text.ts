/** Text as readers write it, in any script. Only what the handbook uses; trimming and sorting live where they are needed. */

/**
 * `text` with every lone surrogate replaced by U+FFFD. A lone surrogate survives storage but breaks
 * `encodeURIComponent` and file encoding later (F43). With the `u` flag a proper pair is one code point, so only
 * lone halves match; String.prototype.toWellFormed does the same but is missing before Safari 16.4 and Chrome 111.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
