/** What the map says. */

const people = (count: number): string => (count === 1 ? 'one person' : `${count} people`);

export const words = {
  me: 'me',
  mapOf: (count: number): string => `A map of ${people(count)}.`,
  listbox: (count: number): string =>
    `Map of ${people(count)}. Left and right go around a circle, up and down outward and inward.`,
  blank: 'Three empty circles around “me”, in six parts named after the sources.',
  shapes: 'What the shapes mean',
  lines: 'What the lines mean',
  noKind: 'no kind noted',
  directions: {
    both: 'help goes both ways',
    'to-me': 'help comes to me',
    'from-me': 'help goes from me',
  },
  circles: 'Circles, from the inside out:',
  hint: 'Press somebody to see or move them. With a keyboard: Tab to the map, arrow keys, Enter. The list says the same.',
  nameless: (count: number): string =>
    `${count === 1 ? 'One name finds' : `${count} names find`} no room in the picture; the list has them all.`,
  clustered: 'More than 60 people: a ring with a number stands for those of one circle and part.',
  waiting: 'Not on the map yet, for want of a circle or a source:',
  cluster: (count: number, source: string, circle: string): string =>
    `${people(count)}: ${source}, ${circle}`,
  showInList: 'Show them in the list',
  moveTo: 'Circle',
  partOf: 'Source',
  edit: 'Edit in the list',
  close: 'Close',
  moved: (name: string, source: string, circle: string): string =>
    `${name} is now under ${source}, ${circle}.`,
  empty: 'The map is drawn from the list: it fills as soon as somebody has a source and a circle.',
} as const;

/** In the map as text: before those who have no place on it, and for a source without anybody. */
export const notOnMap = 'Not on the map yet';
export const nobodyYet = 'nobody yet';
