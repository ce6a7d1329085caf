/** Rules P18 and P19: the copy that is kept beside a slot's work, and when it gives way. */
import { describe, expect, it } from 'vitest';
import { damagedKeyOf } from '../../src/persistence/beside-keys.ts';
import { faultyStorage } from '../support/faulty-storage.ts';
import { note, noteIn, notesOf, storedNotes } from '../support/notes.ts';
import { key, openNotes, previousKey } from '../support/open-notes.ts';

const good = storedNotes(notesOf(['a', 'bread']), { revision: 7 });

describe('the previous copy', () => {
  it('P18: is the text that was loaded, made before the first overwrite only', () => {
    const { slot, storage } = openNotes({ stored: good });
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(storage.written).toEqual([previousKey, key]);
    slot.edit(note('c', 'cheese'));
    slot.flush();
    expect(storage.texts.get(previousKey)).toBe(good);
    const again = openNotes({ stored: storage });
    const before = again.stored();
    again.slot.edit(note('d', 'dates'));
    again.slot.flush();
    expect(storage.texts.get(previousKey)).toBe(before);
  });

  it('P18: that it cannot be written does not fail the save', () => {
    const { slot, storage, storedNotes: inStorage } = openNotes({ stored: good });
    storage.faults.writesToRefuse = 1;
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(storage.texts.has(previousKey)).toBe(false);
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(inStorage(), 'b')).toBe('butter');
  });

  it('P18: is left alone when it cannot be looked at', () => {
    const storage = faultyStorage({ [key]: good, [previousKey]: 'who knows' });
    storage.faults.unreadableKeys = [previousKey];
    const { slot } = openNotes({ stored: storage });
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(storage.texts.get(previousKey)).toBe('who knows');
  });

  it('P18: an unreadable one is moved aside, and stays where it is when that fails', () => {
    const storage = faultyStorage({ [key]: good, [previousKey]: '{bad' });
    storage.faults.writesToRefuse = 1;
    const first = openNotes({ stored: storage });
    first.slot.edit(note('b', 'butter'));
    first.slot.flush();
    expect(first.slot.state().status).toEqual({ kind: 'saved' });
    expect(storage.texts.get(previousKey)).toBe('{bad');
    const second = openNotes({ stored: storage });
    second.slot.edit(note('c', 'cheese'));
    second.slot.flush();
    expect(storage.texts.get(damagedKeyOf('plan'))).toBe('{bad');
    expect(storage.texts.get(previousKey)).toContain('butter');
  });

  it('P19, F01: gives way when there is no room for the save', () => {
    const { slot, storage, storedNotes: inStorage } = openNotes({ stored: good });
    // Room for the old text twice, but not for the old and a longer new one.
    storage.faults.room = 2 * good.length + key.length + previousKey.length;
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(inStorage(), 'b')).toBe('butter');
    expect(storage.texts.has(previousKey)).toBe(false);
  });

  it('P19, F01: is put back when giving way did not help', () => {
    const { slot, storage, stored } = openNotes({ stored: good });
    storage.faults.room = 2 * good.length + key.length + previousKey.length;
    slot.edit(note('b', 'butter '.repeat(200)));
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'full' });
    expect(stored()).toBe(good);
    expect(storage.texts.get(previousKey)).toBe(good);
  });

  it('P19: an unreadable one does not give way', () => {
    const damaged = '{'.repeat(200);
    const storage = faultyStorage({ [key]: good, [previousKey]: damaged });
    // Taking it away would make room enough.
    storage.faults.room = good.length + key.length + previousKey.length + damaged.length;
    const { slot } = openNotes({ stored: storage });
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'full' });
    expect(storage.texts.get(previousKey)).toBe(damaged);
  });
});
