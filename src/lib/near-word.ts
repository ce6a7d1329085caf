/** Whether two words look like forms of one word, by how they begin. */

/**
 * True when `found` begins like `typed`: the whole of a short word (up to 3 letters), at least half of a longer one and
 * never under 3 letters. So "mentoring" is near "mentors", and an unfinished "fee" near "feedback".
 */
export function isNearWord(typed: string, found: string): boolean {
  const [wanted, seen] = [typed, found].map((word) => [...word.toLowerCase()]) as [
    string[],
    string[],
  ];
  if (wanted.length === 0) return false;
  const different = wanted.findIndex((letter, index) => letter !== seen[index]);
  const shared = different === -1 ? wanted.length : different;
  return shared >= Math.min(wanted.length, Math.max(3, Math.ceil(wanted.length / 2)));
}
