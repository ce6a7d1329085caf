/** Waiting for a pause. */
import { describe, expect, it, vi } from 'vitest';
import { debounce } from '../../src/lib/debounce.ts';
import { manualTimers } from '../support/timers.ts';

describe('debounced work', () => {
  const start = (longestMs?: number) => {
    const timers = manualTimers();
    const work = vi.fn();
    return { timers, work, debounced: debounce(work, 300, timers, longestMs) };
  };

  it('is done once, after a pause that each request starts anew', () => {
    const { timers, work, debounced } = start();
    debounced.request();
    timers.advance(299);
    debounced.request();
    timers.advance(299);
    expect(work).not.toHaveBeenCalled();
    expect(debounced.isPending()).toBe(true);
    timers.advance(1);
    expect(work).toHaveBeenCalledTimes(1);
    expect(debounced.isPending()).toBe(false);
    timers.advance(5000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is put off for ever by requests that never pause, when no longest delay is given', () => {
    const { timers, work, debounced } = start();
    for (let times = 0; times < 100; times += 1) {
      debounced.request();
      timers.advance(200);
    }
    expect(work).not.toHaveBeenCalled();
  });

  it('is done no later than the longest delay after the first request, and then the wait begins anew', () => {
    const { timers, work, debounced } = start(1000);
    const doneAt: number[] = [];
    for (let ms = 0; ms <= 2400; ms += 200) {
      const before = work.mock.calls.length;
      debounced.request();
      timers.advance(200);
      if (work.mock.calls.length > before) doneAt.push(ms + 200);
    }
    expect(doneAt).toEqual([1000, 2000]);
    timers.advance(300);
    expect(work).toHaveBeenCalledTimes(3);
    expect(timers.running()).toBe(0);
  });

  it.each([undefined, 1000])(
    'can be done now, once, and only when it was asked for',
    (longestMs) => {
      const { timers, work, debounced } = start(longestMs);
      debounced.flush();
      expect(work).not.toHaveBeenCalled();
      debounced.request();
      debounced.flush();
      debounced.flush();
      timers.advance(5000);
      expect(work).toHaveBeenCalledTimes(1);
      expect(timers.running()).toBe(0);
    },
  );

  it.each([undefined, 1000])('can be given up', (longestMs) => {
    const { timers, work, debounced } = start(longestMs);
    debounced.request();
    debounced.cancel();
    debounced.cancel();
    expect(debounced.isPending()).toBe(false);
    timers.advance(5000);
    debounced.flush();
    expect(work).not.toHaveBeenCalled();
    expect(timers.running()).toBe(0);
  });

  it('may ask for itself again', () => {
    const timers = manualTimers();
    let times = 0;
    const debounced = debounce(
      () => {
        times += 1;
        if (times < 3) debounced.request();
      },
      300,
      timers,
      1000,
    );
    debounced.request();
    timers.advance(5000);
    expect(times).toBe(3);
  });
});
