/** Words of the plan. */
import type { ActionStatus } from '../../domain/plan/model.ts';

export const fields = {
  what: { label: 'What I will do' },
  why: { label: 'Why it matters to me' },
  withWhom: { label: 'With whom (initials are enough)' },
  whenWhere: { label: 'When and where' },
  firstStep: { label: 'My smallest first step' },
  ifObstacle: { label: 'If' },
  thenStep: { label: 'Then' },
} as const;

export const statusLabels: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'Not started',
  doing: 'Doing',
  done: 'Done',
  dropped: 'Dropped, and that is fine',
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
  status: 'Status',
  earlier: 'Earlier',
  later: 'Later',
  park: 'Park',
  takeUp: 'Take up',
  remove: 'Remove',
  whichWaits: 'Three are active already. Which one waits?',
  keepAsIs: 'Leave it parked',
  undo: 'Undo',
  redo: 'Redo',
  print: 'Print this plan',
  blank: 'Print a blank sheet',
  tooLong:
    'Long for one sheet of paper. It is all kept; you may want to shorten it before printing.',
  tooMany: 'Two tabs made more than three actions active. Park one of them.',
} as const;
