/** A mistake in the content, told so that an author can mend it. */

export interface Problem {
  /** The file as the author knows it, e.g. "content/chapters/mentors.mdx". */
  readonly file: string;
  /** The place in the file, e.g. "strategies" or "<Claim id>". */
  readonly field: string;
  /** What should stand there, to follow "expected". */
  readonly expected: string;
  /** What stands there, to follow "found". */
  readonly found: string;
  /** What to do, in the imperative, without a full stop. */
  readonly mend: string;
}

/** The problem in one sentence. */
export const problemText = ({ file, field, expected, found, mend }: Problem): string =>
  `${file}, ${field}: expected ${expected}, found ${found}; ${mend}.`;

/** A value in quotation marks. */
export const quoted = (value: string): string => `"${value}"`;

/** Values for reading: quoted, with commas; "nothing" for none. */
export const listed = (values: readonly string[]): string =>
  values.length === 0 ? 'nothing' : values.map(quoted).join(', ');

/** A list of names shortened to a length that can be read in a build log. */
export const someOf = (values: readonly string[]): string =>
  values.length <= 12
    ? listed(values)
    : `${listed(values.slice(0, 12))} and ${values.length - 12} more`;
