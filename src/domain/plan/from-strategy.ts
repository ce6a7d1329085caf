/** A strategy as the first draft of an action; the reader makes it their own afterwards. */
import { addDays, type CalendarDate } from '../../lib/calendar-date.ts';
import { type Action, emptyWords } from './model.ts';
import { firstReviewDays } from './progress.ts';

/** The parts of a strategy that an action is made of. */
export interface StrategyForPlan {
  readonly id: string;
  readonly title: string;
  readonly firstStep: string;
  readonly ifThen: { readonly if: string; readonly then: string };
}

/** The action a strategy becomes when it is added on the day `today`. */
export const actionFromStrategy = (
  strategy: StrategyForPlan,
  today: CalendarDate,
): Omit<Action, 'isParked'> => ({
  ...emptyWords,
  what: strategy.title,
  firstStep: strategy.firstStep,
  ifObstacle: strategy.ifThen.if,
  thenStep: strategy.ifThen.then,
  status: 'not-started',
  startOn: null,
  startAt: null,
  reviewOn: addDays(today, firstReviewDays),
  addedOn: today,
  origin: { kind: 'strategy', strategy: strategy.id },
});
