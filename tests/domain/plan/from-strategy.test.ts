import { expect, it } from 'vitest';
import { actionFromStrategy } from '../../../src/domain/plan/from-strategy.ts';
import { summaryOf } from '../builders/assessment.ts';
import { day } from '../builders/plan.ts';

it('a strategy becomes an action with its first step, its obstacle and a review after 30 days', () => {
  expect(actionFromStrategy(summaryOf('list-three-questions'), day('2026-12-15'))).toEqual({
    what: 'Title of list-three-questions',
    why: '',
    learned: '',
    startOn: null,
    startAt: null,
    withWhom: '',
    whenWhere: '',
    firstStep: 'Write one line.',
    ifObstacle: 'it is late',
    thenStep: 'I do it tomorrow',
    status: 'not-started',
    reviewOn: '2027-01-14',
    addedOn: '2026-12-15',
    origin: { kind: 'strategy', strategy: 'list-three-questions' },
  });
});
