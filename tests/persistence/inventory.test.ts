/** Rules P43, P44, P46 and P47: looking at what is stored, putting back what was erased, and the last way out. */
import { describe, expect, it } from 'vitest';
import { eraseEverything, putBack, textsOf } from '../../src/persistence/erase.ts';
import { readHealth } from '../../src/persistence/health.ts';
import { takeInventory } from '../../src/persistence/inventory.ts';
import { isKeyOfSlot } from '../../src/persistence/key-owner.ts';
import { rawCopy } from '../../src/persistence/raw-copy.ts';
import { faultyStorage } from '../support/faulty-storage.ts';
import { storageLike } from '../support/storage-like.ts';
import { sectionText } from '../support/backups.ts';

const plan = sectionText('plan', { actions: {}, order: { value: [], revision: 0 } });
const ours = {
  'handbook.plan': plan,
  'handbook.plan.previous': '{bad',
  'handbook.plan.damaged': 'ü',
  'handbook.plan.damaged.2': '{"savedAt":5}',
  'handbook.before-restore': '{"madeAt":"2026-11-21T10:00:00.000Z"}',
  'handbook.settings.scheme': 'dark',
};
const otherCopies = {
  'handbook@/team.plan': plan,
  'handbook@/team.v2.settings.draft': 'x',
  'handbook@/team.before-restore': 'y',
};
const strangers = { theme: 'x', 'handbook.plans': 'y', 'handbook.plan.damaged.x': 'z' };

describe('the inventory', () => {
  it('P44, F15: tells size and time of each text of ours, of strangers’ and of other copies’ only the numbers, and writes nothing', () => {
    const storage = faultyStorage({ ...ours, ...otherCopies, ...strangers });
    const found = takeInventory(storage);
    if (!found.ok) throw new Error(found.error);
    const { slots, beforeRestore, others } = found.value;
    expect(found.value.strangers).toBe(3);
    expect(found.value.otherCopies).toBe(3);
    const assessment = slots.find(({ name }) => name === 'assessment');
    const planned = slots.find(({ name }) => name === 'plan');
    expect(assessment).toEqual({ name: 'assessment', work: null, previous: null, damaged: [] });
    expect(planned?.work).toEqual({
      key: 'handbook.plan',
      bytes: 'handbook.plan'.length + plan.length,
      savedAt: '2026-11-21T09:00:00.000Z',
    });
    expect(planned?.previous?.savedAt).toBeNull();
    expect(planned?.damaged.map(({ bytes }) => bytes)).toEqual([21 + 2, 23 + 13]);
    expect(planned?.damaged[1]?.savedAt).toBeNull();
    expect(beforeRestore?.savedAt).toBe('2026-11-21T10:00:00.000Z');
    expect(others.map(({ key }) => key)).toEqual(['handbook.settings.scheme']);
    expect(storage.written).toEqual([]);
  });

  it('P44: leaves out what can’t be read, and fails when the keys can’t', () => {
    const storage = faultyStorage(ours);
    storage.faults.unreadableKeys = ['handbook.plan'];
    const found = takeInventory(storage);
    expect(found.ok && found.value.slots[1]?.work).toBeNull();
    storage.faults.refusesReads = true;
    expect(takeInventory(storage)).toEqual({ ok: false, error: 'refused' });
  });
});

describe('putting back', () => {
  it('P43, F31, F32: brings back all that was erased, and no stranger was touched', () => {
    const storage = faultyStorage({ ...ours, ...strangers });
    const taken = textsOf(storage);
    expect(eraseEverything(storage).ok).toBe(true);
    expect(Object.fromEntries(storage.texts)).toEqual(strangers);
    expect(putBack(storage, taken).ok).toBe(true);
    expect(Object.fromEntries(storage.texts)).toEqual({ ...ours, ...strangers });
  });

  it('P43, F16: overwrites nothing that was stored since', () => {
    const storage = faultyStorage(ours);
    const taken = textsOf(storage, (key) => isKeyOfSlot(key, 'plan'));
    expect(taken.size).toBe(4);
    storage.texts.set('handbook.plan', 'a newer text');
    expect(putBack(storage, taken).ok).toBe(true);
    expect(storage.texts.get('handbook.plan')).toBe('a newer text');
  });

  it('P43: says when it could not, and takes what it can', () => {
    const storage = faultyStorage(ours);
    storage.faults.unreadableKeys = ['handbook.plan'];
    expect(textsOf(storage).size).toBe(5);
    expect(putBack(storage, new Map([['handbook.plan', plan]]))).toEqual({
      ok: false,
      error: 'refused',
    });
    storage.mend();
    storage.faults.room = 0;
    expect(putBack(storage, new Map([['handbook.probe', 'x']]))).toEqual({
      ok: false,
      error: 'full',
    });
    storage.faults.refusesReads = true;
    expect(textsOf(storage).size).toBe(0);
  });
});

describe('the last way out', () => {
  it('P46, F15, F33: holds our texts as they are from both storages, and none of a stranger’s', () => {
    const localStorage = storageLike({ ...ours, ...strangers });
    const sessionStorage = storageLike({ 'handbook.assessment': 'in the tab' });
    expect(JSON.parse(rawCopy({ localStorage, sessionStorage }))).toEqual({
      ...ours,
      'handbook.assessment': 'in the tab',
    });
  });

  it('P46, F03: is an empty object where nothing can be read', () => {
    const blocked = {
      get localStorage(): never {
        throw new DOMException('no', 'SecurityError');
      },
      sessionStorage: null,
    };
    expect(rawCopy(blocked)).toBe('{}');
  });
});

describe('how safe storage is', () => {
  it('P47: is told as the browser tells it', async () => {
    const manager = {
      persisted: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 5, quota: 10 }),
    };
    expect(await readHealth(manager)).toEqual({ isPersisted: true, usage: 5, quota: 10 });
  });

  it('P47: is unknown when the browser does not say', async () => {
    const unknown = { isPersisted: null, usage: null, quota: null };
    expect(await readHealth(undefined)).toEqual(unknown);
    const fails = () => Promise.reject(new Error('no'));
    expect(await readHealth({ persisted: fails, estimate: fails })).toEqual(unknown);
    expect(await readHealth({ persisted: fails, estimate: () => Promise.resolve({}) })).toEqual(
      unknown,
    );
  });
});
