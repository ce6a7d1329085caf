/** The reader's plan: its state, and everything that can be done to it. Every action can be undone. */
import { computed } from 'nanostores';
import { actionFromStrategy, type StrategyForPlan } from '../domain/plan/from-strategy.ts';
import {
  type Action,
  type ActionChange,
  type ActionStatus,
  actionsInOrder,
  activeActions,
  addAction,
  editAction,
  emptyWords,
  isActive,
  moveAction,
  type Plan,
  type PlannedAction,
  parkAction,
  plannedStrategies,
  removeAction,
  restorePlan,
  setStatus,
  swapActive,
} from '../domain/plan/model.ts';
import { planSlot } from '../persistence/slots.ts';
import { today } from '../platform/clock.ts';
import { newId } from '../platform/random.ts';
import { createHistory } from './history.ts';
import { waysOutOf } from './save-status.ts';
import { slotStore } from './slot-store.ts';

const store = slotStore(planSlot);
const history = createHistory<Plan>();

export const $plan = store.$value;
export const $planStatus = store.$status;
export const $planSetAside = store.$setAside;
export const $undoLabel = history.$undo;
export const $redoLabel = history.$redo;
export const $plannedStrategies = computed($plan, plannedStrategies);

/** Reads the stored plan; to be called once the page is alive. */
export const openPlan = store.open;

function change(label: string, next: (plan: Plan) => Plan, key?: string): void {
  const before = $plan.get();
  store.open().edit(next);
  if ($plan.get() !== before) history.record(before, label, key);
}

/** Adds a strategy; returns the action's id, or null when it is in the plan already. */
export function addStrategy(strategy: StrategyForPlan): string | null {
  store.open();
  if (plannedStrategies($plan.get()).includes(strategy.id)) return null;
  const id = newId();
  change(`adding “${strategy.title}”`, (plan) =>
    addAction(plan, id, actionFromStrategy(strategy, today())),
  );
  return id;
}

/** Takes a strategy out again, unless the reader has written in its action; says whether it is out. */
export function takeOutStrategy(strategyId: string): boolean {
  const action = actionsInOrder($plan.get()).find(
    (each) => each.origin.kind === 'strategy' && each.origin.strategy === strategyId,
  );
  if (!action) return true;
  const isTouched =
    [action.why, action.withWhom, action.whenWhere].some((text) => text !== '') ||
    action.status !== 'not-started';
  if (isTouched) return false;
  remove(action.id, action.what);
  return true;
}

/** Adds an action in the reader's own words; returns its id. */
export function addOwn(what: string): string {
  const id = newId();
  const action: Omit<Action, 'isParked'> = {
    ...emptyWords,
    what,
    status: 'not-started',
    reviewOn: null,
    addedOn: today(),
    origin: { kind: 'own' },
  };
  change(`adding “${what}”`, (plan) => addAction(plan, id, action));
  return id;
}

/** Changes one field of an action; typing in one field is one step of undo. */
export const edit = (id: string, words: ActionChange): void =>
  change(
    'the change of words',
    (plan) => editAction(plan, id, words),
    `${id}.${Object.keys(words).join()}`,
  );

export const remove = (id: string, what: string): void =>
  change(`removing “${what}”`, (plan) => removeAction(plan, id));

export const park = (id: string, what: string, isParked: boolean): void =>
  change(`${isParked ? 'parking' : 'taking up'} “${what}”`, (plan) =>
    parkAction(plan, id, isParked),
  );

export const swap = (activeId: string, parkId: string): void =>
  change('the exchange', (plan) => swapActive(plan, activeId, parkId));

export const changeStatus = (id: string, what: string, status: ActionStatus): void =>
  change(`the status of “${what}”`, (plan) => setStatus(plan, id, status));

export const move = (id: string, what: string, steps: number, shown: readonly string[]): void =>
  change(`moving “${what}”`, (plan) => moveAction(plan, id, steps, shown));

/** Takes back the last change; returns what it was, or null. */
export function undo(): string | null {
  const step = history.undo($plan.get());
  if (!step) return null;
  store.open().edit((plan) => restorePlan(plan, step.earlier));
  return step.label;
}

/** Does again what was undone; returns what it was, or null. */
export function redo(): string | null {
  const step = history.redo($plan.get());
  if (!step) return null;
  store.open().edit((plan) => restorePlan(plan, step.earlier));
  return step.label;
}

/** The active actions now. */
export const readActive = (): PlannedAction[] => activeActions($plan.get());

/** All actions now, the active ones apart from those that wait and those that are done or dropped. */
export const $planParts = computed($plan, (plan) => {
  const all = actionsInOrder(plan);
  return {
    active: all.filter(isActive),
    parked: all.filter(
      (each) => each.isParked && (each.status === 'not-started' || each.status === 'doing'),
    ),
    closed: all.filter((each) => each.status === 'done' || each.status === 'dropped'),
  };
});

export const planWaysOut = waysOutOf(openPlan, 'plan');
