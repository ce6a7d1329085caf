import { describe, expect, it } from 'vitest';
import {
  actionsInOrder,
  editAction,
  removeAction,
  planDocument,
} from '../../../src/domain/plan/model.ts';
import {
  decidedReviews,
  decideReview,
  freshStarts,
  isReviewBeforeStart,
  isReviewDue,
  nextReviewNumber,
  openReview,
  setStart,
  tickOfWeek,
  ticksOf,
  tickWeek,
  writeMoved,
} from '../../../src/domain/plan/progress.ts';
import { anAction, day, planWith } from '../builders/plan.ts';

const plan = planWith('a', 'b');
const first = (from: typeof plan) => actionsInOrder(from)[0];

describe('fresh starts', () => {
  it.each([
    ['2026-11-21', '2026-11-23', '2026-12-01'],
    ['2026-11-23', '2026-11-30', '2026-12-01'],
    ['2026-12-01', '2026-12-07', '2027-01-01'],
    ['2028-02-29', '2028-03-06', '2028-03-01'],
  ])('from %s are the Monday %s and the first %s', (today, monday, month) => {
    expect(freshStarts(day(today))).toEqual({ monday, month });
  });
});

describe('the first day', () => {
  const drafted = editAction(plan, 'a', { reviewOn: day('2026-12-21') });

  it('takes a look back that stands at 30 days along', () => {
    const started = setStart(drafted, 'a', day('2026-12-01'));
    expect(first(started)).toMatchObject({ startOn: '2026-12-01', reviewOn: '2026-12-31' });
    expect(first(setStart(started, 'a', null))).toMatchObject({
      startOn: null,
      reviewOn: '2026-12-21',
    });
  });

  it('leaves a look back that was chosen, and says when it comes before', () => {
    const chosen = setStart(
      editAction(plan, 'a', { reviewOn: day('2026-11-25') }),
      'a',
      day('2026-12-01'),
    );
    expect(first(chosen)).toMatchObject({ reviewOn: '2026-11-25' });
    expect(isReviewBeforeStart({ ...anAction('x'), isParked: false })).toBe(false);
    const [action] = actionsInOrder(chosen);
    expect(action && isReviewBeforeStart(action)).toBe(true);
  });

  it('of an unknown action changes nothing, and taken back it takes its time along', () => {
    expect(setStart(plan, 'x', day('2026-12-01'))).toBe(plan);
    const timed = editAction(setStart(plan, 'a', day('2026-12-01')), 'a', {
      startAt: '09:30' as never,
    });
    expect(first(timed)?.startAt).toBe('09:30');
    expect(first(setStart(timed, 'a', null))?.startAt).toBe(null);
  });
});

describe('the weekly tick', () => {
  it('stands for the week of its day, once', () => {
    const ticked = tickWeek(plan, 'a', day('2026-11-18'), true);
    expect(tickOfWeek(ticked, 'a', day('2026-11-22'))).toBe('2026-11-18');
    expect(tickOfWeek(ticked, 'a', day('2026-11-23'))).toBeUndefined();
    expect(tickWeek(ticked, 'a', day('2026-11-20'), true)).toBe(ticked);
    expect(ticksOf(tickWeek(ticked, 'a', day('2026-11-09'), true), 'a')).toEqual([
      '2026-11-09',
      '2026-11-18',
    ]);
    expect(ticksOf(ticked, 'b')).toEqual([]);
  });

  it('can be taken back, and of an unknown action there is none', () => {
    const ticked = tickWeek(plan, 'a', day('2026-11-18'), true);
    expect(ticksOf(tickWeek(ticked, 'a', day('2026-11-17'), false), 'a')).toEqual([]);
    expect(tickWeek(plan, 'x', day('2026-11-18'), true)).toBe(plan);
  });

  it('F16: two tabs that tick one week agree on one tick', () => {
    const here = tickWeek(plan, 'a', day('2026-11-18'), true);
    const there = tickWeek(plan, 'a', day('2026-11-19'), true);
    expect(ticksOf(planDocument.merge(here, there), 'a')).toEqual(
      ticksOf(planDocument.merge(there, here), 'a'),
    );
    expect(ticksOf(planDocument.merge(here, there), 'a')).toHaveLength(1);
  });
});

describe('looking back', () => {
  it('is due from its day on, while the action is open', () => {
    const due = { ...anAction('x', { reviewOn: day('2026-12-21') }), isParked: false };
    expect(isReviewDue(due, day('2026-12-20'))).toBe(false);
    expect(isReviewDue(due, day('2026-12-21'))).toBe(true);
    expect(isReviewDue({ ...due, status: 'doing' }, day('2027-12-21'))).toBe(true);
    expect(isReviewDue({ ...due, status: 'done' }, day('2026-12-21'))).toBe(false);
    expect(isReviewDue({ ...due, reviewOn: null }, day('2026-12-21'))).toBe(false);
  });

  it('keeps what is written before it is decided', () => {
    const written = writeMoved(plan, 'a', 'A little');
    expect(openReview(written, 'a')).toMatchObject({
      number: 1,
      moved: 'A little',
      decision: null,
    });
    expect(writeMoved(written, 'a', 'A little')).toBe(written);
    expect(writeMoved(plan, 'x', 'A little')).toBe(plan);
    expect(decidedReviews(written, 'a')).toEqual([]);
  });

  it('at 30 days sets the one at 90, and that one ends it', () => {
    const once = decideReview(writeMoved(plan, 'a', 'Two talks'), 'a', 'keep', day('2026-12-21'));
    expect(first(once)?.reviewOn).toBe('2027-02-19');
    expect(nextReviewNumber(once, 'a')).toBe(2);
    const twice = decideReview(once, 'a', 'change', day('2027-02-19'));
    expect(first(twice)?.reviewOn).toBe(null);
    expect(
      decidedReviews(twice, 'a').map(({ number, moved, decision }) => [number, moved, decision]),
    ).toEqual([
      [1, 'Two talks', 'keep'],
      [2, '', 'change'],
    ]);
  });

  it('that comes late is followed 60 days on', () => {
    expect(first(decideReview(plan, 'a', 'keep', day('2027-06-01')))?.reviewOn).toBe('2027-07-31');
  });

  it('may drop the action; of an unknown one nothing changes', () => {
    const dropped = decideReview(plan, 'a', 'drop', day('2026-12-21'));
    expect(first(dropped)).toMatchObject({ status: 'dropped', reviewOn: null });
    expect(decideReview(plan, 'x', 'drop', day('2026-12-21'))).toBe(plan);
  });

  it('F31: is taken back whole, and goes with its action', () => {
    const after = tickWeek(
      decideReview(plan, 'a', 'drop', day('2026-12-21')),
      'a',
      day('2026-12-21'),
      true,
    );
    const undone = planDocument.revert(after, plan, after);
    expect(first(undone)?.status).toBe('not-started');
    expect(decidedReviews(undone, 'a')).toEqual([]);
    const removed = removeAction(after, 'a');
    expect([ticksOf(removed, 'a'), decidedReviews(removed, 'a')]).toEqual([[], []]);
    expect(ticksOf(planDocument.revert(removed, after, removed), 'a')).toEqual(['2026-12-21']);
  });
});
