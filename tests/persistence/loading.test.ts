/** Rules P1 to P7: what loading does with everything that may be stored in today’s version. */
import { describe, expect, it } from 'vitest';
import { decodeEnvelope } from '../../src/persistence/envelope.ts';
import { openSlot } from '../../src/persistence/slot.ts';
import { faultyStorage } from '../support/faulty-storage.ts';
import { noNotes, note, noteIn, notesOf, notesSlot, storedNotes } from '../support/notes.ts';
import { key, openNotes } from '../support/open-notes.ts';
import { manualTimers } from '../support/timers.ts';

const good = storedNotes(notesOf(['a', 'bread']));

describe('before loading', () => {
  it('P1: touches nothing until it is loaded, and reads only once', () => {
    const { slot, storage } = openNotes({ stored: good, loads: false });
    expect(storage.asked()).toBe(0);
    expect(slot.state()).toEqual({ value: noNotes, status: { kind: 'loading' }, setAside: [] });
    slot.load();
    const asked = storage.asked();
    slot.load();
    expect(storage.asked()).toBe(asked);
  });

  it('P1: an edit or an erasure before loading is a programmer’s mistake', () => {
    const { slot, stored } = openNotes({ stored: good, loads: false });
    expect(() => slot.edit(note('b', 'butter'))).toThrow('load() must come first');
    expect(() => slot.erase()).toThrow('load() must come first');
    expect(stored()).toBe(good);
  });

  it('P2, F12: a page that hides or hears other tabs before loading writes nothing', () => {
    const { slot, storage, timers } = openNotes({ stored: good, loads: false });
    slot.flush();
    slot.heard(null);
    slot.heard(storedNotes(notesOf(['x', 'stranger'])));
    slot.lookAgain();
    timers.advance(5000);
    expect(storage.asked()).toBe(0);
    expect(slot.state().status.kind).toBe('loading');
    slot.load();
    expect(slot.state().value).toEqual(notesOf(['a', 'bread']));
  });
});

describe('what is good', () => {
  it('P3, F13: with nothing stored it is untouched, and nothing is written by looking or leaving', () => {
    const { slot, storage, timers } = openNotes();
    expect(slot.state().status).toEqual({ kind: 'untouched' });
    slot.flush();
    slot.lookAgain();
    slot.heard(null);
    timers.advance(5000);
    expect(storage.written).toEqual([]);
    expect(slot.state()).toEqual({ value: noNotes, status: { kind: 'untouched' }, setAside: [] });
  });

  it('P4: a good text becomes the value and loading it writes nothing', () => {
    const { slot, storage, timers } = openNotes({ stored: good });
    expect(slot.state()).toEqual({
      value: notesOf(['a', 'bread']),
      status: { kind: 'saved' },
      setAside: [],
    });
    slot.flush();
    timers.advance(5000);
    expect(storage.written).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['{bad', 'not-json: SyntaxError'],
    [good.slice(0, 60), 'not-json: SyntaxError'],
    ['', 'not-json: SyntaxError'],
    ['['.repeat(200_000), 'too-deep: character 100'],
    [`"${'x'.repeat(10_000_000)}"`, 'too-large: 10000002 characters'],
  ])('P5, F04, F26: broken JSON makes it read-only and stays as it is (%#)', (text, at) => {
    const { slot, storage, stored, timers } = openNotes({ stored: text });
    expect(slot.state().status).toEqual({
      kind: 'read-only',
      problem: { kind: 'not-json', at: expect.stringContaining(at) },
      hasPrevious: false,
    });
    slot.edit(note('b', 'butter'));
    slot.flush();
    slot.lookAgain();
    timers.advance(5000);
    expect(storage.written).toEqual([]);
    expect(stored()).toBe(text);
    expect(noteIn(slot.state().value, 'b')).toBe('butter');
  });

  it.each([
    [89, 'saved'],
    [90, 'saved'],
    [91, 'read-only'],
  ])(
    'P5, P7, F26: an odd entry of %i brackets is set aside only if it can be saved and backed up again: %s',
    (brackets, kind) => {
      const odd = '['.repeat(brackets) + ']'.repeat(brackets);
      const text = good.replace('"data":{"notes":{', `"data":{"notes":{"odd":${odd},`);
      const { slot, stored } = openNotes({ stored: text });
      expect(slot.state().status.kind).toBe(kind);
      slot.edit(note('b', 'butter'));
      slot.flush();
      expect(slot.state().status.kind).toBe(kind);
      if (kind === 'saved') expect(stored()).toContain(odd);
      else expect(stored()).toBe(text);
    },
  );

  it('P5, F04: one broken slot leaves the other one working', () => {
    const storage = faultyStorage({ [key]: '{bad' });
    const other = openSlot(
      { ...notesSlot, name: 'assessment' },
      { storage, timers: manualTimers(), now: () => '', tabId: 't' },
    );
    other.load();
    other.edit(note('a', 'bread'));
    other.flush();
    expect(other.state().status.kind).toBe('saved');
    expect(storage.texts.get(key)).toBe('{bad');
  });

  const envelope = (change: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({ ...(JSON.parse(good) as object), ...change });

  it.each([
    ['"a string"', 'the whole text'],
    ['[]', 'the whole text'],
    ['null', 'the whole text'],
    ['{"data":{}}', 'app'],
    ['{"theme":"dark"}', 'app'],
    [envelope({ app: 'another handbook' }), 'app'],
    [envelope({ slot: 'assessment' }), 'slot'],
    [envelope({ version: '1' }), 'version'],
    [envelope({ version: 0 }), 'version'],
    [envelope({ version: 1.5 }), 'version'],
    [envelope({ revision: -1 }), 'revision'],
    [envelope({ revision: 1e300 }), 'revision'],
    [envelope({ savedAt: 3 }), 'savedAt'],
    [envelope({ savedBy: null }), 'savedBy'],
    [envelope({ data: undefined }), 'data'],
    [envelope({ data: null }), 'data: the whole document'],
    [envelope({ data: {} }), 'data: notes'],
    [envelope({ data: { notes: [] } }), 'data: notes'],
    [envelope({ setAside: {} }), 'setAside'],
    [envelope({ setAside: ['x'] }), 'setAside'],
    [envelope({ setAside: [{ where: 'a' }] }), 'setAside'],
    [good.replace('"data":', '"data":{"__proto__":{"x":1}},"more":'), 'data.__proto__'],
    [good.replace('"a":', '"constructor":'), 'data.notes.constructor'],
  ])('P6, F05, F15, F27: %s is of the wrong shape, which is named', (text, at) => {
    const { slot, stored, timers } = openNotes({ stored: text });
    expect(slot.state().status).toEqual({
      kind: 'read-only',
      problem: { kind: 'wrong-shape', at },
      hasPrevious: false,
    });
    slot.edit(note('b', 'butter'));
    timers.advance(5000);
    expect(stored()).toBe(text);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('P7, F06: one bad entry is set aside, the good ones load, and the next save keeps both', () => {
    const bad = { value: 99, revision: 1 };
    const { notes } = notesOf(['a', 'bread']);
    const first = openNotes({ stored: storedNotes({ notes: { ...notes, rating: bad } }) });
    const aside = [{ where: 'notes.rating', value: bad }];
    expect(first.slot.state()).toEqual({
      value: { notes },
      status: { kind: 'saved' },
      setAside: aside,
    });
    expect(first.storage.written).toEqual([]);
    first.slot.edit(note('b', 'butter'));
    first.slot.flush();

    const second = openNotes({ stored: first.storage });
    expect(second.slot.state().setAside).toEqual(aside);
    second.slot.edit(note('c', 'cheese'));
    second.slot.flush();
    const third = openNotes({ stored: first.storage });
    expect(third.slot.state().setAside).toEqual(aside);
    expect(Object.keys(third.slot.state().value.notes)).toEqual(['a', 'b', 'c']);
  });

  it('P7, F06: an entry that is set aside twice is kept once, and one without a value is kept as null', () => {
    const definition = {
      ...notesSlot,
      read: () =>
        ({
          ok: true,
          value: { value: noNotes, setAside: [{ where: 'gone', value: undefined }] },
        }) as const,
    };
    const { slot, stored } = openNotes({ definition, stored: storedNotes({}) });
    slot.edit(note('a', 'bread'));
    slot.flush();
    const envelope = decodeEnvelope(stored() ?? '', 'plan', 1);
    expect(envelope.ok && envelope.value.setAside).toEqual([{ where: 'gone', value: null }]);
  });
});
