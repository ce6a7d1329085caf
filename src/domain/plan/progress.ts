/**
 * How a plan goes: first days, a tick for each week, a look back at 30 and at 90 days. Pure; today is handed in.
 * The spans, the tick with its date and the fresh start are from evidence.md, section 14.
 */
import {
  addDays,
  type CalendarDate,
  mondayOf,
  nextMonth,
  weekday,
} from '../../lib/calendar-date.ts';
import { cellValue, idsOf, withValue } from '../../lib/cells.ts';
import {
  type Action,
  changeAction,
  type Decision,
  nextRevision,
  type Plan,
  type Review,
} from './model.ts';

/** Days from the beginning to the first and to the second look back (product.md, "The plan"). */
export const firstReviewDays = 30;
export const secondReviewDays = 90;

/** Days on which beginning is easier: the next Monday, and the first of the next month. Never today. */
export const freshStarts = (
  today: CalendarDate,
): { readonly monday: CalendarDate; readonly month: CalendarDate } => ({
  monday: addDays(today, 7 - weekday(today)),
  month: nextMonth(today),
});

/** The day an action began or will begin; the day it was added while none is chosen. */
export const beginOf = (action: Action): CalendarDate => action.startOn ?? action.addedOn;

/** Chooses the first day; null takes it back. A look back still at its 30 days moves along; a chosen one stays. */
export function setStart(plan: Plan, id: string, startOn: CalendarDate | null): Plan {
  const action = cellValue(plan.actions, id);
  if (!action) return plan;
  const isAtDefault = action.reviewOn === addDays(beginOf(action), firstReviewDays);
  const reviewOn = isAtDefault
    ? addDays(startOn ?? action.addedOn, firstReviewDays)
    : action.reviewOn;
  return changeAction(plan, id, {
    startOn,
    reviewOn,
    startAt: startOn === null ? null : action.startAt,
  });
}

/** What is odd about the days of an action, if anything: a look back before the first step. */
export const isReviewBeforeStart = (action: Action): boolean =>
  action.startOn !== null && action.reviewOn !== null && action.reviewOn < action.startOn;

/** The parts of a plan that tell how it goes. */
type Ticks = Pick<Plan, 'ticks'>;
type Reviews = Pick<Plan, 'reviews'>;
export type Progress = Ticks & Reviews;

const tickKey = (id: string, day: CalendarDate): string => `${id}:${mondayOf(day)}`;

/** The day on which the week of `day` was ticked for an action, or undefined. */
export const tickOfWeek = (plan: Ticks, id: string, day: CalendarDate): CalendarDate | undefined =>
  cellValue(plan.ticks, tickKey(id, day))?.on;

/** Ticks the week of `day` for an action, or takes the tick back. Of an unknown action nothing changes. */
export function tickWeek(plan: Plan, id: string, day: CalendarDate, isDone: boolean): Plan {
  const isTicked = tickOfWeek(plan, id, day) !== undefined;
  if (!cellValue(plan.actions, id) || isTicked === isDone) return plan;
  const tick = isDone ? { action: id, on: day } : null;
  return { ...plan, ticks: withValue(plan.ticks, tickKey(id, day), tick, nextRevision(plan)) };
}

/** The days on which steps of an action were ticked, earliest first. */
export const ticksOf = (plan: Ticks, id: string): CalendarDate[] =>
  idsOf(plan.ticks)
    .flatMap((key) => cellValue(plan.ticks, key) ?? [])
    .filter((tick) => tick.action === id)
    .map((tick) => tick.on)
    .sort();

const reviewKey = (id: string, number: number): string => `${id}:${number}`;

/** Every look back at an action, the one being written included, by number. */
export const reviewsOf = (plan: Reviews, id: string): Review[] =>
  idsOf(plan.reviews)
    .flatMap((key) => cellValue(plan.reviews, key) ?? [])
    .filter((review) => review.action === id)
    .sort((a, b) => a.number - b.number);

/** The looks back at an action that ended in a decision. */
export const decidedReviews = (plan: Reviews, id: string): Review[] =>
  reviewsOf(plan, id).filter((review) => review.decision !== null);

/** The number of the look back that comes next: 1, then 2, and so on. */
export const nextReviewNumber = (plan: Reviews, id: string): number =>
  1 + Math.max(0, ...decidedReviews(plan, id).map((review) => review.number));

/** The look back that is open: as far as it is written, or empty. */
export function openReview(plan: Reviews, id: string): Review {
  const number = nextReviewNumber(plan, id);
  const written = cellValue(plan.reviews, reviewKey(id, number));
  return written ?? { action: id, number, moved: '', decision: null, on: null };
}

/** Whether the day to look back has come. */
export const isReviewDue = (action: Action, today: CalendarDate): boolean =>
  action.reviewOn !== null &&
  action.reviewOn <= today &&
  (action.status === 'not-started' || action.status === 'doing');

function writeReview(plan: Plan, id: string, change: Partial<Review>): Plan {
  if (!cellValue(plan.actions, id)) return plan;
  const review = { ...openReview(plan, id), ...change };
  const key = reviewKey(id, review.number);
  return { ...plan, reviews: withValue(plan.reviews, key, review, nextRevision(plan)) };
}

/** Writes what moved, in the open look back. */
export const writeMoved = (plan: Plan, id: string, moved: string): Plan =>
  openReview(plan, id).moved === moved ? plan : writeReview(plan, id, { moved });

/** The day of the look back after number `number`: at 90 days, or 60 days on when that is past; then none. */
function dayAfterReview(action: Action, number: number, today: CalendarDate): CalendarDate | null {
  if (number > 1) return null;
  const planned = addDays(beginOf(action), secondReviewDays);
  return planned > today ? planned : addDays(today, secondReviewDays - firstReviewDays);
}

/**
 * Ends the open look back. "Keep" and "change" set the day of the next one, "drop" drops the action. Dropping is a
 * decision like the others.
 */
export function decideReview(
  plan: Plan,
  id: string,
  decision: Decision,
  today: CalendarDate,
): Plan {
  const action = cellValue(plan.actions, id);
  if (!action) return plan;
  const { number } = openReview(plan, id);
  const reviewed = writeReview(plan, id, { decision, on: today });
  return changeAction(
    reviewed,
    id,
    decision === 'drop'
      ? { status: 'dropped', reviewOn: null }
      : { reviewOn: dayAfterReview(action, number, today) },
  );
}
