import { describe, expect, it } from 'vitest';
import { cellValue } from '../../../src/lib/cells.ts';
import {
  addPeople,
  directionOf,
  editPerson,
  emptyNetwork,
  mainKind,
  markFine,
  nameOf,
  notePersonSpoke,
  peopleInOrder,
  removePerson,
} from '../../../src/domain/network/model.ts';
import { lettersFor } from '../../../src/domain/network/letters.ts';
import { aPerson, namesInOrder, networkWith } from '../builders/network.ts';
import { day } from '../builders/plan.ts';

describe('the network', () => {
  it('adds people at the end and leaves ids in use alone', () => {
    const two = networkWith('R.', 'S.');
    const again = addPeople(two, [
      { id: 'R.', person: { name: 'other', addedOn: day('2026-11-21') } },
      { id: 'T.', person: { name: 'T.', addedOn: day('2026-11-21'), circle: 1 } },
    ]);
    expect(namesInOrder(again)).toEqual(['R.', 'S.', 'T.']);
    expect(peopleInOrder(again)[2]).toMatchObject({ circle: 1, source: null, gets: [], number: 3 });
    expect(addPeople(two, [])).toBe(two);
  });

  it('gives the same network back when nothing changes', () => {
    const network = networkWith('R.');
    expect(editPerson(network, 'R.', { name: 'R.' })).toBe(network);
    expect(editPerson(network, 'nobody', { name: 'X' })).toBe(network);
    expect(removePerson(network, 'nobody')).toBe(network);
    expect(notePersonSpoke(network, 'nobody', day('2026-11-21'))).toBe(network);
    expect(markFine(network, 'a', null)).toBe(network);
  });

  it('notes the last day two spoke, and no earlier one', () => {
    const spoke = notePersonSpoke(networkWith('R.'), 'R.', day('2026-02-28'));
    expect(peopleInOrder(spoke)[0]?.lastContact).toBe('2026-02-28');
    expect(notePersonSpoke(spoke, 'R.', day('2026-02-27'))).toBe(spoke);
    const later = notePersonSpoke(spoke, 'R.', day('2028-02-29'));
    expect(peopleInOrder(later)[0]?.lastContact).toBe('2028-02-29');
  });

  it('remembers what may be fine, and forgets it', () => {
    const fine = markFine(emptyNetwork, 'rule:x', day('2026-11-21'));
    expect(cellValue(fine.fine, 'rule:x')).toBe('2026-11-21');
    expect(markFine(fine, 'rule:x', day('2026-11-22'))).toBe(fine);
    expect(cellValue(markFine(fine, 'rule:x', null).fine, 'rule:x')).toBeUndefined();
  });

  it('orders two people with one number by their ids', () => {
    const apart = {
      ...emptyNetwork,
      people: {
        z: { value: aPerson('Z'), revision: 1 },
        a: { value: aPerson('A'), revision: 1 },
        m: { value: null, revision: 1 },
      },
    };
    expect(namesInOrder(apart)).toEqual(['A', 'Z']);
    const other = { ...apart, people: { a: apart.people.a, z: apart.people.z } };
    expect(namesInOrder(other)).toEqual(['A', 'Z']);
  });

  it('names somebody without a name, their main kind and the way help goes', () => {
    expect(nameOf({ name: ' ' })).toBe('Someone without a name');
    expect(nameOf({ name: 'R.' })).toBe('R.');
    expect(mainKind({ gets: ['advice', 'emotional'] })).toBe('advice');
    expect(mainKind({ gets: [] })).toBeNull();
    expect(directionOf({ gets: ['advice'], gives: ['advice'] })).toBe('both');
    expect(directionOf({ gets: ['advice'], gives: [] })).toBe('to-me');
    expect(directionOf({ gets: [], gives: ['advice'] })).toBe('from-me');
    expect(directionOf({ gets: [], gives: [] })).toBe('not-noted');
  });

  it('letters people A to Z, then AA', () => {
    expect([0, 25, 26, 51, 52, 299, 701, 702].map(lettersFor)).toEqual(
      'A Z AA AZ BA KN ZZ AAA'.split(' '),
    );
  });
});
