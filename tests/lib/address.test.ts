/** Addresses at the root and under a sub-path. */
import { expect, it } from 'vitest';
import { address } from '../../src/lib/address.ts';

it.each([
  ['/', '/plan/', '/plan/'],
  ['/handbook', '/plan/', '/handbook/plan/'],
  ['/handbook/', '/', '/handbook/'],
])('with base %s, %s is %s', (base, path, full) => {
  expect(address(path, base)).toBe(full);
});

it('takes the base of the build when none is given', () => {
  expect(address('/guide/')).toBe('/guide/');
});
