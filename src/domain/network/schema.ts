/** Reads a saved network. What cannot be understood is set aside, never dropped. */
import * as v from 'valibot';
import { type CalendarDate, isCalendarDate } from '../../lib/calendar-date.ts';
import { supportKinds, supportSources } from '../guide/words.ts';
import { type ReadResult, readCells } from '../saved-cells.ts';
import { circles, type Network, type Person, places } from './model.ts';

const isDay = (date: unknown): date is CalendarDate =>
  typeof date === 'string' && isCalendarDate(date);
const dateSchema = v.custom<CalendarDate>(isDay);
const kindsSchema = v.array(v.picklist(supportKinds));

/** Fields a newer version may have added are kept as they are. Texts may be of any length: nothing is cut. */
const personSchema = v.looseObject({
  name: v.string(),
  source: v.nullable(v.picklist(supportSources)),
  circle: v.nullable(v.picklist(circles)),
  place: v.nullable(v.picklist(places)),
  gets: kindsSchema,
  gives: kindsSchema,
  lastContact: v.nullable(dateSchema),
  rhythmWeeks: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  drains: v.boolean(),
  note: v.string(),
  addedOn: dateSchema,
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e12)),
});

/**
 * Saved data as a network. One bad person is set aside with the place, e.g. "people.k3m9…". Fails with the place when
 * the shape of the whole is wrong. Never throws.
 */
export function readNetwork(data: unknown): ReadResult<Network> {
  const reader = readCells(data);
  return reader.finish({
    people: reader.cells('people', (value): value is Person => v.is(personSchema, value)),
    fine: reader.cells('fine', isDay),
  });
}
