/** What the handbook keeps in a browser, in words a reader can check. A test holds this list against the keys in use. */

import { keyPrefix } from '../../lib/key-prefix.ts';

export interface StoredThing {
  /** Key in the browser's local storage. */
  readonly key: string;
  readonly what: string;
  /** For a reader's work: its name in a list, and the page it is made on. */
  readonly work?: { readonly slot: string; readonly title: string; readonly path: string };
}

const things: readonly StoredThing[] = [
  {
    key: 'handbook.assessment',
    what: 'Your answers to the self-assessment, what matters to you, the circumstances you ticked, and up to five earlier self-assessments.',
    work: { slot: 'assessment', title: 'The self-assessment', path: '/assessment/' },
  },
  {
    key: 'handbook.network',
    what: 'The people on your list with everything you noted about them, and the gaps you called fine.',
    work: { slot: 'network', title: 'The network', path: '/network/' },
  },
  {
    key: 'handbook.plan',
    what: 'Your actions with everything you wrote in them, their order, your weekly ticks and what you wrote when you looked back.',
    work: { slot: 'plan', title: 'The plan', path: '/plan/' },
  },
  {
    key: 'handbook.hard-day',
    what: 'Your hard-day page: early signs, what helps, the people you named, and the country you chose.',
    work: { slot: 'hard-day', title: 'The hard-day page', path: '/plan/hard-day/' },
  },
  {
    key: 'handbook.before-restore',
    what: 'What was here before you last restored a backup, so that you can go back to it.',
  },
  {
    key: 'handbook.drafts',
    what: 'Messages and sheets you began from templates: what you wrote in the blanks, and what came of them.',
    work: { slot: 'drafts', title: 'Drafts from templates', path: '/templates/' },
  },
  { key: 'handbook.settings.scheme', what: 'Light or dark, if you chose one.' },
  {
    key: 'handbook.settings.print',
    what: 'Paper, size of type, names and lines for notes, if you chose them.',
  },
  {
    key: 'handbook.settings.draft',
    what: 'What you began to write in the line for an action of your own, until you add it.',
  },
  {
    key: 'handbook.settings.slash-key',
    what: 'That the / key shall not go to the search, if you switched it off.',
  },
  {
    key: 'handbook.settings.shared',
    what: 'That this computer is shared, if you said so. It stays after Exit, so that the next visit keeps nothing either.',
  },
  {
    key: 'handbook.settings.left',
    what: 'That you left by Exit, in the storage of that tab alone, so that Back shows nothing. It goes with the tab.',
  },
  {
    key: 'handbook.settings.help-country',
    what: 'The place whose emergency numbers you chose to see first. Never kept on a shared computer.',
  },
  {
    key: 'handbook.settings.asked-to-keep',
    what: 'The day this browser was asked not to clean up here by itself.',
  },
  {
    key: 'handbook.settings.copy-made',
    what: 'The day you last downloaded a backup.',
  },
  {
    key: 'handbook.settings.copy-suggested',
    what: 'The day we last suggested a backup, so that we do not nag.',
  },
  {
    key: 'handbook.settings.number-keys',
    what: 'That number keys answer in the self-assessment, if you switched that on.',
  },
];

/** Preferences that all copies of the site on a host name share; everything else has the copy's own prefix. */
const common = ['handbook.settings.scheme', 'handbook.settings.shared', 'handbook.settings.left'];

/** The list as it is in this copy of the site. */
export const storedThings: readonly StoredThing[] = things.map((thing) =>
  common.includes(thing.key)
    ? thing
    : { ...thing, key: thing.key.replace(/^handbook\./, keyPrefix()) },
);
