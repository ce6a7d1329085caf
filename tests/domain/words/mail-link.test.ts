/** Links that open a mail program: nothing of the text is lost or misread on the way (RFC 6068). cspell:ignore Dall */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLongForMail, mailLink, mailLinkLimit } from '../../../src/domain/words/mail-link.ts';

/** Reads a link back as a mail program does. Plus signs are plus signs there (section 5). */
function readBack(link: string): Record<string, string> {
  const query = link.slice('mailto:?'.length);
  return Object.fromEntries(
    query.split('&').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
}
const anyText = fc.string({ unit: 'binary' });
const mended = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

describe('a mail link', () => {
  it('gives back any body, with line breaks as mail has them', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const back = readBack(mailLink({ subject: '', body }));
        expect(back).toEqual({ body: mended(body).replace(/\r\n|\r|\n/g, '\r\n') });
      }),
    );
  });

  it('has nothing but letters, digits and a few signs, whatever was written', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        expect(mailLink({ subject, body })).toMatch(/^mailto:\?[\w.~%&=-]*$/);
      }),
    );
  });

  it('F28: lets nobody add a receiver or a header', () => {
    const link = mailLink({
      subject: 'Hello\r\nBcc: all@example.org',
      body: 'Hi&bcc=all@example.org\n\n"Sam" + 1? 100 % <b>',
    });
    expect(link).toBe(
      'mailto:?subject=Hello%20Bcc%3A%20all%40example.org&body=Hi%26bcc%3Dall%40example.org%0D%0A%0D%0A%22Sam%22%20%2B%201%3F%20100%20%25%20%3Cb%3E',
    );
  });

  it('encodes the signs that programs are known to stumble over', () => {
    expect(mailLink({ subject: '', body: "!'()*-._~" })).toBe('mailto:?body=%21%27%28%29%2A-._~');
  });

  it('F43: carries emoji, right-to-left letters and a lone surrogate', () => {
    const body = 'שלום 👩‍👩‍👧 e\u0301 \ud800';
    expect(readBack(mailLink({ subject: '', body }))['body']).toBe('שלום 👩‍👩‍👧 e\u0301 \uFFFD');
  });

  it('is told to be long when some programs would cut it', () => {
    const room = mailLinkLimit - 'mailto:?body='.length;
    expect(isLongForMail({ subject: '', body: 'x'.repeat(room) })).toBe(false);
    expect(isLongForMail({ subject: '', body: 'x'.repeat(room + 1) })).toBe(true);
  });
});
