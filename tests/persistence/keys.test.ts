/** Keys are a promise: those ever released stay, and two copies of the site on one host name do not share work. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyPrefix } from '../../src/lib/key-prefix.ts';
import { earlierBackup } from '../../src/persistence/earlier-keys.ts';
import { isOurKey } from '../../src/persistence/key-owner.ts';
import { keyOf, settingKeyOf } from '../../src/persistence/keys.ts';
import { readSetting, writeSetting } from '../../src/persistence/settings.ts';
import { workPlace } from '../../src/persistence/work-place.ts';
import { planWith } from '../domain/builders/plan.ts';
import { sectionText } from '../support/backups.ts';
import { faultyStorage } from '../support/faulty-storage.ts';
import { storageLike } from '../support/storage-like.ts';

afterEach(() => void vi.unstubAllGlobals());

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
