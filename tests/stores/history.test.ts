/** Undo and redo. */
import { describe, expect, it } from 'vitest';
import { createHistory } from '../../src/stores/history.ts';

describe('history', () => {
  it('has nothing to undo or redo at first', () => {
    const history = createHistory<number>();
    expect([history.undo(), history.redo(), history.$undo.get(), history.$redo.get()]).toEqual([
      undefined,
      undefined,
      null,
      null,
    ]);
  });

  it('goes back step by step and forth again', () => {
    const history = createHistory<number>();
    history.record(0, 1, 'one');
    history.record(1, 2, 'two');
    expect(history.undo()).toEqual({ from: 2, to: 1, label: 'two' });
    expect(history.undo()).toEqual({ from: 1, to: 0, label: 'one' });
    expect(history.redo()).toEqual({ from: 0, to: 1, label: 'one' });
    expect(history.redo()).toEqual({ from: 1, to: 2, label: 'two' });
    expect(history.undo()).toEqual({ from: 2, to: 1, label: 'two' });
  });

  it('takes typing in one field as one step', () => {
    const history = createHistory<string>();
    history.record('', 'h', 'the words', 'a.what');
    history.record('h', 'hi', 'the words', 'a.what');
    history.record('hi', 'hi!', 'the words', 'a.why');
    expect(history.undo()).toEqual({ from: 'hi!', to: 'hi', label: 'the words' });
    expect(history.undo()).toEqual({ from: 'hi', to: '', label: 'the words' });
  });

  it('begins a new step when typing goes on after an undo and a redo', () => {
    const history = createHistory<string>();
    history.record('', 'h', 'the words', 'a.what');
    history.undo();
    history.redo();
    history.record('h', 'hi', 'the words', 'a.what');
    expect(history.undo()).toEqual({ from: 'hi', to: 'h', label: 'the words' });
  });

  it('forgets what was undone once something new is done', () => {
    const history = createHistory<number>();
    history.record(0, 1, 'one');
    history.undo();
    history.record(0, 5, 'other');
    expect(history.redo()).toBeUndefined();
    expect(history.$undo.get()).toBe('other');
  });
});
