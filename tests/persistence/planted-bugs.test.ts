/** The stateful law can fail: three bugs, planted one at a time, are each caught by it, whatever the seed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import type { StorageProblem } from '../../src/persistence/storage.ts';
import type { FaultyStorage } from '../support/faulty-storage.ts';
import { type Notes, noNotes, notesSlot } from '../support/notes.ts';
import { key } from '../support/open-notes.ts';
import { type Action, everything, keepsItsPromise, scheduleOf } from '../support/schedules.ts';
import { openTabs, type Tabs } from '../support/tabs.ts';

/** A storage that tells whoever reads back what was written last, whatever it kept: as if nobody read back. */
function withoutReadBack(storage: FaultyStorage): FaultyStorage {
  let last: { readonly key: string; readonly text: string } | undefined;
  return {
    ...storage,
    read(name): Result<string | null, StorageProblem> {
      const told = last;
      last = undefined;
      if (told?.key === name) return ok(told.text);
      return storage.read(name);
    },
    write(name, text) {
      const written = storage.write(name, text);
      if (written.ok) last = { key: name, text };
      return written;
    },
  };
}

/** A tab that stores its empty start before it has read what is stored. */
function flushBeforeLoad(storage: FaultyStorage): Tabs<Notes> {
  const tabs = openTabs(storage, notesSlot);
  const empty = encodeEnvelope({
    slot: 'plan',
    version: 1,
    revision: 1,
    savedAt: '',
    savedBy: 'a bug',
    data: noNotes,
    setAside: [],
  });
  return {
    ...tabs,
    open(options) {
      storage.write(key, empty);
      return tabs.open(options);
    },
  };
}

const ignoring: fc.WeightedArbitrary<Action> = {
  weight: 2,
  arbitrary: fc.constant({ kind: 'ignore writes' as const }),
};

const bugs: readonly (readonly [string, (storage: FaultyStorage) => Tabs<Notes>])[] = [
  ['the merge is skipped', (storage) => openTabs(storage, { ...notesSlot, merge: (mine) => mine })],
  ['what was written is not read back', (storage) => openTabs(withoutReadBack(storage), notesSlot)],
  ['the start is stored before the first load', flushBeforeLoad],
];

/** Whether the promise holds; a text that can't be read any more is a broken one. */
function holdsOn(schedule: readonly (readonly [number, Action])[], open: (typeof bugs)[number][1]) {
  try {
    return keepsItsPromise(schedule, open) ? ok(undefined) : err('broken');
  } catch {
    return err('broken');
  }
}

const run = (open: (typeof bugs)[number][1], seed: number) =>
  fc.check(
    fc.property(scheduleOf(...everything, ignoring), (schedule) => holdsOn(schedule, open).ok),
    { numRuns: 400, seed },
  );
const seeds = [1, 2, 3, 4, 5];

describe('a planted bug', { timeout: 60_000 }, () => {
  it('P15, F02: is what breaks the promise: without one it holds on the same schedules', () => {
    for (const seed of seeds) {
      expect(run((storage) => openTabs(storage, notesSlot), seed).counterexample).toBeNull();
    }
  });

  it.each(bugs)('P15, P22, P2: is caught when %s, five times of five', (_name, open) => {
    for (const seed of seeds) expect(run(open, seed).failed, `seed ${seed}`).toBe(true);
  });
});
