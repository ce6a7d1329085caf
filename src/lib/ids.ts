/** Short ids from an injected source of randomness. */

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** A 12-character id: 59 bits, no look-alike characters. `randomBytes` gives that many random bytes. */
export function makeId(randomBytes: (count: number) => Uint8Array): string {
  return Array.from(randomBytes(12), (byte) => alphabet[byte % alphabet.length]).join('');
}
