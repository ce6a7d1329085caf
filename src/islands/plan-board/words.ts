/** Words of the plan. */
import type { ActionStatus, Decision } from '../../domain/plan/model.ts';

export const fields = {
  what: { label: 'What I will do' },
  why: { label: 'Why it matters to me' },
  withWhom: { label: 'With whom (initials are enough)' },
  whenWhere: { label: 'When and where' },
  firstStep: { label: 'My smallest first step' },
  ifObstacle: { label: 'If' },
  thenStep: { label: 'Then' },
  learned: { label: 'What I learned (if you like)' },
} as const;

export const statusLabels: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'Not started',
  doing: 'Doing',
  done: 'Done',
  dropped: 'Dropped, and that is fine',
};

/** Buttons that end a look back. */
export const decisionLabels: Readonly<Record<Decision, string>> = {
  keep: 'Keep it',
  change: 'Change it',
  drop: 'Drop it',
};

/** What was decided, after the day, as on "March 8, 2027: kept". */
export const decisionWords: Readonly<Record<Decision, string>> = {
  keep: 'kept',
  change: 'changed',
  drop: 'dropped, and that is fine',
};

export const words = {
  opening: 'Opening your plan…',
  empty:
    'Nothing here yet. Write an action of your own below, or begin with what others have tried.',
  toStrategies: 'Choose a strategy',
  toAssessment: 'or take the self-assessment.',
  own: 'An action of my own',
  add: 'Add',
  ownEmpty: 'Write what you will do, then add it.',
  active: 'Active now',
  activeLead: 'Three at most, so that they get done.',
  parked: 'Parked: these wait',
  closed: 'Done or dropped',
  review: 'Look back on',
  start: 'First step on',
  at: 'At (if it has a time)',
  nextMonday: 'Next Monday',
  firstOfMonth: 'First of the month',
  freshStart: 'A new week or month makes beginning a little easier:',
  beforeStart: 'This day is before the first step. Is that what you mean?',
  weekly: 'A step each week',
  stepsTaken: 'Steps on',
  lookedBack: 'Looked back',
  didStep: 'I did a step this week',
  stepsDone: 'Steps before',
  missed: 'A missed week does not matter.',
  ideas: 'Ideas for “if” and “then”',
  ideasLead: 'What is likely to come in between? One press copies an example for you to change.',
  lookBack: 'Look back',
  moved: 'What moved',
  movedHint: 'A word is enough. Nothing moved? That is worth knowing, too.',
  due: 'Time to look back at',
  open: 'Open',
  close: 'Close',
  status: 'Status',
  earlier: 'Move up',
  later: 'Move down',
  park: 'Park',
  takeUp: 'Take up',
  remove: 'Remove',
  whichWaits: 'Three are active already. Which one waits?',
  keepAsIs: 'Leave it parked',
  print: 'Print this plan',
  tooMany: 'Two tabs made more than three actions active. Park one of them.',
} as const;
