/** Keys are a promise: those ever released stay, and two copies of the site on one host name do not share work. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyPrefix } from '../../src/lib/key-prefix.ts';
import { earlierBackup } from '../../src/persistence/earlier-keys.ts';
import { isKeyOfAnotherCopy, isOurKey } from '../../src/persistence/key-owner.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import { settingKeyOf } from '../../src/persistence/setting-keys.ts';
import { readSetting, writeSetting } from '../../src/persistence/settings.ts';
import { workPlace } from '../../src/persistence/work-place.ts';
import { planWith } from '../domain/builders/plan.ts';
import { sectionText } from '../support/backups.ts';
import { faultyStorage } from '../support/faulty-storage.ts';
import { storageLike } from '../support/storage-like.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('keys', () => {
  it('P48: are at the root what they were in the first release', () => {
    expect(keyOf('plan', '/')).toBe('handbook.plan');
    expect(keyOf('assessment', '/')).toBe('handbook.assessment');
    expect(settingKeyOf('scheme')).toBe('handbook.settings.scheme');
    expect(settingKeyOf('draft')).toBe('handbook.settings.draft');
  });

  it('P48, F15: of a copy below a sub-path are its own, and the copies leave each other’s alone', () => {
    expect(keyOf('plan', '/team/handbook/')).toBe('handbook@/team/handbook.plan');
    expect(keyPrefix('/team')).toBe('handbook@/team.');
    expect(isOurKey('handbook@/team.plan')).toBe(false);
  });

  it('P48: of what is said about the computer or this visit are the same in every copy, and ours', () => {
    for (const name of ['scheme', 'shared', 'left']) {
      expect(settingKeyOf(name)).toBe(`handbook.settings.${name}`);
      expect(isOurKey(settingKeyOf(name))).toBe(true);
      expect(isKeyOfAnotherCopy(settingKeyOf(name))).toBe(false);
    }
    // A name that only begins alike is a copy's own.
    vi.stubEnv('BASE_URL', '/team/');
    expect(settingKeyOf('left')).toBe('handbook.settings.left');
    expect(settingKeyOf('left-over')).toBe('handbook@/team.settings.left-over');
    expect(isKeyOfAnotherCopy('handbook.settings.left')).toBe(false);
    expect(isKeyOfAnotherCopy('handbook.settings.left-over')).toBe(true);
  });

  it('P48: work under the keys of the root is offered to a copy below a sub-path that has none, and only then', () => {
    const plan = planWith('a');
    const storage = faultyStorage({ 'handbook.plan': sectionText('plan', plan) });
    const found = earlierBackup(storage, '/team/');
    expect(found?.sections).toMatchObject([
      { name: 'plan', read: { ok: true, value: { value: plan } } },
    ]);
    expect(storage.written).toEqual([]);
    expect(earlierBackup(storage, '/')).toBeNull();
    expect(earlierBackup(faultyStorage(), '/team/')).toBeNull();
    storage.texts.set('handbook@/team.assessment', 'anything');
    expect(earlierBackup(storage, '/team/')).toBeNull();
    storage.faults.refusesReads = true;
    expect(earlierBackup(storage, '/team/')).toBeNull();
  });
});

describe('small things', () => {
  it('P45, P38: are kept in the tab on a shared computer, in the browser otherwise', () => {
    const root = { dataset: {} as Record<string, string> };
    vi.stubGlobal('document', { documentElement: root });
    vi.stubGlobal('localStorage', storageLike());
    vi.stubGlobal('sessionStorage', storageLike());
    writeSetting('draft', 'at home');
    expect(workPlace()).toBe(localStorage);
    root.dataset['shared'] = 'on';
    expect(readSetting('draft')).toBeNull();
    writeSetting('draft', 'elsewhere');
    expect(localStorage.getItem(settingKeyOf('draft'))).toBe('at home');
    expect(sessionStorage.getItem(settingKeyOf('draft'))).toBe('elsewhere');
  });
});
