/**
 * Locks a text with a passphrase and unlocks it again, by WebCrypto: AES-GCM with a key that PBKDF2-SHA-256 draws from
 * the passphrase. The number of rounds is the one OWASP asks for ("Password Storage Cheat Sheet", PBKDF2-HMAC-SHA256).
 */
import { parseJson } from '../lib/json.ts';
import { err, ok, type Result } from '../lib/result.ts';

/** Rounds of PBKDF2. */
export const rounds = 600_000;

/** A file may ask for more rounds than we do, but not for so many that the page would stand still. */
const mostRounds = 5_000_000;

/** Whether this page can lock: WebCrypto is there on HTTPS and on the reader's own machine only. */
export const canLock = (): boolean => globalThis.crypto?.subtle !== undefined;

/** In small pieces: a call with a million arguments would overflow the stack. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}

function fromBase64(text: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== 'string') return null;
  try {
    return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  } catch {
    return null;
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same words typed on two keyboards may be two texts; NFKC makes them one.
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const { subtle } = crypto;
  const material = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The text locked with the passphrase, as a small JSON file that says how it was locked. */
export async function lock(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, rounds);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(text),
  );
  return `${JSON.stringify(
    {
      app: 'alongside',
      file: 'locked-backup',
      format: 1,
      about:
        'A backup of "Alongside", locked with a passphrase. Without the passphrase nobody can open it, neither can we.',
      key: { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: toBase64(salt) },
      cipher: { name: 'AES-GCM', iv: toBase64(iv) },
      data: toBase64(new Uint8Array(data)),
    },
    null,
    2,
  )}\n`;
}

/** What `field` holds, when it is an object. A cast in place of a schema: every value is checked where it is used. */
const recordIn = (from: unknown, field: string): Readonly<Record<string, unknown>> =>
  ((from as Readonly<Record<string, unknown>> | null)?.[field] ?? {}) as Readonly<
    Record<string, unknown>
  >;

/** The text of a locked file. "Wrong passphrase" also stands for a file that was changed: the two can't be told apart. */
export async function unlock(
  file: string,
  passphrase: string,
): Promise<Result<string, 'damaged' | 'wrong-passphrase'>> {
  const parsed = parseJson(file, { maxLength: 40_000_000, maxDepth: 5 });
  if (!parsed.ok) return err('damaged');
  const { iterations, salt } = recordIn(parsed.value, 'key');
  const [saltBytes, iv] = [fromBase64(salt), fromBase64(recordIn(parsed.value, 'cipher')['iv'])];
  const data = fromBase64((parsed.value as { readonly data?: unknown } | null)?.data);
  const count = Number(iterations);
  const isSound = Number.isSafeInteger(count) && count >= 1 && count <= mostRounds;
  if (!isSound || saltBytes?.length !== 16 || iv?.length !== 12 || !data) return err('damaged');
  try {
    const key = await keyFrom(passphrase, saltBytes, count);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    return err('wrong-passphrase');
  }
}
