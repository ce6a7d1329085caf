/** Excerpts of the search, read without handing HTML to the page. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedParts } from '../../src/lib/marked-text.ts';

it('tells marked words from the rest', () => {
  expect(markedParts('ask for <mark>feedback</mark> today')).toEqual([
    { text: 'ask for ', isMarked: false },
    { text: 'feedback', isMarked: true },
    { text: ' today', isMarked: false },
  ]);
});

it('reads entities as the characters they stand for', () => {
  expect(markedParts('R&amp;D &lt;b&gt; &quot;x&quot; it&#39;s it&#x27;s')).toEqual([
    { text: 'R&D <b> "x" it\'s it\'s', isMarked: false },
  ]);
});

it('keeps any other tag as text', () => {
  expect(markedParts('<img src=x onerror=alert(1)>')).toEqual([
    { text: '<img src=x onerror=alert(1)>', isMarked: false },
  ]);
});

it('loses no plain text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/[<>&]/.test(text)),
      (text) => {
        expect(
          markedParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
