/** The plan: the reader's actions, at most three of them active, the rest parked. Pure; ids and days are handed in. */
import { type Cells, cellValue, idsOf, stableText, withValue } from '../../lib/cells.ts';
import { isWallTime, type WallTime } from '../../lib/wall-time.ts';
import { cell, cells, defineDocument } from '../saved-document.ts';
import {
  day,
  either,
  fields,
  listOf,
  oneOf,
  orNone,
  since,
  text,
  type Shape,
  type ValueOf,
  wholeNumber,
  yesNo,
} from '../saved-values.ts';
import { planSteps } from './migrations.ts';

/** How many actions may be active at once: few enough to do (product.md, "The plan"). */
export const activeLimit = 3;

/** "Dropped" is a decision, not a failure. */
export const actionStatuses = ['not-started', 'doing', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What a reader decides when looking back. */
export const decisions = ['keep', 'change', 'drop'] as const;
export type Decision = (typeof decisions)[number];

/** The texts the reader writes. All may be empty but `what`. */
const words = {
  what: text,
  why: text,
  withWhom: text,
  whenWhere: text,
  firstStep: text,
  ifObstacle: text,
  thenStep: text,
  /** What the reader takes from it, whether it was done or dropped. */
  learned: since(2, text),
};

/** A time of day such as "09:30"; here, because other tools need none. */
const time: Shape<WallTime> = {
  as: 'time',
  is: (value): value is WallTime => typeof value === 'string' && isWallTime(value),
};

/** One line of the plan. */
const action = fields({
  ...words,
  status: oneOf(actionStatuses),
  /** Parked actions wait; only those not parked count as active. */
  isParked: yesNo,
  /** The day of the first step, if chosen. */
  startOn: since(2, orNone(day)),
  /** The time of that day, wherever the reader then is. */
  startAt: since(2, orNone(time)),
  /** The day to look back at it, if chosen. */
  reviewOn: orNone(day),
  addedOn: day,
  /** Where it came from. */
  origin: either(
    fields({ kind: oneOf(['strategy']), strategy: text }),
    fields({ kind: oneOf(['own']) }),
  ),
});
export type Action = ValueOf<typeof action>;
export type ActionWords = Pick<Action, keyof typeof words>;

/** "I did a step": for one action, once a week. `on` is the day on which it was ticked. */
const tick = fields({ action: text, on: day });

/** One look back at an action. Written as the reader types; decided once. */
const review = fields({
  action: text,
  /** 1 for the look back at 30 days, 2 for that at 90, and so on. */
  number: wholeNumber(1),
  /** What moved, in the reader's words. */
  moved: text,
  decision: orNone(oneOf(decisions)),
  /** The day of the decision. */
  on: orNone(day),
});
export type Review = ValueOf<typeof review>;

/** The saved plan. */
export const planDocument = defineDocument(
  'plan',
  {
    /** By action id. */
    actions: cells(action),
    /** Action ids in the reader's order; ids it lacks come last, by the day they were added. */
    order: cell(listOf(text), []),
    /** By action id and the week's Monday, so that two tabs tick a week once (see progress.ts). */
    ticks: since(2, cells(tick)),
    /** By action id and number. */
    reviews: since(2, cells(review)),
  },
  planSteps,
);
export type Plan = typeof planDocument.empty;

export const { empty: emptyPlan, nextRevision } = planDocument;

/**
 * What may be changed by writing. Parking and status have functions of their own, which keep to the three active places.
 */
export type ActionChange = Partial<ActionWords & Pick<Action, 'reviewOn' | 'startOn' | 'startAt'>>;

/** An action together with its id. */
export interface PlannedAction extends Action {
  readonly id: string;
}

/** No words yet. */
export const emptyWords = Object.fromEntries(
  Object.keys(words).map((each) => [each, '']),
) as unknown as ActionWords;

/** One object for each action as long as nothing in it changes, so that a page can tell what to draw anew (F45). */
const plannedBefore = new WeakMap<Action, PlannedAction>();

function withId(action: Action, id: string): PlannedAction {
  const before = plannedBefore.get(action);
  if (before?.id === id) return before;
  const planned = { ...action, id };
  plannedBefore.set(action, planned);
  return planned;
}

/** By the day they were added, then by id: the same in every tab, however the two copies were merged. */
function byAddedOn(a: PlannedAction, b: PlannedAction): number {
  if (a.addedOn !== b.addedOn) return a.addedOn < b.addedOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Every action in the reader's order. */
export function actionsInOrder(plan: Plan): PlannedAction[] {
  const planned = (id: string): PlannedAction[] => {
    const action = cellValue(plan.actions, id);
    return action ? [withId(action, id)] : [];
  };
  const listed = new Set(plan.order.value);
  const unlisted = idsOf(plan.actions).filter((id) => !listed.has(id));
  return [...[...listed].flatMap(planned), ...unlisted.flatMap(planned).sort(byAddedOn)];
}

/** Whether an action takes one of the three active places: not parked, not done, not dropped. */
export const isActive = (action: Action): boolean =>
  !action.isParked && (action.status === 'not-started' || action.status === 'doing');

/** The actions that hold an active place, in order. */
export const activeActions = (plan: Plan): PlannedAction[] => actionsInOrder(plan).filter(isActive);

/** Whether another action may become active. */
export const hasRoom = (plan: Plan): boolean => activeActions(plan).length < activeLimit;

/** Adds an action under a new id, at the end; parked when three are active already. An id in use is left alone. */
export function addAction(plan: Plan, id: string, action: Omit<Action, 'isParked'>): Plan {
  if (cellValue(plan.actions, id)) return plan;
  const revision = nextRevision(plan);
  return {
    ...plan,
    actions: withValue(plan.actions, id, { ...action, isParked: !hasRoom(plan) }, revision),
    order: { value: [...actionsInOrder(plan).map((each) => each.id), id], revision },
  };
}

/** Changes some of what was written. An unknown id, or a change that changes nothing, gives the same plan back. */
export const editAction = (plan: Plan, id: string, change: ActionChange): Plan =>
  changeAction(plan, id, change);

/** Changes any fields of an action. Callers keep to the three active places. */
export function changeAction(plan: Plan, id: string, change: Partial<Action>): Plan {
  const before = cellValue(plan.actions, id);
  if (!before) return plan;
  const after: Action = { ...before, ...change };
  if (stableText(after) === stableText(before)) return plan;
  return { ...plan, actions: withValue(plan.actions, id, after, nextRevision(plan)) };
}

/** Takes an action out of the plan, with its ticks and its looks back. */
export function removeAction(plan: Plan, id: string): Plan {
  if (!cellValue(plan.actions, id)) return plan;
  const revision = nextRevision(plan);
  const withoutIts = <T extends { readonly action: string }>(cells: Cells<T>): Cells<T> =>
    idsOf(cells)
      .filter((key) => cellValue(cells, key)?.action === id)
      .reduce((left, key) => withValue(left, key, null, revision), cells);
  return {
    ...plan,
    actions: withValue(plan.actions, id, null, revision),
    ticks: withoutIts(plan.ticks),
    reviews: withoutIts(plan.reviews),
  };
}

/** Parks an action, or makes it active. Making a fourth one active changes nothing: the caller asks which one waits. */
export function parkAction(plan: Plan, id: string, isParked: boolean): Plan {
  const action = cellValue(plan.actions, id);
  if (!action) return plan;
  const wouldBeActive = !isParked && isActive({ ...action, isParked: false });
  if (wouldBeActive && !isActive(action) && !hasRoom(plan)) return plan;
  return changeAction(plan, id, { isParked });
}

/** Puts `parkId` to wait and makes `activeId` active in its place; changes nothing when `activeId` cannot become active. */
export function swapActive(plan: Plan, activeId: string, parkId: string): Plan {
  const swapped = parkAction(parkAction(plan, parkId, true), activeId, false);
  const action = cellValue(swapped.actions, activeId);
  return activeId !== parkId && action && isActive(action) ? swapped : plan;
}

/**
 * Sets the status. An action taken up again ("not-started" or "doing" after done or dropped) is parked
 * when the three active places are taken.
 */
export function setStatus(plan: Plan, id: string, status: ActionStatus): Plan {
  const action = cellValue(plan.actions, id);
  if (!action) return plan;
  const after: Action = { ...action, status };
  const takesPlace = isActive(after) && !isActive(action);
  return changeAction(plan, id, {
    status,
    isParked: (takesPlace && !hasRoom(plan)) || action.isParked,
  });
}

/**
 * Moves an action by `steps` whole places (negative: earlier) among the actions it is shown with, `shown` in order.
 * It stops at either end. Actions that are not shown keep their order among themselves.
 */
export function moveAction(plan: Plan, id: string, steps: number, shown: readonly string[]): Plan {
  const order = actionsInOrder(plan).map((each) => each.id);
  const list = shown.filter((each) => order.includes(each));
  const from = list.indexOf(id);
  const neighbor = list[Math.min(Math.max(from + steps, 0), list.length - 1)];
  if (from < 0 || neighbor === undefined || neighbor === id) return plan;
  const rest = order.filter((each) => each !== id);
  const at = rest.indexOf(neighbor) + (steps > 0 ? 1 : 0);
  return {
    ...plan,
    order: { value: [...rest.slice(0, at), id, ...rest.slice(at)], revision: nextRevision(plan) },
  };
}

/** Ids of the strategies that are in the plan, dropped ones included. */
export const plannedStrategies = (plan: Plan): string[] =>
  actionsInOrder(plan).flatMap((action) =>
    action.origin.kind === 'strategy' ? [action.origin.strategy] : [],
  );

/** What an action is called, also when its words were cleared. */
export const nameOf = (action: Pick<Action, 'what'>): string =>
  action.what.trim() === '' ? 'Action without a name' : action.what;
