/** What the handbook keeps in a browser, in words a reader can check. A test holds this list against the keys in use. */

export interface StoredThing {
  /** Key in the browser's local storage. */
  readonly key: string;
  readonly what: string;
}

export const storedThings: readonly StoredThing[] = [
  {
    key: 'handbook.assessment',
    what: 'Your answers to the self-assessment, what matters to you, and the circumstances you ticked.',
  },
  {
    key: 'handbook.plan',
    what: 'Your actions with everything you wrote in them, and their order.',
  },
  {
    key: 'handbook.drafts',
    what: 'Messages and sheets you began from templates: what you wrote in the blanks, and what came of them.',
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
];
