/** Reads a file that the reader chose, as text. Its size is looked at before anything of it is read (ASVS 5.2.1). */
import { err, ok, type Result } from '../lib/result.ts';

/** Largest file that is read, in bytes. */
export const largestFile = 24_000_000;

/** Why a file could not be read as text. */
export type FileProblem = 'too-large' | 'not-text' | 'unreadable';

/** The encoding the first bytes name; UTF-8 when they name none. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of `file`, whatever its name says it is. */
export async function readTextFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<Result<string, FileProblem>> {
  if (file.size > largestFile) return err('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was moved or removed between the choice and the reading.
    return err('unreadable');
  }
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return err('not-text');
  }
}
