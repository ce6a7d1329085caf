import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameName } from '../../../src/domain/network/model.ts';
import { namesInText } from '../../../src/domain/network/pasted.ts';

const fresh = (text: string, listed: string[] = []) => namesInText(text, listed).fresh;

describe('reading pasted names', () => {
  it.each<[string, string, string[]]>([
    ['one a line', 'R.\nS.\r\nT.', ['R.', 'S.', 'T.']],
    ['with commas, semicolons and tabs', 'R., S.; T.\tU.', ['R.', 'S.', 'T.', 'U.']],
    [
      'with bullets of every sort',
      '- R.\n* S.\n• T.\n– U.\n  ◦ V.',
      ['R.', 'S.', 'T.', 'U.', 'V.'],
    ],
    [
      'with numbers and boxes to tick',
      '1. R.\n2) S.\n(3) T.\n- [ ] U.\n- [x] V.',
      ['R.', 'S.', 'T.', 'U.', 'V.'],
    ],
    ['with blank lines, marks and quotation marks', '\n  \n---\n"R."\n“S.”\n', ['R.', 'S.']],
    [
      'with white space inside of quotation marks',
      '" R. "\nS. \'\n\u200b“T.” ',
      ['R.', 'S.', 'T.'],
    ],
    ['from right to left', 'נועה، مريم\n2. עידו', ['נועה', 'مريم', 'עידו']],
    ['as emoji families and with flags', '👩‍👩‍👧, 🏳️‍🌈 K.', ['👩‍👩‍👧', '🏳️‍🌈 K.']],
    ['with Chinese commas', '小明、小红，阿强', ['小明', '小红', '阿强']],
    [
      'with a number that belongs to the name',
      '3rd floor\n2nd shift J.',
      ['3rd floor', '2nd shift J.'],
    ],
    ['with half a character', 'A\ud83d B', ['A\ufffd B']],
  ])('finds them %s', (_, text, names) => {
    expect(fresh(text)).toEqual(names);
  });

  it('tells names that are on the list, or stand twice, from new ones', () => {
    expect(namesInText('r.\nS.\n s. \nÉ.', ['R.', 'E\u0301.'])).toEqual({
      fresh: ['S.'],
      known: ['r.', 's.', 'É.'],
    });
  });

  it('any text at all gives names without white space at the ends, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const names = fresh(text);
        expect(new Set(names.map(sameName)).size).toBe(names.length);
        for (const name of names) expect(name).toBe(name.trim());
      }),
    );
  });

  it('every name of a list pasted back is known', () => {
    const anyNames = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{0,6}\.?$/), {
      selector: sameName,
    });
    fc.assert(
      fc.property(anyNames, (names) => {
        expect(fresh(names.join('\n'))).toEqual(names);
        expect(namesInText(names.map((name) => `• ${name}`).join('\n'), names)).toEqual({
          fresh: [],
          known: names,
        });
      }),
    );
  });
});
