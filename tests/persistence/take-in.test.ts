/** Rule P40: taking in what a backup holds, in every state of a slot. */
import { describe, expect, it } from 'vitest';
import { damagedKeyOf } from '../../src/persistence/beside-keys.ts';
import { noteIn, notesOf, notesSlot, storedNotes } from '../support/notes.ts';
import { key, openNotes } from '../support/open-notes.ts';

const aside = [{ where: 'notes.x', value: 7 }];
const backup = { value: notesOf(['a', 'from the file']), setAside: aside };
const take = () => backup;

describe('taking in a backup', () => {
  it('P40, F25: changes memory, saves at once, and keeps what was set aside', () => {
    const notes = openNotes({ stored: storedNotes(notesOf(['b', 'here'])) });
    const merged = notes.slot.takeIn((now) => ({
      value: notesSlot.merge(now.value, backup.value),
      setAside: backup.setAside,
    }));
    expect(merged).toEqual({ ok: true, value: undefined });
    expect(notes.slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(notes.storedNotes(), 'a')).toBe('from the file');
    expect(noteIn(notes.storedNotes(), 'b')).toBe('here');
    expect(notes.stored()).toContain('"setAside"');
  });

  it('P40, P31, F25: moves an unreadable text aside first', () => {
    const notes = openNotes({ stored: '{bad' });
    expect(notes.slot.takeIn(take).ok).toBe(true);
    expect(notes.storage.texts.get(damagedKeyOf('plan'))).toBe('{bad');
    expect(noteIn(notes.storedNotes(), 'a')).toBe('from the file');
  });

  it('P40: changes nothing when the unreadable text can’t be kept', () => {
    const notes = openNotes({ stored: '{bad' });
    notes.storage.faults.room = 0;
    expect(notes.slot.takeIn(take)).toEqual({ ok: false, error: 'full' });
    expect(notes.stored()).toBe('{bad');
    expect(notes.slot.state().value).toBe(notesSlot.empty);
  });

  it('P40, F08: never touches what a newer version stored', () => {
    const newer = storedNotes({ notes: {} }, { version: 2 });
    const notes = openNotes({ stored: newer });
    expect(notes.slot.takeIn(take)).toEqual({ ok: false, error: 'newer' });
    expect(notes.stored()).toBe(newer);
  });

  it('P40, F14: ends an emptied-elsewhere', () => {
    const notes = openNotes({ stored: storedNotes(notesOf(['b', 'here'])) });
    notes.storage.texts.clear();
    notes.slot.heard(null);
    expect(notes.slot.state().status.kind).toBe('emptied-elsewhere');
    expect(notes.slot.takeIn(take).ok).toBe(true);
    expect(notes.stored()).toContain('from the file');
  });

  it('P40, P16: keeps it in memory when storage takes nothing, and says why', () => {
    const notes = openNotes();
    notes.storage.faults.room = 0;
    expect(notes.slot.takeIn(take)).toEqual({ ok: false, error: 'full' });
    expect(noteIn(notes.slot.state().value, 'a')).toBe('from the file');
    notes.storage.mend();
    notes.storage.faults.writesToRefuse = 1;
    expect(notes.slot.takeIn(() => ({ ...backup, setAside: [] }))).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(notes.storage.texts.has(key)).toBe(false);
  });

  it('P1, P40: throws before load', () => {
    expect(() => openNotes({ loads: false }).slot.takeIn(take)).toThrow('load()');
  });
});
