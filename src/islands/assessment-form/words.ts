/** Words the self-assessment speaks besides its questions. */
export const words = {
  opening: 'Opening your answers…',
  skipHint: 'Choose one, or continue without an answer to skip it.',
  back: 'Back',
  continue: 'Continue',
  returnToCheck: 'Save and return to your answers',
  contextsHeading: 'First, how you work',
  importanceNext: 'How much it matters',
  safetyHeading: 'Before your profile',
  yes: 'Yes',
  no: 'No',
  checkHeading: 'Check your answers',
  checkLead: 'Change any answer, or go on. Nothing has to be filled in.',
  change: 'Change',
  skipped: 'Skipped',
  unanswered: 'No answer yet',
  none: 'None ticked',
  showProfile: 'Show my profile',
  helpNow: 'Need help now?',
} as const;

/** After an area's last question, e.g. "Colleagues, one more". */
export const oneMore = (area: string): string => `${area}, one more`;

/** "Question 7 of 24, your manager". */
export const progressWords = (number: number, of: number, area: string): string =>
  `Question ${number} of ${of}, ${area}`;
