import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDrawn,
  narrowPeople,
  sortings,
  sortPeople,
} from '../../../src/domain/network/arrange.ts';
import { anyPeople, listOf } from '../builders/network.ts';
import { day } from '../builders/plan.ts';

const people = listOf(
  ['Zoë', { circle: 3, source: 'peers', gets: ['advice'], lastContact: day('2026-05-01') }],
  ['anna 10', { circle: 1, source: 'colleagues', place: 'team', note: 'night shift' }],
  ['Anna 9', { circle: 1, lastContact: day('2025-05-01') }],
  ['Écho', { source: 'colleagues', gets: ['advice', 'emotional'] }],
);
const names = (some: readonly { name: string }[]) => some.map((each) => each.name);

describe('sorting the list', () => {
  it.each([
    ['added', ['Zoë', 'anna 10', 'Anna 9', 'Écho']],
    ['name', ['Anna 9', 'anna 10', 'Écho', 'Zoë']],
    ['circle', ['anna 10', 'Anna 9', 'Zoë', 'Écho']],
    ['source', ['anna 10', 'Écho', 'Zoë', 'Anna 9']],
    ['contact', ['Anna 9', 'Zoë', 'anna 10', 'Écho']],
  ] as const)('by %s', (by, expected) => {
    expect(names(sortPeople(people, by))).toEqual(expected);
  });

  it('keeps everybody, and sorting twice is sorting once', () => {
    fc.assert(
      fc.property(anyPeople(12), fc.constantFrom(...sortings), (list, by) => {
        const sorted = sortPeople(list, by);
        expect(new Set(sorted)).toEqual(new Set(list));
        expect(sortPeople(sorted, by)).toEqual(sorted);
      }),
    );
  });
});

describe('narrowing the list', () => {
  it.each([
    ['all', '', ['Zoë', 'anna 10', 'Anna 9', 'Écho']],
    ['not-drawn', '', ['Anna 9', 'Écho']],
    ['source:colleagues', '', ['anna 10', 'Écho']],
    ['circle:1', '', ['anna 10', 'Anna 9']],
    ['place:team', '', ['anna 10']],
    ['cell:1-colleagues', '', ['anna 10']],
    ['kind:advice', '', ['Zoë', 'Écho']],
    ['all', ' ANNA ', ['anna 10', 'Anna 9']],
    ['all', 'night', ['anna 10']],
    ['circle:1', '9', ['Anna 9']],
  ] as const)('to %s with the words "%s"', (narrowing, words, expected) => {
    expect(names(narrowPeople(people, narrowing, words))).toEqual(expected);
  });

  it('says who has a place on the map', () => {
    expect(people.map(isDrawn)).toEqual([true, true, false, false]);
  });
});
