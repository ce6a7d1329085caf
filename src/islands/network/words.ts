/** What the page of the network says. */
import type { Sorting } from '../../domain/network/arrange.ts';
import type { FactWords } from '../../domain/network/facts.ts';
import type { NetworkWords } from '../../domain/network/words.ts';

const people = (count: number): string => (count === 1 ? 'One person' : `${count} people`);

export const words = {
  opening: 'Opening your list…',
  what: 'your list of people',
  print: 'Print list and map',
  blank: 'Blank sheets',
  asText: 'Copy or save as text',

  add: 'Add people',
  place: (at: number, of: number, label: string): string => `Place ${at} of ${of}: ${label}`,
  anywhere: 'Anyone else? Think of last month’s calls and messages.',
  anywhereLabel: 'All six places are done',
  next: 'Next place',
  before: 'Place before',
  fromStart: 'Back to the first place',
  name: 'Initials or a nickname',
  nameHint: 'They did not agree to be here.',
  source: 'Source',
  circle: 'Circle',
  notSaid: 'not noted',
  addButton: 'Add',
  added: (name: string, count: number): string => `${name} is on your list. ${people(count)} now.`,
  twice: (name: string): string =>
    `There are two of ${name} now. A letter more would tell them apart.`,
  noName: 'Write initials or a nickname, then add.',
  longName: 'Long for a map. It stays as you wrote it; the map shows its beginning.',

  many: 'Add many at once',

  list: (count: number): string => (count === 0 ? 'My people' : `My people (${count})`),
  empty: 'Nobody is on your list yet. Add one person above; one will do for today.',
  lookAtExample: 'Look at an example',
  find: 'Find',
  sort: 'Order',
  show: 'Show',
  all: 'everybody',
  notDrawn: 'not on the map yet',
  noneFound: 'Nobody on your list fits. Show everybody again with “Show”.',
  shown: (count: number, of: number): string => `${count} of ${of} shown.`,
  more: (count: number): string => `Show ${count} more`,
  spoke: 'We spoke today',
  spokeNoted: (name: string): string => `Noted: you spoke with ${name} today.`,
  spokeAlready: (name: string): string => `It is noted already that you spoke with ${name} today.`,
  edit: 'Edit',
  remove: 'Remove',
  removed: (name: string): string => `${name} is off your list. Undo brings them back.`,

  gets: 'What they give me',
  map: 'The map',
  gaps: 'What the list shows',
  gapsFew:
    'This part reads your list from three people on, as soon as you tick what they give you. No number of people is right.',
  gapsNone: 'Nothing stands out in what you noted.',
  gapsLead: 'Sentences about what you noted, no more. Nothing is scored.',
  why: 'Why am I told this?',
  readMore: 'More in the chapter',
  tryThis: 'One thing you could try:',
  minutes: (count: number): string => `${count} minutes`,
  addToPlan: 'Add to my plan',
  fine: 'That may be fine',
  isFine: 'Left aside. You find it below the others.',
  finesTitle: (count: number): string =>
    count === 1 ? 'One sentence you called fine' : `${count} sentences you called fine`,
  sayAgain: 'Say it again',
  saidAgain: 'It is said again.',
  readPrivate: 'Read my private marks too',
  hidePrivate: 'Leave private marks out again',

  table: 'Kinds of support by source',
  tableCaption: 'How many people of each source give which kind of support, as you ticked it.',
  unsourced: 'Source not noted',
  allSources: 'All',
  peopleColumn: 'People',

  example: 'An example, made up',
  exampleLead: 'These people do not exist. Nothing of them is kept.',
  closeExample: 'Back to my list',
} as const;

export const sortWords: Readonly<Record<Sorting, string>> = {
  added: 'as added',
  name: 'by name',
  circle: 'closest first',
  source: 'by source',
  contact: 'longest ago first',
};

/** The words of facts, from the authored names. */
export const factWordsOf = ({ sources, kinds, circles, rhythms }: NetworkWords): FactWords => ({
  sources,
  kinds,
  circles,
  rhythms,
  spoke: 'last spoke',
  iGive: 'I give',
  notNoted: 'nothing noted yet',
});
