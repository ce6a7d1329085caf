/** What the handbook keeps in a browser, in words a reader can check. A test holds this list against the keys in use. */

export interface StoredThing {
  /** Key in the browser's local storage. */
  readonly key: string;
  readonly what: string;
  /** For a reader's work: its name in a list, and the page it is made on. */
  readonly work?: { readonly title: string; readonly path: string };
}

export const storedThings: readonly StoredThing[] = [
  {
    key: 'handbook.assessment',
    what: 'Your answers to the self-assessment, what matters to you, and the circumstances you ticked.',
    work: { title: 'The self-assessment', path: '/assessment/' },
  },
  {
    key: 'handbook.plan',
    what: 'Your actions with everything you wrote in them, their order, your weekly ticks and your looks back.',
    work: { title: 'The plan', path: '/plan/' },
  },
  {
    key: 'handbook.hard-day',
    what: 'Your hard-day page: early signs, what helps, the people you named, and the country you chose.',
    work: { title: 'The hard-day page', path: '/plan/hard-day/' },
  },
  {
    key: 'handbook.before-restore',
    what: 'What was here before you last restored a backup, so that you can go back to it.',
  },
  { key: 'handbook.settings.scheme', what: 'Light or dark, if you chose one.' },
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
    what: 'That this computer is shared, if you said so. It goes when you press Exit.',
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
];
