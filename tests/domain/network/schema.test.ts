import { describe, expect, it } from 'vitest';
import { emptyNetwork, noteLimit, networkDocument } from '../../../src/domain/network/model.ts';
import { aPerson, networkWith } from '../builders/network.ts';

const saved = networkWith('a', 'b');
const good = aPerson('Good', { circle: 2, source: 'peers', gets: ['advice'] });
const read = (cell: unknown) =>
  networkDocument.read({ ...saved, people: { ...saved.people, c: cell } });

describe('reading a saved network', () => {
  it('takes a good one as it is', () => {
    expect(networkDocument.read(saved)).toEqual({
      ok: true,
      value: { value: saved, setAside: [] },
    });
    expect(networkDocument.read(emptyNetwork).ok).toBe(true);
    expect(networkDocument.version).toBe(networkDocument.steps.length + 1);
  });

  it('keeps removed people, long notes and fields it does not know', () => {
    const long = { ...good, note: 'w'.repeat(noteLimit * 2), color: 'blue' };
    expect(read({ value: long, revision: 9 })).toMatchObject({
      value: { value: { people: { c: { value: long } } }, setAside: [] },
    });
    expect(read({ value: null, revision: 9 })).toMatchObject({ value: { setAside: [] } });
  });

  it.each<[string, object]>([
    ['without a name', { name: undefined }],
    ['in a circle there is not', { circle: 4 }],
    ['from a source there is not', { source: 'pets' }],
    ['with a kind there is not', { gets: ['money'] }],
    ['last spoken to on a day that does not exist', { lastContact: '2026-02-29' }],
    ['with a rhythm of no weeks', { rhythmWeeks: 0 }],
    ['with a number that is none', { number: 1.5 }],
  ])('F06: a person %s is set aside, and the others load', (_, change) => {
    const cell = { value: { ...good, ...change }, revision: 9 };
    expect(read(cell)).toEqual({
      ok: true,
      value: { value: saved, setAside: [{ where: 'people.c', value: cell }] },
    });
  });

  it('F06: a bad mark of what is fine is set aside', () => {
    const bad = { value: 'yesterday', revision: 1 };
    expect(
      networkDocument.read({ ...saved, fine: { x: bad, y: { value: null, revision: 1 } } }),
    ).toMatchObject({
      value: { setAside: [{ where: 'fine.x', value: bad }] },
    });
  });

  it('F05: names the place where the whole is of another shape', () => {
    expect(networkDocument.read({ fine: {} })).toEqual({ ok: false, error: { at: 'people' } });
    expect(networkDocument.read([])).toMatchObject({ ok: false });
  });
});
