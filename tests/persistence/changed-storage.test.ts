/** Rules P26 to P28: storage that is spoiled, emptied or written to while a page is open. */
import { describe, expect, it } from 'vitest';
import { noNotes, note, noteIn, notesOf, storedNotes } from '../support/notes.ts';
import { key, openNotes, previousKey } from '../support/open-notes.ts';

const good = storedNotes(notesOf(['a', 'bread']));

describe('storage changed behind our back', () => {
  it('P26, F15: a stranger’s value found before a write stops all writing and memory stays', () => {
    const { slot, storage, stored, timers } = openNotes({ stored: good });
    storage.texts.set(key, 'dark');
    slot.edit(note('b', 'butter'));
    timers.advance(300);
    expect(slot.state().status).toEqual({
      kind: 'read-only',
      problem: { kind: 'not-json', at: expect.stringContaining('not-json') },
      hasPrevious: false,
    });
    expect(Object.keys(slot.state().value.notes)).toEqual(['a', 'b']);
    expect(stored()).toBe('dark');
  });

  it('P26: an unreadable text heard from elsewhere stops all writing; a readable one found later ends that', () => {
    const { slot, storage, timers, storedNotes: inStorage } = openNotes({ stored: good });
    slot.edit(note('b', 'butter'));
    storage.texts.set(key, '{bad');
    slot.heard('{bad');
    expect(slot.state().status.kind).toBe('read-only');
    timers.advance(5000);
    expect(storage.written).toEqual([]);
    const mended = storedNotes(notesOf(['a', 'bread'], ['c', 'cheese']));
    slot.heard(mended);
    expect(slot.state().status.kind).toBe('read-only');
    storage.texts.set(key, mended);
    slot.heard(mended);
    timers.advance(300);
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(Object.keys(inStorage().notes).sort()).toEqual(['a', 'b', 'c']);
  });

  it('P26: an unreadable text that is replaced by the very one from before ends it too', () => {
    const { slot, storage } = openNotes({ stored: good });
    storage.texts.set(key, '{bad');
    slot.heard('{bad');
    storage.texts.set(key, good);
    slot.lookAgain();
    expect(slot.state().status).toEqual({ kind: 'saved' });
  });

  const emptied = () => {
    const opened = openNotes({ stored: good });
    opened.slot.edit(note('b', 'butter'));
    opened.storage.texts.clear();
    return opened;
  };

  it.each([
    ['hears it', (slot: { heard(text: null): void }) => slot.heard(null)],
    ['is about to write', (slot: { flush(): void }) => slot.flush()],
    ['is looked at again', (slot: { lookAgain(): void }) => slot.lookAgain()],
  ])(
    'P27, F14, F32: when storage is emptied, a tab that %s keeps its memory and writes nothing',
    (_, notices) => {
      const { slot, storage, timers } = emptied();
      notices(slot);
      expect(slot.state().status).toEqual({ kind: 'emptied-elsewhere' });
      slot.edit(note('c', 'cheese'));
      slot.heard(null);
      slot.flush();
      slot.lookAgain();
      timers.advance(5000);
      expect(storage.written).toEqual([]);
      expect(slot.state().status).toEqual({ kind: 'emptied-elsewhere' });
      expect(Object.keys(slot.state().value.notes)).toEqual(['a', 'b', 'c']);
    },
  );

  it('P27, F14: the reader may save again', () => {
    const { slot, storage, storedNotes: inStorage } = emptied();
    slot.heard(null);
    slot.edit(note('c', 'cheese'));
    slot.saveAgain();
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(inStorage()).toEqual(slot.state().value);
    const writes = storage.written.length;
    slot.saveAgain();
    expect(storage.written).toHaveLength(writes);
  });

  it('P27, F14: the reader may let go, also when something new is stored by then', () => {
    const first = emptied();
    first.slot.heard(null);
    first.slot.letGo();
    expect(first.slot.state()).toEqual({
      value: noNotes,
      status: { kind: 'untouched' },
      setAside: [],
    });
    const second = emptied();
    second.slot.heard(null);
    second.storage.texts.set(key, storedNotes(notesOf(['x', 'afresh'])));
    second.slot.letGo();
    expect(second.slot.state().value).toEqual(notesOf(['x', 'afresh']));
    expect(second.slot.state().status).toEqual({ kind: 'saved' });
    second.slot.letGo();
    expect(second.slot.state().value).toEqual(notesOf(['x', 'afresh']));
    expect([...first.storage.written, ...second.storage.written]).toEqual([]);
  });

  it('P27, F32: work begun anew elsewhere is not mixed with what was erased, until the reader saves again', () => {
    const { slot, storage, timers, stored, storedNotes: inStorage } = emptied();
    slot.heard(null);
    const afresh = storedNotes(notesOf(['x', 'afresh']));
    storage.texts.set(key, afresh);
    slot.heard(afresh);
    timers.advance(5000);
    expect(slot.state().status).toEqual({ kind: 'emptied-elsewhere' });
    expect(noteIn(slot.state().value, 'x')).toBeUndefined();
    expect(stored()).toBe(afresh);
    slot.saveAgain();
    expect(Object.keys(inStorage().notes).sort()).toEqual(['a', 'b', 'x']);
  });

  it('P27, F32: an erasure that was undone elsewhere needs no decision here', () => {
    const { slot, storage } = openNotes({ stored: good });
    storage.texts.clear();
    slot.heard(null);
    storage.texts.set(key, good);
    slot.heard(good);
    expect(slot.state().status).toEqual({ kind: 'saved' });
  });

  it('P27: a removal that was overtaken by a new text is not taken for an emptied storage', () => {
    const { slot, storage } = openNotes({ stored: good });
    storage.texts.set(key, storedNotes(notesOf(['a', 'bread'], ['b', 'butter'])));
    slot.heard(null);
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(slot.state().value, 'b')).toBe('butter');
  });

  it('P27: where nothing was lost there is nothing to decide', () => {
    const broken = openNotes({ stored: '{bad' });
    broken.storage.texts.clear();
    broken.slot.heard(null);
    expect(broken.slot.state().status).toEqual({ kind: 'untouched' });
    const empty = openNotes({ stored: storedNotes(noNotes) });
    empty.storage.texts.clear();
    empty.slot.heard(null);
    expect(empty.slot.state().status).toEqual({ kind: 'untouched' });
    empty.slot.edit(note('a', 'begun after'));
    empty.slot.flush();
    expect(empty.slot.state().status).toEqual({ kind: 'saved' });
    const unsaved = openNotes();
    unsaved.slot.edit(note('a', 'bread'));
    unsaved.slot.heard(null);
    unsaved.slot.flush();
    expect(unsaved.slot.state().status).toEqual({ kind: 'saved' });
  });

  it('P28, F20: a page that comes back shows what was saved meanwhile and does not write the old', () => {
    const { slot, storage } = openNotes({ stored: good });
    const newer = storedNotes(notesOf(['a', 'bread'], ['a', 'rye bread']), { revision: 5 });
    storage.texts.set(key, newer);
    slot.lookAgain();
    expect(noteIn(slot.state().value, 'a')).toBe('rye bread');
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(storage.written).toEqual([]);
    expect(storage.texts.has(previousKey)).toBe(false);
  });

  it('P28: a second look that cannot read changes nothing', () => {
    const { slot, storage } = openNotes({ stored: good });
    const before = slot.state();
    storage.faults.refusesReads = true;
    slot.lookAgain();
    expect(slot.state()).toBe(before);
  });
});
