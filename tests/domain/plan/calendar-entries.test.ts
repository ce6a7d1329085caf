import { describe, expect, it } from 'vitest';
import {
  type CalendarChoice,
  calendarEntries,
  type CalendarWords,
  entryKinds,
} from '../../../src/domain/plan/calendar-entries.ts';
import {
  addAction,
  editAction,
  emptyPlan,
  parkAction,
  type Plan,
} from '../../../src/domain/plan/model.ts';
import { decideReview, setStart } from '../../../src/domain/plan/progress.ts';
import { anAction, day, planWith } from '../builders/plan.ts';

const words: CalendarWords = {
  kinds: { firstSteps: 'First step', checkIns: 'Check in', reviews: 'Look back' },
  neutral: { firstSteps: 'Step', checkIns: 'Check', reviews: 'Look' },
  hints: { firstSteps: 'Begin.', checkIns: 'Did I?', reviews: 'What moved?' },
};
const all: CalendarChoice = { kinds: entryKinds, hasAlarms: false, isNeutral: false };
const brief = (plan: Plan, choice: CalendarChoice = all) =>
  calendarEntries(plan, choice, words).map(({ uid, summary, on, weeks }) => [
    uid,
    summary,
    on,
    weeks,
  ]);

const plan = editAction(setStart(planWith('a'), 'a', day('2026-11-23')), 'a', {
  firstStep: 'Write one line',
  startAt: '09:30' as never,
  reviewOn: day('2026-12-23'),
});

describe('the calendar of a plan', () => {
  it('has the first step, weekly check-ins until the look back, and both looks back', () => {
    expect(brief(plan)).toEqual([
      ['a-first-step@alongside', 'First step: Write one line', '2026-11-23', 1],
      ['a-check-in@alongside', 'Check in: Do a', '2026-11-30', 4],
      ['a-review-1@alongside', 'Look back: Do a', '2026-12-23', 1],
      ['a-review-2@alongside', 'Look back: Do a', '2027-02-21', 1],
    ]);
    expect(calendarEntries(plan, all, words).map(({ at }) => at)).toEqual([
      '09:30',
      null,
      null,
      null,
    ]);
  });

  it('F42: has the same ids again, and higher sequences after a change', () => {
    const changed = editAction(plan, 'a', { firstStep: 'Write two lines' });
    const [before, after] = [plan, changed].map((each) => calendarEntries(each, all, words));
    expect(after?.map((each) => each.uid)).toEqual(before?.map((each) => each.uid));
    after?.forEach((each, at) => {
      expect(each.sequence).toBeGreaterThan(before?.[at]?.sequence ?? 0);
    });
  });

  it('goes on with the second look back once the first is decided', () => {
    const decided = decideReview(plan, 'a', 'keep', day('2026-12-23'));
    expect(brief(decided, { ...all, kinds: ['reviews'] })).toEqual([
      ['a-review-2@alongside', 'Look back: Do a', '2027-02-21', 1],
    ]);
  });

  it('says nothing of what was written when asked not to', () => {
    const [first] = calendarEntries(plan, { ...all, isNeutral: true, hasAlarms: true }, words);
    expect(first).toMatchObject({ summary: 'Step', description: '', hasAlarm: true });
  });

  it('has what was chosen, of active actions only, and nothing where there is no day', () => {
    expect(brief(plan, { ...all, kinds: [] })).toEqual([]);
    expect(brief(parkAction(plan, 'a', true))).toEqual([]);
    expect(brief(planWith('a'))).toEqual([
      ['a-check-in@alongside', 'Check in: Do a', '2026-11-28', 4],
    ]);
    expect(brief(emptyPlan)).toEqual([]);
  });

  it('has no check-in when the look back comes within the week, and at most twelve', () => {
    const kinds = { ...all, kinds: ['checkIns'] as const };
    expect(brief(editAction(plan, 'a', { reviewOn: day('2026-11-25') }), kinds)).toEqual([]);
    expect(brief(editAction(plan, 'a', { reviewOn: day('2028-01-01') }), kinds)[0]?.[3]).toBe(12);
  });

  it('names a first step without words after its action, and clamps an absurd revision', () => {
    const bare = setStart(addAction(emptyPlan, 'b', anAction('')), 'b', day('2026-11-23'));
    expect(brief(bare)[0]?.[1]).toBe('First step: Action without a name');
    const far = { ...bare, actions: { b: { value: bare.actions['b']!.value, revision: 1e12 } } };
    expect(calendarEntries(far, all, words)[0]?.sequence).toBe(2147483647);
  });

  it('has only the action that is chosen, also while it waits', () => {
    const two = parkAction(planWith('a', 'b'), 'b', true);
    const uids = brief(two, { ...all, only: 'b' }).map(([uid]) => uid);
    expect(uids.length).toBeGreaterThan(0);
    expect(uids.every((uid) => String(uid).startsWith('b-'))).toBe(true);
  });
});
