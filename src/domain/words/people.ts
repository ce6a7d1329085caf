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

/** What stands after the last comma of a line of several people: the one who is being written. */
const lastOf = (line: string): string => line.slice(line.lastIndexOf(',') + 1);

/** Names to offer beside a line that may hold several people, with commas between: `peopleToOffer` for the last of them. */
export function peopleToAdd(names: readonly string[], line: string): string[] {
  return peopleToOffer(
    names.filter((name) => !line.includes(name)),
    lastOf(line),
  );
}

/**
 * The line with `name` in it: in place of a last name that is only begun ("Ann, mi" becomes "Ann, Mira"), otherwise after
 * those that are there.
 */
export function lineWithPerson(names: readonly string[], line: string, name: string): string {
  const last = lastOf(line).trim();
  const isBegun = last !== '' && !names.includes(last) && plain(name).includes(plain(last));
  const before = isBegun ? line.slice(0, line.length - lastOf(line).length) : line;
  const kept = before.trim().replace(/,$/, '');
  return kept === '' ? name : `${kept}, ${name}`;
}
