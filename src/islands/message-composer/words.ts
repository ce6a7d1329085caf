/** Words of the message composer. */
import type { DraftAnswer, Tone } from '../../domain/words/drafts.ts';

export const toneLabels: Readonly<Record<Tone, string>> = {
  warm: 'Warm',
  neutral: 'Neutral',
  brief: 'Brief',
  sheet: 'The sheet',
};

export const answerLabels: Readonly<Record<DraftAnswer, string>> = {
  yes: 'They say yes',
  notNow: 'Not now',
  silence: 'Nothing comes',
  badly: 'It goes badly',
};

export const words = {
  write: 'Fill it in here',
  stays: 'Nothing is sent from here. It stays in this browser until you copy it.',
  tone: 'Tone',
  example: 'For example:',
  /** Heard before the label of an open blank, which is seen by its line. */
  blank: 'blank: ',
  fromPlan: 'Fill in from my plan',
  planNotLoaded: 'Your plan could not be loaded. Reload the page.',
  kept: 'Your messages with these words',
  another: 'Begin another',
  unaddressed: 'Not addressed yet',
  remove: 'Remove this one',
  message: 'Your message',
  sheet: 'Your sheet',
  byHand: 'Change the text by hand',
  handLabel: 'The text, changed by hand',
  handNote: 'You changed the text by hand, so the blanks above it are at rest.',
  backToBlanks: 'Go back to the blanks',
  copy: 'Copy the text',
  mail: 'Open in mail',
  print: 'Print',
  copied: 'Copied.',
  notCopied: 'This browser would not copy it. Select the text and copy it by hand.',
  longMail: 'Long for a mail link: some mail programs would cut it. Copy the text instead.',
  whatCame: 'What came of it?',
  whatCameLead: 'When you know, or after ten days of silence, choose what happened.',
  nextWords: 'Words for that:',
  sameAgain: 'The same words again, for someone else',
  helpNow: 'Need help now?',
  removed: 'The message is removed. Undo brings it back.',
  begun: 'A new message is open. The one before is kept.',
} as const;

/** "2 blanks are still open." */
export const blanksOpen = (count: number): string => {
  if (count === 0) return 'Every blank is filled.';
  return count === 1 ? 'One blank is still open.' : `${count} blanks are still open.`;
};
