/** Reads a saved plan. What cannot be understood is set aside, never dropped. */
import * as v from 'valibot';
import { type CalendarDate, isCalendarDate } from '../../lib/calendar-date.ts';
import { type ReadResult, readCells } from '../saved-cells.ts';
import { isWallTime, type WallTime } from '../../lib/wall-time.ts';
import {
  type Action,
  actionStatuses,
  decisions,
  emptyPlan,
  type Plan,
  type Review,
  type Tick,
} from './model.ts';

const dateSchema = v.custom<CalendarDate>(
  (date) => typeof date === 'string' && isCalendarDate(date),
);

const timeSchema = v.custom<WallTime>((time) => typeof time === 'string' && isWallTime(time));

/** Fields a newer version may have added are kept as they are. Texts may be of any length: nothing is cut. */
const actionSchema = v.looseObject({
  what: v.string(),
  why: v.string(),
  withWhom: v.string(),
  whenWhere: v.string(),
  firstStep: v.string(),
  ifObstacle: v.string(),
  thenStep: v.string(),
  learned: v.string(),
  status: v.picklist(actionStatuses),
  isParked: v.boolean(),
  startOn: v.nullable(dateSchema),
  startAt: v.nullable(timeSchema),
  reviewOn: v.nullable(dateSchema),
  addedOn: dateSchema,
  origin: v.variant('kind', [
    v.looseObject({ kind: v.literal('strategy'), strategy: v.string() }),
    v.looseObject({ kind: v.literal('own') }),
  ]),
});
const tickSchema = v.looseObject({ action: v.string(), on: dateSchema });
const reviewSchema = v.looseObject({
  action: v.string(),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  moved: v.string(),
  decision: v.nullable(v.picklist(decisions)),
  on: v.nullable(dateSchema),
});
const orderSchema = v.array(v.string());

/**
 * Saved data as a plan. One bad action is set aside with its place, e.g. "actions.k3m9…"; a bad order is set aside and
 * the actions are kept. Fails with the place when the shape of the whole is wrong. Never throws.
 */
export function readPlan(data: unknown): ReadResult<Plan> {
  const reader = readCells(data);
  return reader.finish({
    actions: reader.cells('actions', (value): value is Action => v.is(actionSchema, value)),
    order: reader.cell(
      'order',
      (value): value is readonly string[] => v.is(orderSchema, value),
      emptyPlan.order,
    ),
    ticks: reader.cells('ticks', (value): value is Tick => v.is(tickSchema, value)),
    reviews: reader.cells('reviews', (value): value is Review => v.is(reviewSchema, value)),
  });
}
