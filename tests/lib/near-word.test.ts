/** Which found words answer a typed one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isNearWord } from '../../src/lib/near-word.ts';

it.each([
  ['mentoring', 'mentors', true],
  ['fee', 'Feedback', true],
  ['hr', 'HR', true],
  ['studies', 'study', true],
  ['xylophonequux', 'x', false],
  ['xylophonequux', 'xs', false],
  ['work', 'worried', true],
  ['work', 'wonder', false],
  ['a', 'be', false],
  ['', 'anything', false],
])('%j and %j: %j', (typed, found, expected) => {
  expect(isNearWord(typed, found)).toBe(expected);
});

it('finds every word near itself and near whatever goes on from it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (word, rest) => {
      // Letters whose lower case depends on what follows are left out.
      fc.pre((word + rest).toLowerCase().startsWith(word.toLowerCase()));
      expect(isNearWord(word, word + rest)).toBe(true);
    }),
  );
});
