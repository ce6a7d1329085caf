/** Rules P12 to P17, P20 and P21: when and how an edit reaches storage, and what happens when it does not. */
import { describe, expect, it, vi } from 'vitest';
import { decodeEnvelope } from '../../src/persistence/envelope.ts';
import { type Notes, note, noteIn, notesOf, notesSlot, storedNotes } from '../support/notes.ts';
import { key, openNotes } from '../support/open-notes.ts';

const good = storedNotes(notesOf(['a', 'bread']), { revision: 7 });

describe('an edit', () => {
  it('P12: is in memory at once, and listeners hear of it once', () => {
    const { slot } = openNotes({ stored: good });
    const listener = vi.fn();
    const stop = slot.subscribe(listener);
    slot.edit(note('b', 'butter'));
    expect(noteIn(slot.state().value, 'b')).toBe('butter');
    expect(listener).toHaveBeenCalledExactlyOnceWith(slot.state());
    expect(slot.state().status).toEqual({ kind: 'saving' });
    slot.flush();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    slot.edit(note('c', 'cheese'));
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('P12: that gives the same value back asks for nothing', () => {
    const { slot, storage, timers, heard } = openNotes({ stored: good });
    heard.length = 0;
    slot.edit((now) => now);
    timers.advance(5000);
    expect(heard).toEqual([]);
    expect(storage.written).toEqual([]);
  });

  it('P13: is saved 300 ms after the last one', () => {
    const { slot, timers, heard, stored } = openNotes({ stored: good });
    slot.edit(note('b', 'b'));
    timers.advance(299);
    slot.edit(note('b', 'bu'));
    timers.advance(299);
    expect(stored()).toBe(good);
    timers.advance(1);
    expect(heard).toEqual(['saved', 'saving', 'saving', 'saved']);
    expect(timers.running()).toBe(0);
  });

  it('P13, F10: is saved 2 s after the first one when the reader never pauses', () => {
    const { slot, timers, storage } = openNotes({ stored: good });
    const counts: number[] = [];
    for (let ms = 100; ms <= 4200; ms += 100) {
      slot.edit(note('b', `typed for ${ms} ms`));
      timers.advance(100);
      counts.push(storage.written.filter((written) => written === key).length);
    }
    expect(counts.indexOf(1) * 100).toBe(1900);
    expect(Math.max(...counts)).toBe(2);
  });
});

describe('a save', () => {
  it('P14, F10: writes the whole document under one key with the time, the tab and a revision above any seen', () => {
    const { slot, stored } = openNotes({ stored: good });
    slot.heard(storedNotes(notesOf(['a', 'bread'], ['x', 'from elsewhere']), { revision: 40 }));
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(decodeEnvelope(stored() ?? '', 'plan', 1)).toEqual({
      ok: true,
      value: {
        slot: 'plan',
        version: 1,
        revision: 41,
        savedAt: '2026-11-21T10:00:00.000Z',
        savedBy: 'this-tab',
        data: slot.state().value,
        setAside: [],
      },
    });
  });

  it('P14: counts up with every save', () => {
    const { slot, stored } = openNotes({ stored: good });
    const revisions = ['b', 'c', 'd'].map((id) => {
      slot.edit(note(id, 'text'));
      slot.flush();
      const envelope = decodeEnvelope(stored() ?? '', 'plan', 1);
      return envelope.ok && envelope.value.revision;
    });
    expect(revisions).toEqual([8, 9, 10]);
  });

  it('P14: goes on above the highest whole number without becoming unreadable', () => {
    const stored = storedNotes(notesOf(['a', 'bread']), { revision: Number.MAX_SAFE_INTEGER });
    const { slot, storedNotes: inStorage } = openNotes({ stored });
    for (const text of ['b', 'bu', 'but']) {
      slot.edit(note('b', text));
      slot.flush();
    }
    expect(noteIn(inStorage(), 'b')).toBe('but');
  });

  it.each([
    ['something shorter', (text: string) => text.slice(0, -5)],
    ['nothing', () => null],
    ['what was there before', () => good],
  ])(
    'P15, F02: counts as not saved when storage keeps %s; all of it is written later',
    (_, keeps) => {
      const { slot, storage, timers, storedNotes: inStorage } = openNotes({ stored: good });
      storage.faults.keepsInstead = (text, at) => (at === key ? keeps(text) : text);
      slot.edit(note('b', 'butter'));
      timers.advance(300);
      expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'differs' });
      expect(noteIn(slot.state().value, 'b')).toBe('butter');
      slot.edit(note('c', 'cheese'));
      timers.advance(300);
      expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'differs' });
      storage.mend();
      slot.edit(note('d', 'dates'));
      timers.advance(300);
      expect(slot.state().status).toEqual({ kind: 'saved' });
      expect(inStorage()).toEqual(slot.state().value);
      expect(Object.keys(inStorage().notes)).toEqual(['a', 'b', 'c', 'd']);
    },
  );

  it('P15, F02: another tab’s text that came in between is merged, and what it lacks is written at the next chance', () => {
    const { slot, storage, storedNotes: inStorage } = openNotes({ stored: good });
    const theirs = storedNotes(notesOf(['a', 'bread'], ['x', 'from elsewhere']));
    storage.faults.afterWrite = (written) => {
      if (written === key) storage.texts.set(key, theirs);
    };
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'differs' });
    storage.mend();
    slot.heard(theirs);
    slot.flush();
    expect(Object.keys(inStorage().notes).sort()).toEqual(['a', 'b', 'x']);
    expect(slot.state().status).toEqual({ kind: 'saved' });
  });

  it('P15: another tab’s text that came in between and has everything counts as saved', () => {
    const { slot, storage } = openNotes({ stored: good });
    storage.faults.afterWrite = (written) => {
      const both = notesSlot.merge(slot.state().value, notesOf(['x', 'from elsewhere']));
      if (written === key) storage.texts.set(key, storedNotes(both));
    };
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(slot.state().value, 'x')).toBe('from elsewhere');
  });

  it('P15, F19: a newer version’s text that came in between is not written over', () => {
    const newer = storedNotes({}, { version: 2 });
    const { slot, storage, stored } = openNotes({ stored: good });
    storage.faults.afterWrite = () => storage.texts.set(key, newer);
    slot.edit(note('b', 'butter'));
    slot.flush();
    slot.flush();
    expect(slot.state().status).toMatchObject({ kind: 'read-only', problem: { kind: 'newer' } });
    expect(stored()).toBe(newer);
  });
});

describe('a failed save', () => {
  it('P16, F01: keeps the edit on a full storage, says so, and saves all of it once there is room', () => {
    const {
      slot,
      storage,
      timers,
      heard,
      stored,
      storedNotes: inStorage,
    } = openNotes({ stored: good });
    storage.faults.room = good.length + key.length;
    slot.edit(note('b', 'butter'));
    timers.advance(300);
    expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'full' });
    expect(stored()).toBe(good);
    slot.edit(note('c', 'cheese'));
    // Announced once: the retry in between is no news.
    expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'full' });
    timers.advance(300);
    expect(heard).toEqual(['saved', 'saving', 'not-saved', 'not-saved']);
    storage.mend();
    slot.lookAgain();
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(Object.keys(inStorage().notes)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [
      'the next edit',
      (slot: { edit(change: (now: Notes) => Notes): void }) => slot.edit(note('c', 'c')),
    ],
    ['a flush', (slot: { flush(): void }) => slot.flush()],
    ['the next look at the page', (slot: { lookAgain(): void }) => slot.lookAgain()],
    ['another tab’s save', (slot: { heard(text: string): void }) => slot.heard(good)],
  ])('P16, F01, F02: is tried again at %s', (_, again) => {
    const { slot, storage, timers, storedNotes: inStorage } = openNotes({ stored: good });
    storage.faults.writesToRefuse = Number.POSITIVE_INFINITY;
    slot.edit(note('b', 'butter'));
    timers.advance(300);
    expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'refused' });
    timers.advance(60_000);
    storage.mend();
    again(slot);
    timers.advance(300);
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(inStorage(), 'b')).toBe('butter');
  });

  it.each(['isBlocked', 'refusesReads'] as const)(
    'P16: nothing is written when storage cannot be read any more (%s)',
    (fault) => {
      const { slot, storage } = openNotes({ stored: good });
      storage.faults[fault] = true;
      slot.edit(note('b', 'butter'));
      slot.flush();
      expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'refused' });
      expect(storage.written).toEqual([]);
    },
  );

  it('P16: a write that cannot be read back counts as refused', () => {
    const { slot, storage } = openNotes({ stored: good });
    storage.faults.afterWrite = (written) => {
      storage.faults.refusesReads = written === key;
    };
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'refused' });
    storage.mend();
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'saved' });
  });

  it('P17: a text that this code could not read back is not written', () => {
    const { slot, stored } = openNotes({ stored: good });
    // What a mistake elsewhere in the program would do: a value that the schema refuses.
    slot.edit(() => ({ notes: 'all of them' }) as unknown as Notes);
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'not-saved', why: 'refused' });
    expect(stored()).toBe(good);
  });
});

describe('leaving and listening', () => {
  it('P20, F11: a flush saves the last character at once, and a second one has nothing to do', () => {
    const { slot, storage, timers, storedNotes: inStorage } = openNotes({ stored: good });
    slot.edit(note('b', 'butte'));
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(noteIn(inStorage(), 'b')).toBe('butter');
    const writes = storage.written.length;
    slot.flush();
    timers.advance(5000);
    expect(storage.written).toHaveLength(writes);
  });

  it('P21: a listener that throws costs no save', () => {
    const { slot, timers, storedNotes: inStorage } = openNotes({ stored: good });
    const stop = slot.subscribe(() => {
      throw new Error('a listener’s mistake');
    });
    expect(() => slot.edit(note('b', 'butter'))).toThrow('a listener’s mistake');
    stop();
    timers.advance(300);
    expect(noteIn(inStorage(), 'b')).toBe('butter');
  });

  it('P21: a listener that edits is saved as well', () => {
    const { slot, timers, storedNotes: inStorage } = openNotes({ stored: good });
    slot.subscribe(({ value, status }) => {
      if (status.kind === 'saved' && noteIn(value, 'c') === undefined)
        slot.edit(note('c', 'cheese'));
    });
    slot.edit(note('b', 'butter'));
    timers.advance(600);
    expect(Object.keys(inStorage().notes)).toEqual(['a', 'b', 'c']);
    expect(slot.state().status).toEqual({ kind: 'saved' });
  });
});
