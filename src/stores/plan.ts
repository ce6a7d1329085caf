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
  type Decision,
  editAction,
  emptyWords,
  isActive,
  moveAction,
  nameOf,
  type Plan,
  planDocument,
  type PlannedAction,
  parkAction,
  plannedStrategies,
  removeAction,
  setStatus,
  swapActive,
} from '../domain/plan/model.ts';
import {
  decideReview,
  firstReviewDays,
  setStart,
  tickWeek,
  writeMoved,
} from '../domain/plan/progress.ts';
import { addDays, type CalendarDate } from '../lib/calendar-date.ts';
import { stableText } from '../lib/cells.ts';
import { wellFormed } from '../lib/text.ts';
import { today } from '../platform/clock.ts';
import { newId } from '../platform/random.ts';
import { workStore } from './work-store.ts';

export const planWork = workStore(planDocument);
const { change } = planWork;

export const {
  $value: $plan,
  $status: $planStatus,
  $setAside: $planSetAside,
  open: openPlan,
  waysOut: planWaysOut,
} = planWork;
export const $plannedStrategies = computed($plan, plannedStrategies);

/** A done or dropped action becomes one that is being done; parked, until it has a place. */
function openAgain(plan: Plan, id: string): Plan {
  const action = actionsInOrder(plan).find((each) => each.id === id);
  const isClosed = action?.status === 'done' || action?.status === 'dropped';
  return isClosed ? setStatus(plan, id, 'doing') : plan;
}

/** Adds a strategy; returns the action's id, or null when it is in the plan already. */
export function addStrategy(strategy: StrategyForPlan): string | null {
  openPlan();
  if (plannedStrategies($plan.get()).includes(strategy.id)) return null;
  const id = newId();
  change(`You added “${strategy.title}”.`, (plan) =>
    addAction(plan, id, actionFromStrategy(strategy, today())),
  );
  return id;
}

/** Takes a strategy out again, unless the reader has changed its action in any way; says whether it is out. */
export function takeOutStrategy(strategy: StrategyForPlan): boolean {
  const planned = actionsInOrder($plan.get()).find(
    (each) => each.origin.kind === 'strategy' && each.origin.strategy === strategy.id,
  );
  if (!planned) return true;
  const { id, isParked: _isParked, ...action } = planned;
  if (stableText(action) !== stableText(actionFromStrategy(strategy, action.addedOn))) return false;
  remove(id, action.what);
  return true;
}

/** The id of the action a strategy has in the plan, if it is there. */
export const readPlanned = (strategy: string): string | undefined =>
  actionsInOrder($plan.get()).find(
    (each) => each.origin.kind === 'strategy' && each.origin.strategy === strategy,
  )?.id;

/** Adds an action in the reader's own words; returns its id. */
export function addOwn(text: string): string {
  const what = wellFormed(text);
  const id = newId();
  const action: Omit<Action, 'isParked'> = {
    ...emptyWords,
    what,
    status: 'not-started',
    startOn: null,
    startAt: null,
    reviewOn: addDays(today(), firstReviewDays),
    addedOn: today(),
    origin: { kind: 'own' },
  };
  change(`You added “${what}”.`, (plan) => addAction(plan, id, action));
  return id;
}

/** Changes one field of an action, well-formed (F43); typing in one field is one step of undo. */
export const edit = (id: string, words: ActionChange): void => {
  const mended = Object.fromEntries(
    Object.entries(words).map(([field, text]) => [field, text === null ? null : wellFormed(text)]),
  );
  change(
    'You changed some words.',
    (plan) => editAction(plan, id, mended),
    `${id}.${Object.keys(words).join()}`,
  );
};

/** Fills in "if" and "then" from a ready example, as one step of undo. */
export const fillExample = (id: string, ifObstacle: string, thenStep: string): boolean =>
  change('You took an example.', (plan) => editAction(plan, id, { ifObstacle, thenStep }));

/** Chooses the first day, or takes it back. */
export const chooseStart = (id: string, startOn: CalendarDate | null): boolean =>
  change('You chose the day of the first step.', (plan) => setStart(plan, id, startOn));

/** "I did a step this week", ticked or taken back today. */
export const tick = (id: string, isDone: boolean): boolean =>
  change(isDone ? 'You ticked this week.' : 'You took the tick of this week back.', (plan) =>
    tickWeek(plan, id, today(), isDone),
  );

/** What moved, as it is typed; one step of undo. */
export const lookBack = (id: string, text: string): boolean =>
  change(
    'You changed some words.',
    (plan) => writeMoved(plan, id, wellFormed(text)),
    `${id}.moved`,
  );

/** Ends a look back: keep, change or drop. */
export const decide = (id: string, what: string, decision: Decision): boolean =>
  change(`You looked back at “${what}”.`, (plan) => decideReview(plan, id, decision, today()));

export const remove = (id: string, what: string): boolean =>
  change(`You removed “${what}”.`, (plan) => removeAction(plan, id));

export const park = (id: string, what: string): boolean =>
  change(`You let “${what}” wait.`, (plan) => parkAction(plan, id, true));

/** Makes a waiting, done or dropped action active again, when there is room. */
export const takeUp = (id: string, what: string): boolean =>
  change(`You took up “${what}”.`, (plan) => parkAction(openAgain(plan, id), id, false));

/** Makes `activeId` active in the place of `parkId`, which waits. */
export const swap = (activeId: string, parkId: string): boolean =>
  change('You took up one action and let another wait.', (plan) =>
    swapActive(openAgain(plan, activeId), activeId, parkId),
  );

export const changeStatus = (id: string, what: string, status: ActionStatus): boolean =>
  change(`You changed the status of “${what}”.`, (plan) => setStatus(plan, id, status));

export const move = (id: string, what: string, steps: number, shown: readonly string[]): boolean =>
  change(`You moved “${what}”.`, (plan) => moveAction(plan, id, steps, shown));

/** The active actions now. */
export const readActive = (): PlannedAction[] => activeActions($plan.get());

/** The same list as last time while nothing in it changed, so that a page draws only what did (F45). */
function steadyList(): (list: PlannedAction[]) => PlannedAction[] {
  let last: PlannedAction[] = [];
  return (list) => {
    const isSame = list.length === last.length && list.every((each, at) => each === last[at]);
    if (!isSame) last = list;
    return last;
  };
}
const [steadyActive, steadyParked, steadyClosed] = [steadyList(), steadyList(), steadyList()];

/** All actions now, the active ones apart from those that wait and those that are done or dropped. */
export const $planParts = computed($plan, (plan) => {
  const all = actionsInOrder(plan);
  return {
    active: steadyActive(all.filter(isActive)),
    parked: steadyParked(
      all.filter(
        (each) => each.isParked && (each.status === 'not-started' || each.status === 'doing'),
      ),
    ),
    closed: steadyClosed(all.filter((each) => each.status === 'done' || each.status === 'dropped')),
  };
});

export { nameOf };
