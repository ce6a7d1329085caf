import { describe, expect, it } from 'vitest';
import { planLines } from '../../../src/domain/plan/describe.ts';
import { addAction, editAction, emptyPlan, setStatus } from '../../../src/domain/plan/model.ts';
import {
  isInSlice,
  lineKey,
  namesIn,
  sliceOf,
  usualSlice,
  withoutNames,
} from '../../../src/domain/plan/slice.ts';
import { anAction, planWith } from '../builders/plan.ts';
import { textWords } from '../builders/plan-words.ts';

const plan = setStatus(
  editAction(planWith('a', 'b'), 'a', {
    withWhom: 'Zoë from accounts, R.',
    why: 'Because Zoë knows',
    firstStep: 'Write to zoë',
    ifObstacle: 'R. is away',
    thenStep: 'Zoë1 stays',
  }),
  'b',
  'done',
);
const lines = planLines(plan, textWords);
const texts = (audience: Parameters<typeof usualSlice>[0]) =>
  sliceOf(lines, usualSlice(audience), namesIn(plan), 'someone').map(({ field, text }) => [
    field,
    text,
  ]);

describe('a part of the plan for someone', () => {
  it('is everything with names for oneself', () => {
    expect(sliceOf(lines, usualSlice('myself'), namesIn(plan), 'someone')).toEqual(lines);
  });

  it('for a manager has the active steps without reasons, obstacles or names', () => {
    expect(texts('manager')).toEqual([
      ['what', 'Do a'],
      ['firstStep', 'Write to someone'],
      ['status', 'not started'],
    ]);
  });

  it('for a mentor has reasons and obstacles too', () => {
    expect(texts('mentor')).toEqual([
      ['what', 'Do a'],
      ['why', 'Because someone knows'],
      ['firstStep', 'Write to someone'],
      ['ifObstacle', 'someone is away'],
      ['thenStep', 'Zoë1 stays'],
      ['status', 'not started'],
    ]);
    expect(texts('friend')).toEqual(texts('mentor'));
  });

  it('follows what is ticked by hand, and names come back when asked for', () => {
    const whom = lines.find((line) => line.field === 'withWhom')!;
    const closed = lines.find((line) => line.group === 'closed')!;
    const choice = {
      ...usualSlice('manager'),
      byHand: { [lineKey(whom)]: true, [lineKey(closed)]: true, 'a.what': false },
    };
    expect(isInSlice(whom, choice)).toBe(true);
    expect(sliceOf(lines, choice, namesIn(plan), 'someone').map(({ text }) => text)).toEqual([
      'someone',
      'Write to someone',
      'not started',
      'Do b',
    ]);
    expect(sliceOf(lines, { ...choice, hasNames: true }, [], '')[0]?.text).toBe(
      'Zoë from accounts, R.',
    );
  });
});

describe('names', () => {
  it('are what stands under “with whom”, whole and word by word, and the known ones; the longest first', () => {
    expect(namesIn(plan, ['Nadia'])).toEqual(['Zoë from accounts', 'Nadia', 'Zoë', 'R.']);
    const mine = addAction(emptyPlan, 'a', anAction('x', { withWhom: 'My sister and the nurse' }));
    expect(namesIn(mine)).toEqual(['My sister', 'the nurse']);
  });

  it('are replaced as whole words in any script, signs and all, and nothing else is', () => {
    expect(withoutNames('R., then Rita (R.)', ['R.'], '…')).toBe('…, then Rita (…)');
    expect(withoutNames('שיחה עם נעמה היום', ['נעמה'], '…')).toBe('שיחה עם … היום');
    expect(withoutNames('A+B met', ['A+B'], '…')).toBe('… met');
    expect(withoutNames('as it is', [], '…')).toBe('as it is');
  });
});
