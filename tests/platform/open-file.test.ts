/** Reading a chosen file: its size first, its kind from its bytes. */
import { expect, it } from 'vitest';
import { largestFile, readTextFile } from '../../src/platform/open-file.ts';

const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'backup.json');
const utf8 = (text: string) => fileOf(new TextEncoder().encode(text));

it('F26: a file that is too large is refused before a byte of it is read', async () => {
  const huge = {
    size: largestFile + 1,
    arrayBuffer: () => Promise.reject(new Error('was read')),
  };
  expect(await readTextFile(huge)).toEqual({ ok: false, error: 'too-large' });
});

it('F26: text of one or two bytes a unit is read, other bytes are told apart', async () => {
  expect(await readTextFile(utf8('שלום 👋'))).toEqual({ ok: true, value: 'שלום 👋' });
  expect(await readTextFile(fileOf(Uint8Array.of(0xff, 0xfe, 0x41, 0)))).toEqual({
    ok: true,
    value: 'A',
  });
  expect(await readTextFile(fileOf(Uint8Array.of(0xfe, 0xff, 0, 0x41)))).toEqual({
    ok: true,
    value: 'A',
  });
  expect(await readTextFile(fileOf(Uint8Array.of(0x25, 0x50, 0xe2, 0xe3)))).toEqual({
    ok: false,
    error: 'not-text',
  });
});

it('a file that went away is told', async () => {
  const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) };
  expect(await readTextFile(gone)).toEqual({ ok: false, error: 'unreadable' });
});
