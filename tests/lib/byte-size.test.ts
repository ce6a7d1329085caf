import { expect, it } from 'vitest';
import { byteSize } from '../../src/lib/byte-size.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [2149, '2.1 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1 MB'],
  [5_200_000, '5.2 MB'],
])('%i is said as %s', (bytes, words) => {
  expect(byteSize(bytes)).toBe(words);
});
