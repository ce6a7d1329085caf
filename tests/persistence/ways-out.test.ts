/** Rules P29 to P33: what a reader can do about a text that cannot be read, and how to remove everything. */
import { describe, expect, it } from 'vitest';
import { decodeEnvelope } from '../../src/persistence/envelope.ts';
import { eraseEverything } from '../../src/persistence/erase.ts';
import { isOurKey } from '../../src/persistence/key-owner.ts';
import { damagedKeyOf } from '../../src/persistence/beside-keys.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import { settingKeyOf } from '../../src/persistence/setting-keys.ts';
import { faultyStorage } from '../support/faulty-storage.ts';
import { noNotes, note, noteIn, notesOf, storedNotes } from '../support/notes.ts';
import { key, openNotes, previousKey } from '../support/open-notes.ts';

const previous = storedNotes(notesOf(['a', 'bread']), { revision: 12 });
const broken = (more: Readonly<Record<string, string>> = {}) =>
  openNotes({ stored: faultyStorage({ [key]: '{bad', [previousKey]: previous, ...more }) });

describe('the previous copy', () => {
  it('P29, F04: becomes current, with what was typed since; the damaged text is kept', () => {
    const { slot, storage, storedNotes: inStorage, stored } = broken();
    expect(slot.state().status).toMatchObject({ kind: 'read-only', hasPrevious: true });
    slot.edit(note('b', 'typed while read-only'));
    expect(slot.usePrevious()).toEqual({ ok: true, value: undefined });
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(inStorage(), 'a')).toBe('bread');
    expect(noteIn(inStorage(), 'b')).toBe('typed while read-only');
    expect(storage.texts.get(damagedKeyOf('plan'))).toBe('{bad');
    expect(storage.texts.get(previousKey)).toBe(previous);
    expect(decodeEnvelope(stored() ?? '', 'plan', 1)).toMatchObject({ ok: true });
    slot.edit(note('c', 'cheese'));
    slot.flush();
    expect(noteIn(inStorage(), 'c')).toBe('cheese');
  });

  it('P29: brings what it had set aside, and its problem is told when it cannot be read either', () => {
    const bad = { value: 3, revision: 1 };
    const aside = broken({ [previousKey]: storedNotes({ notes: { odd: bad } }) });
    aside.slot.usePrevious();
    expect(aside.slot.state().setAside).toEqual([{ where: 'notes.odd', value: bad }]);

    const worse = broken({ [previousKey]: storedNotes({}, { version: 9 }) });
    expect(worse.slot.state().status).toMatchObject({ hasPrevious: false });
    expect(worse.slot.usePrevious()).toEqual({ ok: false, error: { kind: 'newer', version: 9 } });
    expect(worse.stored()).toBe('{bad');
  });

  it('P29: may be missing, or out of reach', () => {
    const missing = openNotes({ stored: '{bad' });
    expect(missing.slot.usePrevious()).toEqual({ ok: false, error: { kind: 'missing' } });
    const blocked = broken();
    blocked.storage.faults.isBlocked = true;
    expect(blocked.slot.usePrevious()).toEqual({ ok: false, error: { kind: 'blocked' } });
    expect(blocked.slot.state().status.kind).toBe('read-only');
  });

  it('P29: is not used when another tab mended the text in the meantime', () => {
    const { slot, storage } = broken();
    storage.texts.set(key, storedNotes(notesOf(['m', 'mended'])));
    expect(slot.usePrevious().ok).toBe(true);
    expect(slot.state().value).toEqual(notesOf(['m', 'mended']));
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(storage.written).toEqual([]);
  });
});

describe('starting afresh', () => {
  it('P30, F04, F05: moves the damaged text aside and goes on with nothing; the previous copy stays', () => {
    const { slot, storage, storedNotes: inStorage } = broken();
    expect(slot.startAfresh().ok).toBe(true);
    expect(slot.state()).toEqual({ value: noNotes, status: { kind: 'saved' }, setAside: [] });
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(inStorage()).toEqual(notesOf(['b', 'butter']));
    expect(storage.texts.get(damagedKeyOf('plan'))).toBe('{bad');
    expect(storage.texts.get(previousKey)).toBe(previous);
  });

  it('P30: does nothing where nothing is wrong, however often it is asked', () => {
    const { slot, storage } = openNotes({ stored: previous });
    expect(slot.startAfresh().ok).toBe(true);
    expect(slot.usePrevious().ok).toBe(true);
    expect(slot.state().value).toEqual(notesOf(['a', 'bread']));
    expect(storage.written).toEqual([]);
  });

  it('P30: another read-only tab recovers when it hears of it', () => {
    const first = broken();
    const second = openNotes({ stored: first.storage });
    first.slot.startAfresh();
    second.slot.heard(first.stored() ?? null);
    expect(second.slot.state().status).toEqual({ kind: 'saved' });
  });

  it('P31: a second damaged text does not push the first one out, and the same one is kept once', () => {
    const { slot, storage } = broken();
    slot.startAfresh();
    for (const text of ['{worse', '{bad', '{worst']) {
      storage.texts.set(key, text);
      slot.heard(text);
      expect(slot.startAfresh().ok).toBe(true);
    }
    const damaged = [1, 2, 3, 4].map((number) => storage.texts.get(damagedKeyOf('plan', number)));
    expect(damaged).toEqual(['{bad', '{worse', '{worst', undefined]);
  });

  it.each([
    ['there is no room', 'full', { room: 0 }],
    ['storage refuses', 'refused', { writesToRefuse: 1 }],
    ['it is kept wrongly', 'refused', { keepsInstead: () => 'x' }],
    ['storage cannot be read', 'refused', { refusesReads: true }],
    ['its place cannot be read', 'refused', { unreadableKeys: [damagedKeyOf('plan')] }],
    ['storage is blocked', 'blocked', { isBlocked: true }],
  ])('P31: nothing else changes when the text cannot be kept because %s', (_, error, faults) => {
    const { slot, storage, stored } = broken();
    slot.edit(note('b', 'butter'));
    Object.assign(storage.faults, faults);
    expect(slot.startAfresh()).toEqual({ ok: false, error });
    expect(slot.state().status.kind).toBe('read-only');
    expect(noteIn(slot.state().value, 'b')).toBe('butter');
    expect(stored()).toBe('{bad');
  });

  it.each([
    ['full', 'full'],
    ['refused', 'refused'],
  ] as const)(
    'P31: a save that fails after the text was kept is told (%s), and is tried again',
    (problem, error) => {
      const { slot, storage, storedNotes: inStorage } = broken();
      storage.faults.afterWrite = () => {
        if (problem === 'full') storage.faults.room = 0;
        else storage.faults.writesToRefuse = 1;
      };
      const outcome = slot.usePrevious();
      expect(outcome).toEqual({ ok: false, error: { kind: error } });
      expect(slot.state().status).toEqual({ kind: 'not-saved', why: error });
      expect(storage.texts.get(damagedKeyOf('plan'))).toBe('{bad');
      storage.mend();
      slot.flush();
      expect(noteIn(inStorage(), 'a')).toBe('bread');
    },
  );

  it('P31: nothing is moved when reading fails halfway', () => {
    const { slot, storage, stored } = broken();
    const read = storage.read;
    let reads = 0;
    storage.read = (at) => {
      reads += at === key ? 1 : 0;
      storage.faults.refusesReads = reads >= 2;
      return read(at);
    };
    expect(slot.startAfresh()).toEqual({ ok: false, error: 'refused' });
    expect(stored()).toBe('{bad');
    expect(storage.written).toEqual([]);
  });

  it('P31: nothing is moved when the text vanishes halfway', () => {
    const { slot, storage, storedNotes: inStorage } = broken();
    const read = storage.read;
    let reads = 0;
    storage.read = (at) => {
      reads += at === key ? 1 : 0;
      if (reads === 2) storage.texts.delete(key);
      return read(at);
    };
    expect(slot.startAfresh().ok).toBe(true);
    expect(inStorage()).toEqual(noNotes);
    expect(storage.texts.has(damagedKeyOf('plan'))).toBe(false);
  });
});

describe('downloads', () => {
  it('P32: the stored text and a copy of memory can be had in every state', () => {
    const loading = openNotes({ stored: previous, loads: false });
    expect(loading.slot.storedText()).toBe(previous);
    expect(loading.slot.copyText()).toContain('"notes":{}');
    const bad = broken();
    bad.slot.edit(note('b', 'butter'));
    expect(bad.slot.storedText()).toBe('{bad');
    expect(decodeEnvelope(bad.slot.copyText(), 'plan', 1)).toMatchObject({
      ok: true,
      value: { data: notesOf(['b', 'butter']) },
    });
    expect(openNotes().slot.storedText()).toBeNull();
    const closed = openNotes({ stored: previous });
    closed.storage.faults.refusesReads = true;
    expect(closed.slot.storedText()).toBeNull();
    expect(closed.slot.copyText()).toContain('bread');
  });
});

describe('erasing', () => {
  const everything = {
    [key]: previous,
    [previousKey]: previous,
    [damagedKeyOf('plan')]: '{bad',
    [damagedKeyOf('plan', 2)]: '{worse',
  };
  const others = {
    [keyOf('assessment')]: 'the other slot',
    [settingKeyOf('scheme')]: 'dark',
    'handbook.probe': 'left by a crash',
  };
  const strangers = {
    theme: 'theirs',
    'handbook.plans': 'theirs',
    'handbook.plan.damaged.x': 'theirs',
    'handbook.settings': 'theirs',
  };

  it('P33, F32: removes this slot’s keys and memory, and nothing writes them back', () => {
    const storage = faultyStorage({ ...everything, ...others, ...strangers });
    const { slot, timers } = openNotes({ stored: storage });
    const { value } = slot.state();
    slot.edit(note('b', 'butter'));
    expect(slot.erase().ok).toBe(true);
    timers.advance(5000);
    slot.flush();
    slot.lookAgain();
    expect(Object.fromEntries(storage.texts)).toEqual({ ...others, ...strangers });
    expect(slot.state()).toEqual({ value: noNotes, status: { kind: 'untouched' }, setAside: [] });
    // Undo, as long as the page is open.
    slot.edit(() => value);
    slot.flush();
    expect(storage.texts.has(key)).toBe(true);
  });

  it('P33: works out of read-only, and what cannot be removed is told', () => {
    const { slot, storage } = broken();
    storage.faults.refusesRemovals = true;
    expect(slot.erase()).toEqual({ ok: false, error: 'refused' });
    expect(slot.state().status.kind).toBe('read-only');
    storage.mend();
    expect(slot.erase().ok).toBe(true);
    expect(slot.state().status).toEqual({ kind: 'untouched' });
    expect(storage.texts.size).toBe(0);
  });

  it('P33, F15, F32: erasing everything removes our keys and no stranger’s', () => {
    const storage = faultyStorage({ ...everything, ...others, ...strangers });
    expect(eraseEverything(storage).ok).toBe(true);
    expect(Object.fromEntries(storage.texts)).toEqual(strangers);
    expect(Object.keys(strangers).some(isOurKey)).toBe(false);
    storage.faults.isBlocked = true;
    expect(eraseEverything(storage)).toEqual({ ok: false, error: 'blocked' });
  });
});
