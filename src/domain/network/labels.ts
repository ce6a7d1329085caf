/**
 * Names beside the marks of the map, placed so that none covers a mark or another name. A name that finds no room is
 * left out: the list and the mark's own name for screen readers still have it.
 */
import { graphemesOf } from '../../lib/text.ts';
import type { Point } from './layout.ts';

/** Where a name is written: the point its text is anchored at. */
export interface Label extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface LabelSizes {
  /** Size of the letters, in units of the map. */
  readonly letters: number;
  /** Half the side of a mark. */
  readonly reach: number;
  /** Names stay within this distance of the middle, up, down and to both sides. */
  readonly bound: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A generous guess at how wide a character is, in parts of the letters' size. */
function widthOf(character: string): number {
  if (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(character))
    return 1.1;
  if (/\p{Extended_Pictographic}/u.test(character)) return 1.4;
  if (/[MWmw@%…—]/u.test(character)) return 0.95;
  return /\p{Lu}/u.test(character) ? 0.76 : 0.62;
}

/** How wide a text may become, in parts of the letters' size. */
const textWidth = (text: string): number =>
  graphemesOf(text).reduce((sum, character) => sum + widthOf(character), 0);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** On the side away from the middle, where no line comes in; then above or below, after and before the mark. */
function candidates({ x, y }: Point, { letters, reach }: LabelSizes): Label[] {
  const gap = letters * 0.2;
  const below = { x, y: y + reach + gap + letters * 0.8, anchor: 'middle' } as const;
  const above = { x, y: y - reach - gap - letters * 0.1, anchor: 'middle' } as const;
  return [
    ...(y < 0 ? [above, below] : [below, above]),
    { x: x + reach + gap, y: y + letters * 0.35, anchor: 'start' },
    { x: x - reach - gap, y: y + letters * 0.35, anchor: 'end' },
  ];
}

/** The space a label takes: letters reach a little below the line they stand on. */
export const boxOf = (label: Label, text: string, letters: number): Box =>
  boxWith(label, textWidth(text) * letters, letters);

function boxWith({ x, y, anchor }: Label, width: number, letters: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - letters * 0.85, right: left + width, bottom: y + letters * 0.25 };
}

/** A place for each text beside its point, or null where there is no room; those in front choose first. */
export function placeLabels(
  marks: readonly (Point & { readonly text: string })[],
  sizes: LabelSizes,
): (Label | null)[] {
  const { reach, bound, letters } = sizes;
  const taken: Box[] = marks.map(({ x, y }) => ({
    left: x - reach,
    top: y - reach,
    right: x + reach,
    bottom: y + reach,
  }));
  return marks.map((mark) => {
    const width = textWidth(mark.text) * letters;
    for (const label of candidates(mark, sizes)) {
      const box = boxWith(label, width, letters);
      const isInside =
        box.left >= -bound && box.right <= bound && box.top >= -bound && box.bottom <= bound;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return label;
    }
    return null;
  });
}
