import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperFor, printChoiceText, readPrintChoice } from '../../src/lib/print-choice.ts';

describe('paper and type', () => {
  it.each([
    ['en-US', 'letter'],
    ['en', 'letter'],
    ['fr-CA', 'letter'],
    ['es-MX', 'letter'],
    ['en-GB', 'a4'],
    ['uk', 'a4'],
    ['de-DE', 'a4'],
    ['not a locale', 'a4'],
  ])('in %s is %s', (locale, paper) => {
    expect(paperFor(locale)).toBe(paper);
  });

  it('is as usual when nothing was chosen, or nothing that can be read', () => {
    const usual = { paper: 'a4', isLarge: false, hasNames: true, hasNotes: false };
    expect(readPrintChoice(null, 'en-GB')).toEqual(usual);
    expect(readPrintChoice('{bad', 'en-GB')).toEqual(usual);
  });

  it('is read back as it was chosen', () => {
    fc.assert(
      fc.property(
        fc.record({
          paper: fc.constantFrom('a4' as const, 'letter' as const),
          isLarge: fc.boolean(),
          hasNames: fc.boolean(),
          hasNotes: fc.boolean(),
        }),
        fc.constantFrom('en-US', 'en-GB'),
        (choice, locale) => {
          expect(readPrintChoice(printChoiceText(choice), locale)).toEqual(choice);
        },
      ),
    );
  });
});
