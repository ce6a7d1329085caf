/** A template's words with the reader's words in the blanks. Pure; knows nothing of pages. */

/** A blank of a template. */
export interface Blank {
  /** Name used between double braces. */
  readonly id: string;
  readonly label: string;
}

/** What the reader wrote, by blank. */
export type Values = Readonly<Record<string, string>>;

/** A stretch of a filled text, in order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'filled'; readonly field: string; readonly text: string }
  | { readonly kind: 'blank'; readonly field: string; readonly label: string };

/** What the reader wrote for a blank, without white space around it; empty when nothing. */
export const writtenIn = (values: Values, id: string): string =>
  Object.hasOwn(values, id) ? (values[id] ?? '').trim() : '';

/**
 * The pieces of `text`, whose blanks are written {{id}}. A blank nobody filled keeps its label, or its id when it has
 * none. What the reader wrote is never read as a template again, whatever braces stand in it.
 */
export function piecesOf(text: string, blanks: readonly Blank[], values: Values): Piece[] {
  return text.split(/\{\{([a-z-]+)\}\}/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ kind: 'text', text: part }];
    const value = writtenIn(values, part);
    if (value !== '') return [{ kind: 'filled', field: part, text: value }];
    const label = blanks.find((each) => each.id === part)?.label ?? part;
    return [{ kind: 'blank', field: part, label }];
  });
}

/** The pieces as one text to send; a blank nobody filled stands in brackets by its label: "[Their name]". */
export const plainTextOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'blank' ? `[${piece.label}]` : piece.text))
    .join('')
    .trim();

/** Labels of the blanks that nobody filled, each once, in the order of the text. */
export const labelsLeft = (pieces: readonly Piece[]): string[] => [
  ...new Set(pieces.flatMap((piece) => (piece.kind === 'blank' ? piece.label : []))),
];

/** Blanks that hold the person written to. */
const personBlanks = ['name', 'mentor', 'person'];

/** Whether a blank holds the person written to. */
export const isPersonBlank = (id: string): boolean => personBlanks.includes(id);
