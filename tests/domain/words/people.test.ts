import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWithPerson, peopleToAdd, peopleToOffer } from '../../../src/domain/words/people.ts';

const names = ['R.', 'Mira', 'Amir', 'Zo\u0308e', 'mira'];

describe('people offered beside a blank', () => {
  it('are the first of the lists while nothing is written', () => {
    expect(peopleToOffer(names, '')).toEqual(['R.', 'Mira', 'Amir', 'Zo\u0308e', 'mira']);
    const many = Array.from({ length: 300 }, (_, at) => `P${at}`);
    expect(peopleToOffer(many, ' ')).toHaveLength(12);
    expect(peopleToOffer(many, 'p277')).toEqual(['P277']);
    expect(peopleToOffer(many, 'P27').slice(0, 3)).toEqual(['P270', 'P271', 'P272']);
  });

  it('are those that hold what is written, in any case and accent code, those that begin so in front', () => {
    expect(peopleToOffer(['Amir', 'Mira', 'R.'], 'mi')).toEqual(['Mira', 'Amir']);
    expect(peopleToOffer(names, 'z\u00f6')).toEqual(['Zo\u0308e']);
  });

  it('are all others once somebody is written whole, or when nobody is written so', () => {
    expect(peopleToOffer(['R.', 'Mira', 'R. and Lee'], 'R.')).toEqual(['R. and Lee', 'Mira']);
    expect(peopleToOffer(['Mira', 'R.'], 'r.')).toEqual(['R.']);
    expect(peopleToOffer(['R.', 'Mira'], 'my neighbor')).toEqual(['R.', 'Mira']);
  });

  it('are each named once, known from the lists, and never who is written already', () => {
    const anyName = fc.string({ unit: 'grapheme', maxLength: 5 });
    fc.assert(
      fc.property(fc.array(anyName), anyName, (lists, written) => {
        const offered = peopleToOffer(lists, written);
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.every((name) => lists.includes(name))).toBe(true);
        expect(offered).not.toContain(written.trim());
      }),
    );
  });
});

describe('people offered beside a line of several', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => `P${at}`);

  it('are those whose names are being written after the last comma, and never who is in the line', () => {
    expect(peopleToAdd(crowd, '')).toHaveLength(12);
    expect(peopleToAdd(crowd, 'p42')).toEqual(['P42']);
    expect(peopleToAdd(crowd, 'my sister, p4')[0]).toBe('P4');
    expect(peopleToAdd(['Ann', 'Mira'], 'Ann, ')).toEqual(['Mira']);
  });

  it('take the place of a name that is only begun, and come after those that are whole', () => {
    expect(lineWithPerson(['Mira'], '', 'Mira')).toBe('Mira');
    expect(lineWithPerson(['Mira'], 'mi', 'Mira')).toBe('Mira');
    expect(lineWithPerson(['Mira'], 'my sister, mi', 'Mira')).toBe('my sister, Mira');
    expect(lineWithPerson(['Mira'], 'my sister', 'Mira')).toBe('my sister, Mira');
    expect(lineWithPerson(['Mira'], 'my sister, ', 'Mira')).toBe('my sister, Mira');
    expect(lineWithPerson(['P4', 'P42'], 'P4', 'P42')).toBe('P4, P42');
  });
});
