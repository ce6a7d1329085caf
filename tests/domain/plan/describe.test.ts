import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAsText, type PlanTextWords } from '../../../src/domain/plan/describe.ts';
import {
  actionsInOrder,
  addAction,
  editAction,
  emptyPlan,
  emptyWords,
  setStatus,
} from '../../../src/domain/plan/model.ts';
import { anAction, anyPlan, day, planWith } from '../builders/plan.ts';

const words: PlanTextWords = {
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
  },
  status: 'Status',
  reviewOn: 'Look back on',
  statuses: { 'not-started': 'not started', doing: 'doing', done: 'done', dropped: 'dropped' },
  date: (date) => `day ${date}`,
};

describe('the plan as text', () => {
  it('says so when it is empty', () => {
    expect(planAsText(emptyPlan, words)).toBe('My plan\n\nNothing yet.');
  });

  it('tells every action under its heading, and leaves empty texts out', () => {
    let plan = planWith('a', 'b', 'c', 'd');
    plan = editAction(plan, 'a', {
      why: 'To learn',
      withWhom: 'R.',
      whenWhere: 'Tuesday',
      firstStep: 'Write',
      ifObstacle: 'it is late',
      thenStep: 'I write tomorrow',
      reviewOn: day('2026-12-21'),
    });
    plan = setStatus(setStatus(plan, 'a', 'doing'), 'b', 'dropped');
    expect(planAsText(plan, words).split('\n')).toEqual([
      'My plan',
      '',
      'Now',
      '1. Do a',
      '   Why: To learn',
      '   With: R.',
      '   When and where: Tuesday',
      '   First step: Write',
      '   If: it is late',
      '   Then: I write tomorrow',
      '   Status: doing',
      '   Look back on: day 2026-12-21',
      '2. Do c',
      '   Status: not started',
      '',
      'Waiting',
      '1. Do d',
      '   Status: not started',
      '',
      'Done or dropped',
      '1. Do b',
      '   Status: dropped',
    ]);
  });

  it('puts actions that are done under their heading', () => {
    const done = addAction(emptyPlan, 'a', anAction('It', { status: 'done' }));
    expect(planAsText(done, words)).toContain('Done or dropped\n1. It');
  });

  it('holds every text the reader wrote', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = planAsText(plan, words);
        for (const action of actionsInOrder(plan)) {
          // The names of the texts are those of the empty ones.
          for (const field of Object.keys(emptyWords) as (keyof typeof emptyWords)[]) {
            if (action[field].trim() !== '') expect(text).toContain(action[field]);
          }
        }
      }),
    );
  });
});
