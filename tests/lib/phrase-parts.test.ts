/** Texts split at a phrase, and the words that lead to urgent help. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpPhrase, phraseParts } from '../../src/lib/phrase-parts.ts';

const joined = (text: string, phrase: RegExp): string =>
  phraseParts(text, phrase)
    .map((part) => part.text)
    .join('');

describe('the parts of a text', () => {
  it.each<[string, [string, boolean][]]>([
    ['', []],
    ['nothing of it', [['nothing of it', false]]],
    ['urgent help', [['urgent help', true]]],
    [
      'Turn to urgent help first.',
      [
        ['Turn to ', false],
        ['urgent help', true],
        [' first.', false],
      ],
    ],
    [
      'Urgent help, urgent help page',
      [
        ['Urgent help', true],
        [', ', false],
        ['urgent help page', true],
      ],
    ],
    [
      'the urgent help pages',
      [
        ['the ', false],
        ['urgent help page', true],
        ['s', false],
      ],
    ],
    ['urgently help', [['urgently help', false]]],
  ])('of %j', (text, parts) => {
    expect(phraseParts(text, helpPhrase).map((part) => [part.text, part.isPhrase])).toEqual(parts);
  });

  it('are found anew each time, as the phrase keeps no place', () => {
    const text = 'urgent help, urgent help';
    expect(phraseParts(text, helpPhrase)).toEqual(phraseParts(text, helpPhrase));
    expect(helpPhrase.lastIndex).toBe(0);
  });
});

describe('laws of the parts', () => {
  const anyText = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('urgent help', 'URGENT HELP page', ' ')))
    .map((texts) => texts.join(''));

  it('joined they are the text again, and none is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(joined(text, helpPhrase)).toBe(text);
        expect(phraseParts(text, helpPhrase).filter((part) => part.text === '')).toEqual([]);
      }),
    );
  });

  it('each is wholly the phrase or wholly free of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const part of phraseParts(text, helpPhrase)) {
          expect(part.text.replace(helpPhrase, '') === '').toBe(part.isPhrase);
          expect([...part.text.matchAll(helpPhrase)]).toHaveLength(part.isPhrase ? 1 : 0);
        }
      }),
    );
  });

  it('a phrase that finds nothing at all changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(joined(text, /(?!)/g)).toBe(text);
        expect(joined(text, /(?:)/g)).toBe(text);
      }),
    );
  });
});
