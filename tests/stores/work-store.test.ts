/** Undo over a store: what it takes back, what it says, and what it leaves to other tabs. */
import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import type { SlotStore } from '../../src/stores/slot-store.ts';
import { undoable } from '../../src/stores/work-store.ts';
import { openNotes } from '../support/open-notes.ts';
import { note, noteIn, type Notes, noNotes, notesSlot, storedNotes } from '../support/notes.ts';

/** A store of notes whose slot opens when it is first used, as a page's does. */
function notesStore(stored?: string) {
  const { slot } = openNotes({ stored });
  const $value = atom<Notes>(noNotes);
  let isOpen = false;
  const store: SlotStore<Notes> = {
    $value,
    $status: atom({ kind: 'loading' as const }),
    $setAside: atom(0),
    open() {
      if (!isOpen) slot.subscribe(({ value }) => $value.set(value));
      isOpen = true;
      $value.set(slot.state().value);
      return slot;
    },
  };
  return { slot, store, text: (id: string) => noteIn($value.get(), id) };
}

describe('changes that can be undone', () => {
  it('say what they were, before and after; and can be done again', () => {
    const { store, text } = notesStore();
    const { $undo, $redo, change, undo, redo } = undoable(notesSlot, store);
    expect([undo(), redo(), $undo.get(), $redo.get()]).toEqual([null, null, null, null]);
    expect(change('You wrote a note.', note('a', 'one'))).toBe(true);
    expect([$undo.get(), $redo.get()]).toEqual(['You wrote a note.', null]);
    expect(undo()).toBe('You wrote a note.');
    expect([text('a'), $undo.get(), $redo.get()]).toEqual([undefined, null, 'You wrote a note.']);
    expect(redo()).toBe('You wrote a note.');
    expect([text('a'), $redo.get()]).toEqual(['one', null]);
  });

  it('F20: the first of them reads what is stored before it changes anything', () => {
    const earlier = note('b', 'earlier')(noNotes);
    const { store, text } = notesStore(storedNotes(earlier));
    const { change, undo } = undoable(notesSlot, store);
    change('You wrote a note.', note('a', 'one'));
    expect([text('a'), text('b')]).toEqual(['one', 'earlier']);
    undo();
    expect([text('a'), text('b')]).toEqual([undefined, 'earlier']);
  });

  it('that change nothing are not remembered', () => {
    const { store } = notesStore();
    const { $undo, change } = undoable(notesSlot, store);
    expect(change('Nothing.', (now) => now)).toBe(false);
    expect($undo.get()).toBeNull();
  });

  it('with the same key in a row are one step', () => {
    const { store, text } = notesStore();
    const { change, undo } = undoable(notesSlot, store);
    for (const typed of ['o', 'on', 'one']) change('You wrote a note.', note('a', typed), 'a');
    change('You wrote another.', note('b', 'two'), 'b');
    undo();
    expect([text('a'), text('b')]).toEqual(['one', undefined]);
    undo();
    expect(text('a')).toBeUndefined();
  });

  it('F31: what another tab changed since stays when they are taken back', () => {
    const { slot, store, text } = notesStore();
    const { change, undo } = undoable(notesSlot, store);
    change('You wrote a note.', note('a', 'one'));
    slot.edit(note('b', 'theirs'));
    undo();
    expect([text('a'), text('b')]).toEqual([undefined, 'theirs']);
  });

  it('made in another way are remembered with what was there before', () => {
    const { slot, store, text } = notesStore();
    const { record, undo } = undoable(notesSlot, store);
    store.open().edit(note('a', 'one'));
    const before = store.$value.get();
    slot.erase();
    record(before, 'You started over.');
    expect(text('a')).toBeUndefined();
    expect(undo()).toBe('You started over.');
    expect(text('a')).toBe('one');
  });
});
