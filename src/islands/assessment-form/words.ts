/** Words the self-assessment speaks besides its questions. */
export const words = {
  opening: 'Opening your answers…',
  skipHint: 'Choose one, or continue without an answer to skip it.',
  back: 'Back',
  continue: 'Continue',
  returnToCheck: 'Save and return to your answers',
  contextsHeading: 'First, how you work',
  importanceNext: 'How much it matters',
  mattersHeading: 'Almost done',
  numberKeys: 'Answer with number keys',
  numberKeysHint:
    'Press a number beside an answer to choose it, x for “does not apply”. Then Enter goes on.',
  safetyHeading: 'Before your profile',
  checkHeading: 'Check your answers',
  helpNow: 'Need help now?',
  partFailed:
    'This part of the page could not be loaded. What you answered is kept. Reload the page to try again.',
  reload: 'Reload the page',
} as const;

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** What a part brings: "Part 2 of 6: four questions, then how much it matters." */
export const partWords = (number: number, of: number, statements: number): string =>
  `Part ${number} of ${of}: ${numberWords[statements] ?? statements} questions, then how much it matters.`;

/** "The cost of support, 1 of 2". */
export const strainWords = (number: number, of: number): string =>
  `The cost of support, ${number} of ${of}`;

/** After an area's last question, e.g. "Colleagues, one more". */
export const oneMore = (area: string): string => `${area}, one more`;

/** "Question 7 of 24, your manager". */
export const progressWords = (number: number, of: number, area: string): string =>
  `Question ${number} of ${of}, ${area}`;
