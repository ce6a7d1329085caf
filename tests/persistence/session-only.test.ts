/** Rule P45: shared-computer mode. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previousKeyOf } from '../../src/persistence/beside-keys.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import {
  beginSessionOnly,
  endSessionOnly,
  isSessionOnly,
} from '../../src/persistence/session-only.ts';
import { slotNames } from '../../src/persistence/slot-names.ts';
import { openWorkStorage } from '../../src/persistence/work-storage.ts';
import { listenToTabs } from '../../src/persistence/tabs.ts';
import { storageLike } from '../support/storage-like.ts';

const key = 'handbook.settings.shared';
/** The text that says which round of the mode this is; a random one in the browser. */
const mark = 'k3v9';

/** A page of a tab; tabs of one browser share `localStorage`. */
const aTab = (localStorage: Storage = storageLike()) => ({
  name: '',
  localStorage,
  sessionStorage: storageLike(),
});
const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};
const blocked = {
  name: '',
  get localStorage(): never {
    return refuse();
  },
  get sessionStorage(): never {
    return refuse();
  },
};

describe('a shared computer', () => {
  it('P45: work goes to the tab, and to the browser nothing but the mark', () => {
    const tab = aTab(storageLike({ 'handbook.plan': 'of somebody else' }));
    expect(openWorkStorage(tab).lasts).toBe('browser');
    expect(beginSessionOnly(tab, mark)).toBe(true);
    const { port, lasts } = openWorkStorage(tab);
    expect(lasts).toBe('tab-by-choice');
    expect(port?.read('handbook.plan')).toEqual({ ok: true, value: null });
    port?.write('handbook.plan', 'mine');
    expect(tab.localStorage.getItem('handbook.plan')).toBe('of somebody else');
    expect(tab.localStorage.length).toBe(2);
    expect(tab.localStorage.getItem(key)).toBe(mark);
    expect(tab.sessionStorage.getItem(key)).toBe(mark);
    expect(tab.sessionStorage.getItem('handbook.plan')).toBe('mine');
  });

  it('P45: a tab opened beside it keeps nothing either, holds the same mark, and stays so after the first has gone', () => {
    const first = aTab();
    beginSessionOnly(first, mark);
    const second = aTab(first.localStorage);
    expect(openWorkStorage(second).lasts).toBe('tab-by-choice');
    expect(second.sessionStorage.getItem(key)).toBe(mark);
    endSessionOnly(first);
    expect(isSessionOnly(second)).toBe(true);
    expect(isSessionOnly(aTab(first.localStorage))).toBe(false);
  });

  it('P45: begun anew, its mark is another one, by which a tab of the round before knows that it is over', () => {
    const first = aTab();
    beginSessionOnly(first, mark);
    const second = aTab(first.localStorage);
    expect(beginSessionOnly(second, 'w7x2')).toBe(true);
    expect(second.sessionStorage.getItem(key)).toBe('w7x2');
    expect(first.localStorage.getItem(key)).toBe('w7x2');
    expect(first.sessionStorage.getItem(key)).toBe(mark);
    expect(isSessionOnly(first)).toBe(true);
  });

  it('P45: after Exit in another tab a new tab is in the mode from its beginning, with the mark that Exit left', () => {
    const first = aTab();
    beginSessionOnly(first, mark);
    // What public/shared.js does on Exit.
    first.localStorage.setItem(key, '0.123');
    const later = aTab(first.localStorage);
    expect(openWorkStorage(later).lasts).toBe('tab-by-choice');
    expect(later.sessionStorage.getItem(key)).toBe('0.123');
  });

  it('P45: where the browser can keep no mark the tab holds one of its own, which no other tab can end', () => {
    const full = storageLike();
    const tab = { ...aTab(), localStorage: { ...full, setItem: refuse } };
    expect(beginSessionOnly(tab, mark)).toBe(true);
    expect(tab.sessionStorage.getItem(key)).toBe('on');
    expect(isSessionOnly(tab)).toBe(true);
    expect(full.length).toBe(0);
    const elsewhere = { name: '', sessionStorage: storageLike(), localStorage: null };
    expect(beginSessionOnly(elsewhere, mark)).toBe(true);
    expect(elsewhere.sessionStorage.getItem(key)).toBe('on');
  });

  it('P45: a tab that can keep nothing is in the mode by the browser’s mark alone', () => {
    const tab = { name: '', localStorage: storageLike(), sessionStorage: null };
    expect(isSessionOnly(tab)).toBe(false);
    expect(beginSessionOnly(tab, mark)).toBe(true);
    expect(tab.localStorage.getItem(key)).toBe(mark);
    expect(isSessionOnly(tab)).toBe(true);
  });

  it.each(['shared.js', 'exit.js'])(
    'F55: public/%s clears the keys of every slot, and no stranger’s',
    (file) => {
      const text = readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8');
      const ours = new RegExp(/const ours =\s*\/(.+)\/;/.exec(text)?.[1] ?? '$^');
      for (const name of slotNames) {
        for (const base of ['/', '/team/']) {
          expect(ours.test(keyOf(name, base)), keyOf(name, base)).toBe(true);
          expect(ours.test(previousKeyOf(name)), previousKeyOf(name)).toBe(true);
        }
      }
      for (const name of ['stranger', 'handbook', 'handbook.garden', 'our-handbook.plan']) {
        expect(ours.test(name), name).toBe(false);
      }
    },
  );

  it('P45, F15: ending it removes the mark and what the tab kept, and no stranger’s text', () => {
    const tab = aTab();
    beginSessionOnly(tab, mark);
    openWorkStorage(tab).port?.write('handbook.plan', 'mine');
    tab.sessionStorage.setItem('stranger', 'x');
    tab.name = 'alongside:[["handbook.plan","mine"]]';
    endSessionOnly(tab);
    expect(isSessionOnly(tab)).toBe(false);
    expect(tab.name).toBe('');
    expect(tab.localStorage.length).toBe(0);
    expect(tab.sessionStorage.length).toBe(1);
    tab.name = 'a stranger’s';
    endSessionOnly(tab);
    expect(tab.name).toBe('a stranger’s');
  });

  it('P45, F03: where storage is blocked nothing throws, and the mode is said not to be on', () => {
    expect(isSessionOnly(blocked)).toBe(false);
    expect(beginSessionOnly(blocked, mark)).toBe(false);
    expect(() => endSessionOnly(blocked)).not.toThrow();
    expect(openWorkStorage(blocked)).toMatchObject({ lasts: 'tab' });
  });

  it('P45: where only the tab’s storage is blocked, work is kept in the tab’s name', () => {
    const local = storageLike({ [key]: mark });
    const half = {
      name: '',
      localStorage: local,
      get sessionStorage(): never {
        return refuse();
      },
    };
    const { port, lasts } = openWorkStorage(half);
    port?.write('handbook.plan', 'mine');
    expect({ lasts, name: half.name }).toEqual({
      lasts: 'tab-by-choice',
      name: 'alongside:[["handbook.plan","mine"]]',
    });
    expect(local.length).toBe(1);
  });

  it('P45, P34: what other tabs store is not heard, but coming back is', () => {
    const log: string[] = [];
    const window = new EventTarget();
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
    const slot = {
      name: 'plan' as const,
      heard: () => log.push('heard'),
      lookAgain: () => log.push('looked'),
    };
    listenToTabs([slot], window, document, { hearsOthers: false });
    window.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(log).toEqual(['looked']);
  });
});
