/** Undo takes back one change, never what another tab did meanwhile. */
import { expect, it } from 'vitest';
import {
  actionsInOrder,
  addAction,
  editAction,
  emptyPlan,
  nameOf,
  removeAction,
  planDocument,
} from '../../../src/domain/plan/model.ts';
import { actionFromStrategy } from '../../../src/domain/plan/from-strategy.ts';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';

const action = (what: string) =>
  actionFromStrategy(
    // biome-ignore lint/suspicious/noThenProperty: a strategy's if-then example, never awaited
    { id: what, title: what, firstStep: '', ifThen: { if: '', then: '' } },
    '2026-11-21' as CalendarDate,
  );

it('F16: keeps what another tab added after the change that is taken back', () => {
  const before = addAction(addAction(emptyPlan, 'a', action('one')), 'b', action('two'));
  const after = removeAction(before, 'b');
  const theirs = editAction(addAction(after, 'c', action('theirs')), 'c', { why: 'their words' });
  const undone = planDocument.revert(planDocument.merge(after, theirs), before, after);
  expect(actionsInOrder(undone).map(({ what, why }) => [what, why])).toEqual([
    ['one', ''],
    ['theirs', 'their words'],
    // Brought back at the end: their order does not know it.
    ['two', ''],
  ]);
});

it('does the change again in the same way', () => {
  const before = addAction(emptyPlan, 'a', action('one'));
  const after = editAction(before, 'a', { why: 'because' });
  const undone = planDocument.revert(after, before, after);
  expect(actionsInOrder(undone)[0]?.why).toBe('');
  expect(actionsInOrder(planDocument.revert(undone, after, before))[0]?.why).toBe('because');
});

it('gives an action without words a name to be spoken of', () => {
  expect(nameOf({ what: ' ' })).toBe('Action without a name');
  expect(nameOf({ what: 'Ask R.' })).toBe('Ask R.');
});
