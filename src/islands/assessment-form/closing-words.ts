/** Words of the pages that end the self-assessment: safety and check answers. They are fetched with those pages. */
export const closingWords = {
  yes: 'Yes',
  no: 'No',
  howMuch: 'How much it matters',
  checkLead: 'Change any answer, or go on. Nothing has to be filled in.',
  change: 'Change',
  skipped: 'Skipped',
  unanswered: 'No answer yet',
  none: 'None ticked',
  showProfile: 'Show my profile',
  now: {
    quick: 'This is the quick version, 7 questions.',
    full: 'This is the full version, 24 questions.',
  },
  switchTo: { full: 'Switch to the full version', quick: 'Switch to the quick version' },
  lengthNote: 'Nothing you answered is lost.',
} as const;
