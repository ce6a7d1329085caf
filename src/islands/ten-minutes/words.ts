/** Words of the ten minutes. */
export const words = {
  opening: 'Opening the ten minutes…',
  helpNow: 'Need help now?',
  continue: 'Continue',
  back: 'Back',
  leave: 'Stop here. What you wrote stays in your plan.',
  leaveEmpty: 'Stop here. Nothing is in your plan yet.',
  look: 'Which of these would be hardest to get in the next month?',
  lookHint: 'Choose one. The others can wait.',
  own: 'Something else. I know what I need.',
  ownLine: 'What I will do',
  chooseFirst: 'Choose one of them, then continue.',
  step: 'One small step',
  stepHint: 'Small enough for this week. It goes into your plan, where you can change it.',
  ownStep: 'A step of my own',
  ownMissing: 'Write what you will do, or choose one of the steps.',
  firstStep: 'First:',
  person: 'Who could it be?',
  personLabel: 'Initials or a nickname',
  personHint: 'One person. You can change it later.',
  noOne: 'No one yet',
  personMissing: 'Write initials, or choose “No one yet”.',
  message: 'What could you say?',
  messageHint: 'Fill in what you can. It is kept, and nothing is sent from here.',
  noOneHint:
    'No one comes to mind yet, and that is common. These words ask someone you know to bring you to the right person.',
  toTemplate: 'See these words with all they come with',
  date: 'When, and where?',
  time: 'At (if it has a time)',
  today: 'Today',
  tomorrow: 'Tomorrow',
  monday: 'Next Monday',
  day: 'The day',
  where: 'Where, and what helps to keep it',
  dateHint: 'A day that you name is easier to keep than “soon”.',
  card: 'Your card',
  cardHint: 'It is in your plan. Print it, or take the day along in your calendar.',
  parked: 'Three actions are active already, so this one waits in your plan.',
  print: 'Print the card',
  calendar: 'Save for my calendar',
  noDay: 'No day is chosen yet.',
  toDay: 'Choose one, and it can go into your calendar.',
  toPlan: 'Go to my plan',
  again: 'Begin again with another gap',
  saying: 'What I could say',
  missing:
    'This step is not in your plan any more. Perhaps it was removed in another tab. Nothing else is lost.',
  minutes: 'minutes',
  fitsBadly: 'fits badly when',
} as const;

/** Titles of the six screens, for the tab and the browser's history. */
export const screenTitles = {
  look: 'One gap',
  step: 'One step',
  person: 'One person',
  message: 'One message',
  date: 'One date',
  card: 'Your card',
} as const;

/** "Step 2 of 6". */
export const stepOf = (number: number): string => `Step ${number} of 6`;
