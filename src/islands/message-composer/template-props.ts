/** A template as a page hands it to the composer: plain data. */
import type { DraftAnswer, Tone } from '../../domain/words/drafts.ts';
import type { PhrasePart } from '../../lib/phrase-parts.ts';

export interface ComposerTemplate {
  readonly id: string;
  readonly title: string;
  /** What its words may cost, and safer ones; null where there is nothing. */
  readonly caution: string | null;
  readonly safer: string | null;
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly example: string;
  }[];
  /** The words in each tone there is. */
  readonly texts: readonly { readonly tone: Tone; readonly text: string }[];
}

/** What to do after an answer, and the words for it. */
export interface Branch {
  readonly answer: DraftAnswer;
  /** What to do; the parts that name urgent help lead there. */
  readonly parts: readonly PhrasePart[];
  readonly next: { readonly title: string; readonly href: string } | null;
  /** The words for it are these words again. */
  readonly isSame: boolean;
}

/** The words of a template in a tone; in its first tone when it lacks that one. */
export const textIn = ({ texts }: ComposerTemplate, tone: Tone): string =>
  (texts.find((each) => each.tone === tone) ?? texts[0])?.text ?? '';
