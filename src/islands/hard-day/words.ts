/** Words of the hard-day page. */
import type { LineId, Place } from '../../domain/hard-day/model.ts';

export const words = {
  opening: 'Opening your hard-day page…',
  title: 'On a hard day',
  signs: 'Early signs that it is getting hard',
  signsHint: 'For example: I sleep badly, I snap at people, I stop eating lunch.',
  alone: 'What I can do alone',
  aloneHint: 'For example: ten minutes outside, cold water, music, an early night.',
  people: 'Whom I turn to, in order',
  peopleHint: 'Initials are enough. Ask them first whether they are willing.',
  formal: 'Formal help',
  formalHint: 'A doctor, a counselor, employee assistance, a union, occupational health.',
  urgent: 'If I am in danger, or think of suicide or of hurting myself',
  country: 'Urgent help to print',
  anywhere: 'Anywhere: I write the number myself',
  emergency: 'In danger now',
  localNumber: 'Call your local emergency number:',
  talk: 'To talk to someone',
  earlier: 'Move up',
  later: 'Move down',
  print: 'Print the strip and the card',
  printStrip: 'Print the strip',
  printCard: 'Print the card',
  onPaper: 'On paper',
  strip: 'A strip to fold in three',
  card: 'A card for the wallet',
  cardTitle: 'On a hard day: whom I turn to, in order',
  fold: 'Fold along the dashed lines. Cut along the outline.',
  saved: 'your hard-day page',
} as const;

/** "Numbers seen December 1, 2026; nobody has asked there." */
export const seenWords = (day: string): string => `Numbers seen ${day}; nobody has asked there.`;

/** A place of an older edition that is not offered any more, and stays until another is chosen. */
export const olderPlace = (place: string): string => `${place} (choose again)`;

/** Labels above the lines, each naming its own place. */
export const lineLabels: Readonly<Record<Exclude<LineId, 'country'>, string>> = {
  'sign-1': 'First sign',
  'sign-2': 'Second sign',
  'sign-3': 'Third sign',
  'alone-1': 'First thing',
  'alone-2': 'Second thing',
  'alone-3': 'Third thing',
  'person-1': 'First person',
  'person-1-reach': 'How I reach the first person',
  'person-2': 'Second person',
  'person-2-reach': 'How I reach the second person',
  'person-3': 'Third person',
  'person-3-reach': 'How I reach the third person',
  formal: 'Who or which office',
  'formal-reach': 'How I reach it',
};

/** How a person is spoken of while nothing is written. */
export const placeNames: Readonly<Record<Place, string>> = {
  1: 'the first person',
  2: 'the second person',
  3: 'the third person',
};
