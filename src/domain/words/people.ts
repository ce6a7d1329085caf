/** Which people of a reader's lists to offer beside the blank of a person, while it is written. */

/** Offered at once; more would be a list to read. Whoever writes on finds the others. */
const mostNames = 12;

/** How names are compared: without regard to case and to how accents are coded. */
const plain = (name: string): string => name.normalize('NFKC').trim().toLocaleLowerCase();

/**
 * Names to offer beside `written`: those that hold what is written, when there are any; otherwise, and when nothing is
 * written yet or somebody is written whole, everybody. Names that begin so come first. Who is written is left out.
 */
export function peopleToOffer(names: readonly string[], written: string): string[] {
  const wanted = plain(written);
  const known = new Set(names);
  const isWhole = known.delete(written.trim());
  const others = [...known];
  const holding = isWhole ? [] : others.filter((name) => plain(name).includes(wanted));
  const begins = (name: string): number => (plain(name).startsWith(wanted) ? 0 : 1);
  return (holding.length > 0 ? holding : others)
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, mostNames);
}
