/** Letters in the place of names, for paper that others may see: A to Z, then AA, AB and so on. */

/** The letters for a place in the list, a whole number from 0. */
export function lettersFor(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `${lettersFor(Math.floor(place / 26) - 1)}${last}`;
}
