/** A link that opens a new message in the reader's own mail program (RFC 6068). It names no receiver: the reader adds one. */
import { wellFormed } from '../../lib/text.ts';

/** Links longer than this, in characters, are cut or refused by some mail programs (2,083 is the least known limit). */
export const mailLinkLimit = 2000;

export interface Mail {
  /** Left to the reader when empty. */
  readonly subject: string;
  readonly body: string;
}

/**
 * Percent-encoded as RFC 6068 section 2 asks: everything but letters, digits and "-._~" as UTF-8 octets. Stricter than
 * the grammar, which also allows a few signs that programs are known to stumble over.
 */
const encoded = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The link. Line breaks of any kind in the body become %0D%0A (section 5); in the subject they become spaces. */
export function mailLink({ subject, body }: Mail): string {
  const line = subject.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  const text = `body=${encoded(body.replace(/\r\n|\r|\n/g, '\r\n'))}`;
  return line === '' ? `mailto:?${text}` : `mailto:?subject=${encoded(line)}&${text}`;
}

/** Whether some mail programs would cut the link, so that copying is the better way. */
export const isLongForMail = (mail: Mail): boolean => mailLink(mail).length > mailLinkLimit;
