/** Reads saved drafts. What cannot be understood is set aside, never dropped. */
import * as v from 'valibot';
import { type CalendarDate, isCalendarDate } from '../../lib/calendar-date.ts';
import { type ReadResult, readCells } from '../saved-cells.ts';
import { answers, type Draft, type Drafts, tones } from './drafts.ts';

/** Fields a newer version may have added are kept as they are. Texts may be of any length: nothing is cut. */
const draftSchema = v.looseObject({
  template: v.string(),
  tone: v.picklist(tones),
  values: v.record(v.string(), v.string()),
  ownText: v.nullable(v.string()),
  answer: v.nullable(v.picklist(answers)),
  action: v.nullable(v.string()),
  addedOn: v.custom<CalendarDate>((date) => typeof date === 'string' && isCalendarDate(date)),
});

/**
 * Saved data as drafts. One bad draft is set aside with its place, e.g. "drafts.k3m9…". Fails with the place when the
 * shape of the whole is wrong. Never throws.
 */
export function readDrafts(data: unknown): ReadResult<Drafts> {
  const reader = readCells(data);
  return reader.finish({
    drafts: reader.cells('drafts', (value): value is Draft => v.is(draftSchema, value)),
  });
}
