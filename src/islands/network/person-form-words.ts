/** What the form of one person says, beside what the page says anyway. */
export const formWords = {
  done: 'Done',
  gives: 'What I give them',
  main: 'Mainly',
  lastContact: 'We last spoke on',
  future:
    'That day has not come yet. Choose today or a day before; until then the day noted before stays.',
  rhythm: 'How often we mean to speak',
  noRhythm: 'no rhythm',
  knownFrom: 'I know them from',
  note: 'Note',
  noteHint: 'Nothing they told you in confidence.',
  longNote: 'Long for paper. It is kept whole.',
  private: 'Private',
  drains: 'This tie drains me',
  drainsHint:
    'Kept in this browser with the rest. Hidden on this page until you open “Private”, never in the map, never printed.',
} as const;
