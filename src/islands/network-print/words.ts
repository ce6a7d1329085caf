/** What the printed network says. */
export const words = {
  opening: 'Opening your list…',
  title: 'My network',
  what: 'your list of people',
  print: 'Print',
  how: 'What to print',
  named: 'with names',
  lettered: 'with letters A, B, C, and a page of their own for the key',
  letteredHint: 'Notes stay off the list then; keep the key page apart from it.',
  list: 'The list',
  map: 'The map',
  key: 'Key to the letters: keep it apart',
  shows: 'What the list shows',
  who: 'Who',
  source: 'Source',
  circle: 'Circle',
  gets: 'Gives me',
  gives: 'I give',
  spoke: 'Last spoke',
  note: 'Note',
  inWords: 'The map in words',
  blankHint:
    'Initials or nicknames: they did not agree to be here. Write nothing they told you in confidence.',
  blankMap:
    'Draw a shape with initials for each person: in their part, and in the circle that says how near they are.',
  printHint: 'Use your browser’s print menu. Two sheets: the list and the map.',
} as const;
