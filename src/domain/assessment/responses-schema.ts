/** Reads saved answers to the self-assessment. What cannot be understood is set aside, never dropped. */
import * as v from 'valibot';
import { type CalendarDate, isCalendarDate } from '../../lib/calendar-date.ts';
import { type ReadResult, readCells } from '../saved-cells.ts';
import {
  type Answer,
  answerValues,
  emptyResponses,
  type Importance,
  importanceValues,
  type Responses,
} from './responses.ts';

const answerSchema = v.picklist(answerValues);
const importanceSchema = v.picklist(importanceValues);
const finishedSchema = v.nullable(
  v.looseObject({
    on: v.custom<CalendarDate>((date) => typeof date === 'string' && isCalendarDate(date)),
    instrument: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);

/**
 * Saved data as responses. One bad entry is set aside with its place, e.g. "answers.manager-specific-help";
 * statements, areas and circumstances this version does not know are kept. Fails with the place
 * when the shape of the whole is wrong. Never throws.
 */
export function readResponses(data: unknown): ReadResult<Responses> {
  const reader = readCells(data);
  return reader.finish({
    answers: reader.cells('answers', (value): value is Answer => v.is(answerSchema, value)),
    importance: reader.cells('importance', (value): value is Importance =>
      v.is(importanceSchema, value),
    ),
    contexts: reader.cells('contexts', (value): value is boolean => typeof value === 'boolean'),
    finished: reader.cell(
      'finished',
      (value): value is Responses['finished']['value'] => v.is(finishedSchema, value),
      emptyResponses.finished,
    ),
  });
}
