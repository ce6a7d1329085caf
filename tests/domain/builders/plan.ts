/** Actions and plans for the tests, and a generator of everything a reader can do with a plan. */
import fc from 'fast-check';
import {
  type Action,
  actionsInOrder,
  actionStatuses,
  decisions,
  activeActions,
  addAction,
  editAction,
  emptyPlan,
  emptyWords,
  moveAction,
  parkAction,
  type Plan,
  removeAction,
  setStatus,
  swapActive,
} from '../../../src/domain/plan/model.ts';
import { decideReview, setStart, tickWeek, writeMoved } from '../../../src/domain/plan/progress.ts';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';
import { anyDay } from './generators.ts';

/** Days of the calendar, written out. */
export const day = (text: string): CalendarDate => text as CalendarDate;

/** An action of the reader's own. */
export const anAction = (
  what: string,
  more: Partial<Omit<Action, 'isParked'>> = {},
): Omit<Action, 'isParked'> => ({
  ...emptyWords,
  what,
  status: 'not-started',
  startOn: null,
  startAt: null,
  reviewOn: null,
  addedOn: day('2026-11-21'),
  origin: { kind: 'own' },
  ...more,
});

/** A plan with actions under these ids, added in order; the fourth and later ones wait. */
export const planWith = (...ids: string[]): Plan =>
  ids.reduce((plan, id) => addAction(plan, id, anAction(`Do ${id}`)), emptyPlan);

/** Ids in order. */
export const idsInOrder = (plan: Plan): string[] => actionsInOrder(plan).map((each) => each.id);

/** Ids of the active actions, in order. */
export const activeIds = (plan: Plan): string[] => activeActions(plan).map((each) => each.id);

/** One thing a reader does, with the id of the action it is about. */
export interface Step {
  readonly name: string;
  readonly id: string;
  apply(plan: Plan): Plan;
}

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const anyText = fc.string({ unit: 'grapheme', maxLength: 8 });

const anyNewAction = fc
  .tuple(anyText, anyText, anyDay, fc.option(anyDay), fc.constantFrom(...actionStatuses))
  .map(([what, why, addedOn, reviewOn, status]) =>
    anAction(what, {
      why,
      addedOn,
      reviewOn,
      status,
      origin: why === '' ? { kind: 'own' } : { kind: 'strategy', strategy: why },
    }),
  );

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyId, anyNewAction).map(
    ([id, action]): Step => ({
      name: 'add',
      id,
      apply: (plan) => addAction(plan, id, action),
    }),
  ),
  fc.tuple(anyId, anyText, fc.option(anyDay)).map(
    ([id, why, reviewOn]): Step => ({
      name: 'edit',
      id,
      apply: (plan) => editAction(plan, id, { why, reviewOn }),
    }),
  ),
  anyId.map((id): Step => ({ name: 'remove', id, apply: (plan) => removeAction(plan, id) })),
  fc.tuple(anyId, fc.boolean()).map(
    ([id, isParked]): Step => ({
      name: 'park',
      id,
      apply: (plan) => parkAction(plan, id, isParked),
    }),
  ),
  fc.tuple(anyId, anyId).map(
    ([id, parkId]): Step => ({
      name: 'swap',
      id,
      apply: (plan) => swapActive(plan, id, parkId),
    }),
  ),
  fc.tuple(anyId, anyDay, fc.boolean()).map(
    ([id, on, isDone]): Step => ({
      name: 'tick',
      id,
      apply: (plan) => tickWeek(plan, id, on, isDone),
    }),
  ),
  fc.tuple(anyId, fc.option(anyDay)).map(
    ([id, startOn]): Step => ({
      name: 'start',
      id,
      apply: (plan) => setStart(plan, id, startOn),
    }),
  ),
  fc.tuple(anyId, anyText, fc.constantFrom(...decisions), anyDay).map(
    ([id, moved, decision, on]): Step => ({
      name: 'look back',
      id,
      apply: (plan) => decideReview(writeMoved(plan, id, moved), id, decision, on),
    }),
  ),
  fc.tuple(anyId, fc.constantFrom(...actionStatuses)).map(
    ([id, status]): Step => ({
      name: 'status',
      id,
      apply: (plan) => setStatus(plan, id, status),
    }),
  ),
  fc.tuple(anyId, fc.integer({ min: -4, max: 4 }), fc.boolean()).map(
    ([id, steps, amongActive]): Step => ({
      name: 'move',
      id,
      apply: (plan) =>
        moveAction(plan, id, steps, amongActive ? activeIds(plan) : idsInOrder(plan)),
    }),
  ),
);

/** Things a reader does, one after the other. */
export const anySteps: fc.Arbitrary<Step[]> = fc.array(anyStep, { maxLength: 40 });

/** The plan after these steps, begun with `start`. */
export const planAfter = (steps: readonly Step[], start: Plan = emptyPlan): Plan =>
  steps.reduce((plan, step) => step.apply(plan), start);

/** A plan after any sequence of a reader's actions. */
export const anyPlan: fc.Arbitrary<Plan> = anySteps.map((steps) => planAfter(steps));
