/** Preferences: lost without harm, never a reason to fail. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSetting, writeSetting } from '../../src/persistence/settings.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

it('keeps a preference under the prefix of settings', () => {
  writeSetting('scheme', 'dark');
  expect([...kept]).toEqual([['handbook.settings.scheme', 'dark']]);
  expect(readSetting('scheme')).toBe('dark');
});

it('forgets a preference', () => {
  writeSetting('scheme', 'dark');
  writeSetting('scheme', null);
  expect(readSetting('scheme')).toBeNull();
});

it('F03: does nothing and throws nothing where storage is blocked', () => {
  vi.stubGlobal('localStorage', {
    get getItem(): never {
      throw new Error('blocked');
    },
    get setItem(): never {
      throw new Error('blocked');
    },
  });
  expect(readSetting('scheme')).toBeNull();
  expect(() => writeSetting('scheme', 'dark')).not.toThrow();
});
