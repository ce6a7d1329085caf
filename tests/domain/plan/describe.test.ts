import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionsInOrder,
  addAction,
  editAction,
  emptyPlan,
  emptyWords,
  setStatus,
} from '../../../src/domain/plan/model.ts';
import { decideReview, setStart, tickWeek, writeMoved } from '../../../src/domain/plan/progress.ts';
import { anAction, anyPlan, day, planWith } from '../builders/plan.ts';
import { planAsMarkdown, planAsText } from '../builders/plan-words.ts';

describe('the plan as text', () => {
  it('says so when it is empty', () => {
    expect(planAsText(emptyPlan)).toBe('My plan\n\nNothing yet.');
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
    expect(planAsText(plan).split('\n')).toEqual([
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
    expect(planAsText(done)).toContain('Done or dropped\n1. It');
  });

  it('holds every text the reader wrote', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = planAsText(plan);
        for (const action of actionsInOrder(plan)) {
          // The names of the texts are those of the empty ones.
          for (const field of Object.keys(emptyWords) as (keyof typeof emptyWords)[]) {
            if (action[field].trim() !== '') expect(text).toContain(action[field]);
          }
        }
      }),
    );
  });

  it('tells days, times, ticks and looks back', () => {
    let plan = editAction(setStart(planWith('a'), 'a', day('2026-11-23')), 'a', {
      startAt: '09:30' as never,
      learned: 'A lot',
    });
    plan = tickWeek(tickWeek(plan, 'a', day('2026-11-24'), true), 'a', day('2026-12-01'), true);
    plan = decideReview(writeMoved(plan, 'a', 'Two talks'), 'a', 'keep', day('2026-12-23'));
    plan = writeMoved(plan, 'a', 'so far');
    expect(planAsText(plan).split('\n').slice(3)).toEqual([
      '1. Do a',
      '   Status: not started',
      '   First step on: day 2026-11-23, 09:30',
      '   Look back on: day 2027-02-21',
      '   Steps: day 2026-11-24; day 2026-12-01',
      '   Looked back: day 2026-12-23, kept, Two talks; so far',
      '   Learned: A lot',
    ]);
  });
});

describe('the plan as Markdown', () => {
  it('has headings, numbers and points', () => {
    expect(planAsMarkdown(planWith('a', 'b'))).toBe(
      '# My plan\n\n## Now\n\n1. Do a\n   - Status: not started\n2. Do b\n   - Status: not started\n',
    );
    expect(planAsMarkdown(emptyPlan)).toBe('# My plan\n\nNothing yet.\n');
  });

  it('F28: shows signs that mean something in Markdown or HTML as they were typed', () => {
    const plan = addAction(
      emptyPlan,
      'a',
      anAction('<img src=x onerror=alert(1)> *b* _c_ [d](javascript:e) `f` &amp; ~g~', {
        why: '# no heading\n- no point\n1. no number\n2) nor this\n=== \\',
      }),
    );
    expect(planAsMarkdown(plan).split('\n').slice(4, -2)).toEqual([
      '1. \\<img src=x onerror=alert(1)\\> \\*b\\* \\_c\\_ \\[d\\](javascript:e) \\`f\\` \\&amp; \\~g\\~',
      '   - Why: \\# no heading',
      '     \\- no point',
      '     1\\. no number',
      '     2\\) nor this',
      '     \\=== \\\\',
    ]);
  });
});
