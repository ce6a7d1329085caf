/** Preferences: lost without harm, never a reason to fail. */
import { expect, it } from 'vitest';
import { readSetting, writeSetting } from '../../src/persistence/settings.ts';

/** As much of a browser's storage as settings use. */
function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    open: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    }),
  };
}

const blocked = (): never => {
  throw new Error('SecurityError');
};

it('keeps a preference under the prefix of settings', () => {
  const { kept, open } = storage();
  writeSetting('scheme', 'dark', open);
  expect([...kept]).toEqual([['handbook.settings.scheme', 'dark']]);
  expect(readSetting('scheme', open)).toBe('dark');
});

it('forgets a preference', () => {
  const { open } = storage();
  writeSetting('scheme', 'dark', open);
  writeSetting('scheme', null, open);
  expect(readSetting('scheme', open)).toBeNull();
});

it('F03: does nothing and throws nothing where storage is blocked', () => {
  expect(readSetting('scheme', blocked)).toBeNull();
  expect(() => writeSetting('scheme', 'dark', blocked)).not.toThrow();
});
