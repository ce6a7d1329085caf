/** Words for the plan as text, as short as they can be. */
import type { PlanTextWords } from '../../../src/domain/plan/describe.ts';

export const textWords: PlanTextWords = {
  title: 'My plan',
  empty: 'Nothing yet.',
  groups: { active: 'Now', parked: 'Waiting', closed: 'Done or dropped' },
  labels: {
    why: 'Why',
    withWhom: 'With',
    whenWhere: 'When and where',
    firstStep: 'First step',
    ifObstacle: 'If',
    thenStep: 'Then',
    learned: 'Learned',
    status: 'Status',
    startOn: 'First step on',
    reviewOn: 'Look back on',
    ticks: 'Steps',
    reviews: 'Looked back',
  },
  statuses: { 'not-started': 'not started', doing: 'doing', done: 'done', dropped: 'dropped' },
  decisions: { keep: 'kept', change: 'changed', drop: 'let go' },
  date: (date) => `day ${date}`,
};
