/** A text of ours in which every “urgent help” leads to its page; the same as components/HelpText.astro. */
import { helpPhrase, phraseParts } from '../../lib/phrase-parts.ts';

interface Props {
  readonly text: string;
  readonly helpHref: string;
}

export const HelpText = ({ text, helpHref }: Props) => (
  <>
    {phraseParts(text, helpPhrase).map((part) =>
      part.isPhrase ? <a href={helpHref}>{part.text}</a> : part.text,
    )}
  </>
);
