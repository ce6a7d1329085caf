/** Rules P8 to P11: texts of other versions, and storage that cannot be read at all. */
import { describe, expect, it, vi } from 'vitest';
import { decodeEnvelope } from '../../src/persistence/envelope.ts';
import { openSlot } from '../../src/persistence/slot.ts';
import { faultyStorage } from '../support/faulty-storage.ts';
import {
  noNotes,
  note,
  noteIn,
  notesOf,
  notesSlot,
  notesSlotV3,
  steps,
  storedNotes,
} from '../support/notes.ts';
import { key, openNotes, previousKey } from '../support/open-notes.ts';
import { manualTimers } from '../support/timers.ts';

const good = storedNotes(notesOf(['a', 'bread']));

describe('other versions', () => {
  const old = storedNotes({ lines: ['bread', 'butter'] }, { version: 1 });

  it('P8, F07: an older text is migrated in memory; what is stored becomes the previous copy at the first save', () => {
    const { slot, storage, stored } = openNotes({ definition: notesSlotV3, stored: old });
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(slot.state().value, 'line-1')).toBe('butter');
    slot.flush();
    expect(stored()).toBe(old);
    slot.edit(note('c', 'cheese'));
    slot.flush();
    expect(storage.texts.get(previousKey)).toBe(old);
    slot.edit(note('d', 'dates'));
    slot.flush();
    expect(storage.texts.get(previousKey)).toBe(old);
    const again = openNotes({ definition: notesSlotV3, stored: storage });
    expect(again.slot.state().value).toEqual(slot.state().value);
    expect(decodeEnvelope(stored() ?? '', 'plan', 3).ok).toBe(true);
  });

  it('P9, F08: a newer text is never written to, even when the rest of it makes no sense here', () => {
    const newer = '{"app":"alongside","slot":"plan","version":2,"contents":"in a new form"}';
    const { slot, stored, timers } = openNotes({ stored: newer });
    expect(slot.state().status).toEqual({
      kind: 'read-only',
      problem: { kind: 'newer', version: 2 },
      hasPrevious: false,
    });
    slot.edit(note('a', 'bread'));
    slot.flush();
    slot.lookAgain();
    timers.advance(5000);
    expect(stored()).toBe(newer);
  });

  it.each([
    [
      'throws at the third item',
      1,
      'Error: item 3',
      [
        (): never => {
          throw new Error('item 3');
        },
        ...steps.slice(1),
      ],
    ],
    ['gives nothing', 2, 'gave nothing', [...steps.slice(0, 1), () => undefined]],
    ['gives null', 1, 'gave nothing', [() => null, ...steps.slice(1)]],
    ['drops a required field', 2, 'notes', [...steps.slice(0, 1), () => ({})]],
  ])('P10, F09: a step that %s is named as our fault', (_, step, at, broken) => {
    const { slot, stored, timers } = openNotes({
      definition: { ...notesSlotV3, steps: broken },
      stored: old,
    });
    expect(slot.state().status).toEqual({
      kind: 'read-only',
      problem: { kind: 'migration-failed', step, at },
      hasPrevious: false,
    });
    slot.edit(note('a', 'bread'));
    slot.flush();
    timers.advance(5000);
    expect(stored()).toBe(old);
  });

  it('P10: a definition with a gap between its version and its steps is refused', () => {
    const open = (version: number): unknown =>
      openNotes({ definition: { ...notesSlotV3, version } });
    expect(() => open(2)).toThrow('version 2 needs 1 steps, not 2');
    expect(() => open(4)).toThrow('version 4 needs 3 steps, not 2');
  });
});

describe('storage that is closed', () => {
  it('P11, F03: with storage blocked everything works in memory, and says so', () => {
    const timers = manualTimers();
    const slot = openSlot(notesSlot, { storage: null, timers, now: () => 'now', tabId: 't' });
    const listener = vi.fn();
    slot.subscribe(listener);
    slot.load();
    slot.edit(note('a', 'bread'));
    slot.flush();
    slot.lookAgain();
    slot.heard(good);
    expect(timers.running()).toBe(0);
    expect(slot.state().status).toEqual({ kind: 'memory-only' });
    expect(noteIn(slot.state().value, 'a')).toBe('bread');
    expect(listener).toHaveBeenCalledTimes(2);
    expect(slot.storedText()).toBeNull();
    expect(slot.copyText()).toContain('bread');
    expect(slot.usePrevious()).toEqual({ ok: true, value: undefined });
    expect(slot.erase().ok).toBe(true);
    expect(slot.state()).toEqual({ value: noNotes, status: { kind: 'memory-only' }, setAside: [] });
  });

  it.each(['isBlocked', 'refusesReads'] as const)(
    'P11, F03: when the first read fails (%s) it writes only after it could read, and then brings both together',
    (fault) => {
      const storage = faultyStorage({ [key]: good });
      storage.faults[fault] = true;
      const { slot, timers, storedNotes: inStorage } = openNotes({ stored: storage });
      expect(slot.state().status).toEqual({ kind: 'memory-only' });
      slot.edit(note('b', 'butter'));
      timers.advance(5000);
      slot.lookAgain();
      expect(storage.written).toEqual([]);
      expect(slot.state().status).toEqual({ kind: 'memory-only' });
      storage.mend();
      slot.lookAgain();
      expect(slot.state().status).toEqual({ kind: 'saved' });
      expect(noteIn(inStorage(), 'a')).toBe('bread');
      expect(noteIn(inStorage(), 'b')).toBe('butter');
    },
  );

  it('P11, F03: when storage opens later and is empty, what was done in the meantime is saved', () => {
    const storage = faultyStorage();
    storage.faults.isBlocked = true;
    const idle = openNotes({ stored: storage });
    const busy = openNotes({ stored: storage });
    busy.slot.edit(note('b', 'butter'));
    storage.mend();
    idle.slot.lookAgain();
    expect(idle.slot.state().status).toEqual({ kind: 'untouched' });
    expect(storage.written).toEqual([]);
    busy.slot.lookAgain();
    expect(busy.slot.state().status).toEqual({ kind: 'saved' });
    expect(noteIn(busy.storedNotes(), 'b')).toBe('butter');
  });
});
