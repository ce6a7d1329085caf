/** Rules P36, P38 and P39: the browser's own storage, preferences in it, and asking to keep it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowserStorage, type StorageLike } from '../../src/persistence/browser-storage.ts';
import { askToKeep } from '../../src/persistence/durability.ts';
import { settingKeyOf } from '../../src/persistence/setting-keys.ts';
import { readSetting, writeSetting } from '../../src/persistence/settings.ts';

const error = (name: string): DOMException => new DOMException('made up for a test', name);

/** What a browser hands out: like localStorage, failing as told. */
function storageLike(
  stored: Readonly<Record<string, string>> = {},
  fails: { readonly reading?: Error; readonly writing?: unknown } = {},
) {
  const texts = new Map(Object.entries(stored));
  const fail = (problem: unknown): void => {
    if (problem !== undefined) throw problem;
  };
  const like: StorageLike & { readonly texts: Map<string, string> } = {
    texts,
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem(key) {
      fail(fails.reading);
      return texts.get(key) ?? null;
    },
    setItem(key, text) {
      fail(fails.writing);
      texts.set(key, text);
    },
    removeItem(key) {
      fail(fails.writing);
      texts.delete(key);
    },
  };
  return like;
}

/** As when pages are built: newer versions of Node have a localStorage of their own. */
const withoutStorage = () => vi.stubGlobal('localStorage', undefined);
afterEach(() => vi.unstubAllGlobals());

const isOpen = (like: StorageLike): boolean => openBrowserStorage(() => like).ok;

describe('whether storage can be used', () => {
  it('P36: open storage reads, writes, removes and lists, and the probe leaves no trace', () => {
    const like = storageLike({ theme: 'theirs', length: 'a name like a method’s' });
    const opened = openBrowserStorage(() => like);
    if (!opened.ok) throw new Error('blocked');
    const storage = opened.value;
    expect([...like.texts.keys()]).toEqual(['theme', 'length']);
    expect(storage.read('theme')).toEqual({ ok: true, value: 'theirs' });
    expect(storage.read('nothing')).toEqual({ ok: true, value: null });
    expect(storage.write('a', 'text').ok).toBe(true);
    expect(storage.keys()).toEqual({ ok: true, value: ['theme', 'length', 'a'] });
    expect(storage.remove('a').ok).toBe(true);
    expect(like.texts.has('a')).toBe(false);
  });

  it('P36, F03: storage that cannot be named, or is not there, is blocked', () => {
    const throws = (): never => {
      throw error('SecurityError');
    };
    expect(openBrowserStorage(throws)).toEqual({ ok: false, error: 'blocked' });
    expect(openBrowserStorage(() => null)).toEqual({ ok: false, error: 'blocked' });
    withoutStorage();
    expect(openBrowserStorage().ok).toBe(false);
  });

  it('P36, F03: storage that cannot be read, or denies writing for security, is blocked', () => {
    expect(isOpen(storageLike({}, { reading: error('SecurityError') }))).toBe(false);
    expect(isOpen(storageLike({ a: 'b' }, { writing: error('SecurityError') }))).toBe(false);
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'P36, F01: a full storage (%s) is not blocked, unless it is empty, as old private windows were',
    (name) => {
      const full = openBrowserStorage(() => storageLike({ a: 'b' }, { writing: error(name) }));
      if (!full.ok) throw new Error('blocked');
      expect(full.value.read('a')).toEqual({ ok: true, value: 'b' });
      expect(full.value.write('c', 'd')).toEqual({ ok: false, error: 'full' });
      expect(isOpen(storageLike({}, { writing: error(name) }))).toBe(false);
    },
  );

  it.each([[new Error('patched')], ['not even an error']])(
    'P36, F01: storage that takes no writes for any other reason is open and refuses',
    (writing) => {
      const opened = openBrowserStorage(() => storageLike({}, { writing }));
      expect(opened.ok && opened.value.write('a', 'b')).toEqual({ ok: false, error: 'refused' });
      expect(opened.ok && opened.value.remove('a')).toEqual({ ok: false, error: 'refused' });
    },
  );
});

describe('preferences', () => {
  it('P38: are kept under their prefix and can be forgotten', () => {
    const like = storageLike();
    writeSetting('scheme', 'dark', () => like);
    expect([...like.texts.keys()]).toEqual([settingKeyOf('scheme')]);
    expect(readSetting('scheme', () => like)).toBe('dark');
    writeSetting('scheme', null, () => like);
    expect(readSetting('scheme', () => like)).toBeNull();
  });

  it('P38, F03: never throw where storage is closed', () => {
    const closed = storageLike({}, { reading: error('SecurityError'), writing: error('X') });
    expect(readSetting('scheme', () => closed)).toBeNull();
    expect(() => writeSetting('scheme', 'dark', () => closed)).not.toThrow();
    withoutStorage();
    expect(readSetting('scheme')).toBeNull();
    expect(() => writeSetting('scheme', null)).not.toThrow();
  });
});

describe('asking to keep the data', () => {
  const manager = (isKept: boolean, agrees: boolean) => {
    const asked: string[] = [];
    return {
      asked,
      persisted: () => Promise.resolve(isKept),
      persist: () => {
        asked.push('persist');
        return Promise.resolve(agrees);
      },
    };
  };

  it('P39, F13: asks only when the browser has not promised already', async () => {
    const promised = manager(true, false);
    expect(await askToKeep(promised)).toBe('kept');
    expect(promised.asked).toEqual([]);
    expect(await askToKeep(manager(false, true))).toBe('kept');
    expect(await askToKeep(manager(false, false))).toBe('not-kept');
  });

  it('P39: nothing happens where the browser cannot be asked', async () => {
    expect(await askToKeep(undefined)).toBe('unknown');
    const fails = { ...manager(false, true), persist: () => Promise.reject(new Error('no')) };
    expect(await askToKeep(fails)).toBe('unknown');
  });
});
