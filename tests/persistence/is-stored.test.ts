/** A glance at whether a slot is stored. */
import { expect, it } from 'vitest';
import { mayBeStored } from '../../src/persistence/is-stored.ts';

const holding = (entries: Readonly<Record<string, string>>) => () => ({
  getItem: (key: string) => entries[key] ?? null,
});

it('says of each slot whether anything stands under its key, readable or not', () => {
  const open = holding({ 'handbook.network': '{bad' });
  expect(mayBeStored('network', open)).toBe(true);
  expect(mayBeStored('plan', open)).toBe(false);
});

it('F03: does not say no when storage cannot be asked', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  expect(mayBeStored('network', blocked)).toBe(true);
});
