/** Rules P22 to P25: several tabs on one storage, of one version and of two. */
import { describe, expect, it } from 'vitest';
import { faultyStorage } from '../support/faulty-storage.ts';
import {
  noNotes,
  note,
  noteIn,
  notesOf,
  notesSlot,
  notesSlotV3,
  storedNotes,
} from '../support/notes.ts';
import { key, openNotes } from '../support/open-notes.ts';
import { openTabs } from '../support/tabs.ts';

const good = storedNotes(notesOf(['a', 'bread']));

describe('two tabs', () => {
  it('P22, F16: that edit different things, unaware of each other, keep both, and so does a reload', () => {
    const storage = faultyStorage({ [key]: good });
    const tabs = openTabs(storage, notesSlot);
    const [one, two] = [tabs.open(), tabs.open()];
    one.slot.edit(note('b', 'butter'));
    one.slot.flush();
    two.slot.edit(note('c', 'cheese'));
    two.slot.flush();
    tabs.settle();
    const both = notesSlot.merge(one.slot.state().value, two.slot.state().value);
    for (const tab of [one, two, tabs.open()]) {
      expect(tab.slot.state().value).toEqual(both);
      expect(Object.keys(both.notes).sort()).toEqual(['a', 'b', 'c']);
    }
  });

  it('P22: a save that finds its edit stored already writes nothing', () => {
    const { slot, storage } = openNotes({ stored: good });
    slot.edit(note('b', 'butter'));
    const theirs = storedNotes(slot.state().value, { revision: 9 });
    storage.texts.set(key, theirs);
    slot.flush();
    expect(slot.state().status).toEqual({ kind: 'saved' });
    expect(storage.written).toEqual([]);
  });

  it('P23, F17: that edit the same thing end with the later revision, though its clock is an hour behind', () => {
    const tabs = openTabs(faultyStorage({ [key]: good }), notesSlot);
    const [one, behind] = [tabs.open(), tabs.open({ clock: '2026-11-21T09:00:00.000Z' })];
    one.slot.edit(note('a', 'rye bread'));
    behind.slot.edit(note('a', 'corn bread'));
    behind.slot.edit(note('a', 'warm corn bread'));
    behind.slot.flush();
    one.slot.flush();
    tabs.settle();
    for (const tab of [one, behind, tabs.open()]) {
      expect(noteIn(tab.slot.state().value, 'a')).toBe('warm corn bread');
    }
  });

  it('P23, F17: a removal stays removed although the other tab still had the thing', () => {
    const tabs = openTabs(faultyStorage({ [key]: good }), notesSlot);
    const [one, two] = [tabs.open(), tabs.open()];
    one.slot.edit(note('a', null));
    two.slot.edit(note('b', 'butter'));
    tabs.settle();
    expect(noteIn(two.slot.state().value, 'a')).toBeUndefined();
    expect(noteIn(tabs.open().slot.state().value, 'b')).toBe('butter');
  });

  it('P24, F18: hearing another tab shows its work and writes nothing', () => {
    const tabs = openTabs(faultyStorage({ [key]: good }), notesSlot);
    const [one, two] = [tabs.open(), tabs.open()];
    one.slot.edit(note('b', 'butter'));
    one.slot.flush();
    two.hear();
    expect(noteIn(two.slot.state().value, 'b')).toBe('butter');
    expect(two.slot.state().status).toEqual({ kind: 'saved' });
    tabs.settle();
    expect(two.writes()).toBe(0);
  });

  it('P24: hearing nothing new tells no listener anything', () => {
    const { slot } = openNotes({ stored: good });
    const before = slot.state();
    slot.heard(storedNotes(notesOf(['a', 'bread']), { revision: 30, savedBy: 'another' }));
    expect(slot.state()).toBe(before);
  });

  it('P7, P24: what one tab set aside is not lost when another, which never saw it, writes over it', () => {
    const odd = { value: 99, revision: 1 };
    const withOdd = storedNotes({ notes: { ...notesOf(['a', 'bread']).notes, odd } });
    const { slot, storage, timers, stored } = openNotes({ stored: withOdd });
    storage.texts.set(key, good);
    slot.heard(good);
    expect(slot.state().status).toEqual({ kind: 'saving' });
    timers.advance(300);
    expect(slot.state().status).toEqual({ kind: 'saved' });
    const again = openNotes({ stored: stored() });
    expect(again.slot.state().setAside).toEqual([{ where: 'notes.odd', value: odd }]);
  });

  it('P24: a tab that had nothing is saved, not untouched, after hearing another one', () => {
    const tabs = openTabs(faultyStorage(), notesSlot);
    const [one, two] = [tabs.open(), tabs.open()];
    one.slot.edit(note('b', 'butter'));
    one.slot.flush();
    two.hear();
    expect(two.slot.state().status).toEqual({ kind: 'saved' });
  });

  it('P24, F18: that both change fast for two seconds come to rest with the same work', () => {
    for (const slow of [false, true]) {
      const tabs = openTabs(faultyStorage({ [key]: good }), notesSlot, { slow });
      const [one, two] = [tabs.open(), tabs.open()];
      for (let ms = 0; ms < 2000; ms += 50) {
        one.slot.edit(note('b', `one at ${ms}`));
        two.slot.edit(note('c', `two at ${ms}`));
        for (const tab of [one, two]) {
          tab.timers.advance(50);
          if (ms % 150 === 0) tab.hear();
        }
      }
      tabs.settle();
      const writes = one.writes() + two.writes();
      expect(writes).toBeLessThan(12);
      expect(one.slot.state().value).toEqual(two.slot.state().value);
      expect(noteIn(tabs.open().slot.state().value, 'b')).toBe('one at 1950');
      expect(noteIn(tabs.open().slot.state().value, 'c')).toBe('two at 1950');
      tabs.settle();
      expect(one.writes() + two.writes()).toBe(writes);
    }
  });

  it('P24: work that another tab wrote over without seeing it is noticed and saved again', () => {
    const tabs = openTabs(faultyStorage({ [key]: good }), notesSlot, { slow: true });
    const [one, two] = [tabs.open(), tabs.open()];
    one.slot.edit(note('b', 'butter'));
    one.slot.flush();
    expect(one.slot.state().status).toEqual({ kind: 'saved' });
    two.slot.edit(note('c', 'cheese'));
    two.slot.flush();
    expect(noteIn(tabs.open().slot.state().value, 'b')).toBeUndefined();
    one.hear();
    expect(one.slot.state().status).toEqual({ kind: 'saving' });
    tabs.settle();
    expect(Object.keys(tabs.open().slot.state().value.notes).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('old code beside new code', () => {
  it('P25, F19: the old tab stops writing, keeps its memory and lets it be downloaded', () => {
    const storage = faultyStorage({ [key]: storedNotes({ lines: ['bread'] }) });
    const old = { ...notesSlotV3, version: 1, steps: [], read: () => readable };
    const readable = { ok: true, value: { value: noNotes, setAside: [] } } as const;
    const tabs = openTabs(storage, notesSlotV3);
    const [oldTab, newTab] = [tabs.open({ definition: old }), tabs.open()];
    oldTab.slot.edit(note('mine', 'not saved yet'));
    newTab.slot.edit(note('b', 'butter'));
    newTab.slot.flush();
    const theirs = storage.texts.get(key);
    oldTab.hear();
    expect(oldTab.slot.state().status).toEqual({
      kind: 'read-only',
      problem: { kind: 'newer', version: 3 },
      hasPrevious: true,
    });
    oldTab.slot.edit(note('more', 'typed after'));
    oldTab.slot.flush();
    tabs.settle();
    expect(storage.texts.get(key)).toBe(theirs);
    expect(oldTab.slot.copyText()).toContain('not saved yet');
    expect(oldTab.slot.copyText()).toContain('typed after');
  });

  it('P25, F19: so does one that finds the newer text only when it is about to write', () => {
    const { slot, storage, stored } = openNotes({ stored: good });
    const newer = storedNotes({ pages: [] }, { version: 2 });
    storage.texts.set(key, newer);
    slot.edit(note('b', 'butter'));
    slot.flush();
    expect(slot.state().status).toMatchObject({ kind: 'read-only', problem: { kind: 'newer' } });
    expect(noteIn(slot.state().value, 'b')).toBe('butter');
    expect(stored()).toBe(newer);
    slot.heard(newer);
    expect(slot.state().status).toMatchObject({ kind: 'read-only', problem: { kind: 'newer' } });
  });
});
