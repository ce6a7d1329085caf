/** Undo and redo. */
import { describe, expect, it } from 'vitest';
import { createHistory } from '../../src/stores/history.ts';

describe('history', () => {
  it('has nothing to undo or redo at first', () => {
    const history = createHistory<number>();
    expect([history.undo(0), history.redo(0), history.$undo.get(), history.$redo.get()]).toEqual([
      undefined,
      undefined,
      null,
      null,
    ]);
  });

  it('goes back step by step and forth again', () => {
    const history = createHistory<number>();
    history.record(0, 'one');
    history.record(1, 'two');
    expect(history.undo(2)).toEqual({ earlier: 1, label: 'two' });
    expect(history.undo(1)).toEqual({ earlier: 0, label: 'one' });
    expect(history.redo(0)).toEqual({ earlier: 1, label: 'one' });
    expect(history.redo(1)).toEqual({ earlier: 2, label: 'two' });
  });

  it('takes typing in one field as one step', () => {
    const history = createHistory<string>();
    history.record('', 'the words', 'a.what');
    history.record('h', 'the words', 'a.what');
    history.record('hi', 'the words', 'a.why');
    expect(history.undo('hi!')).toEqual({ earlier: 'hi', label: 'the words' });
    expect(history.undo('hi')).toEqual({ earlier: '', label: 'the words' });
  });

  it('forgets what was undone once something new is done', () => {
    const history = createHistory<number>();
    history.record(0, 'one');
    history.undo(1);
    history.record(0, 'other');
    expect(history.redo(5)).toBeUndefined();
    expect(history.$undo.get()).toBe('other');
  });
});
