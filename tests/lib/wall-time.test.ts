import { expect, it } from 'vitest';
import { isWallTime } from '../../src/lib/wall-time.ts';

it.each([
  ['00:00', true],
  ['09:30', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['09:60', false],
  ['09:30:00', false],
  ['', false],
])('“%s” is a time of day: %s', (text, isTime) => {
  expect(isWallTime(text)).toBe(isTime);
});
