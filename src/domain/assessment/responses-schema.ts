/**
 * Reads saved answers to the self-assessment. What cannot be understood is set aside, never dropped.
 * The checks are written out instead of made with valibot: they are few, and the question pages may load 22 kB of script.
 */
import { isCalendarDate } from '../../lib/calendar-date.ts';
import { type ReadResult, isRecord, readCells } from '../saved-cells.ts';
import {
  type Answer,
  answerValues,
  type EarlierAssessment,
  emptyResponses,
  type Importance,
  importanceValues,
  type Length,
  type Responses,
} from './responses.ts';

const isOneOf =
  <T>(values: readonly T[]) =>
  (value: unknown): value is T =>
    values.some((each) => each === value);

const isAnswer = isOneOf<Answer>(answerValues);
const isImportance = isOneOf<Importance>(importanceValues);
const isLength = isOneOf<Length>(['quick', 'full']);

/** Whether there is a day and a version of the instrument; other fields are kept. */
const isFinish = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value['on'] === 'string' &&
  isCalendarDate(value['on']) &&
  Number.isInteger(value['instrument']) &&
  Number(value['instrument']) >= 1;

const holdsOnly = (value: unknown, check: (each: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(check);

const isEarlier = (value: unknown): value is EarlierAssessment =>
  isRecord(value) &&
  isFinish(value) &&
  isLength(value['length']) &&
  holdsOnly(value['answers'], isAnswer) &&
  holdsOnly(value['importance'], isImportance);

/**
 * Saved data as responses. One bad entry is set aside with its place, e.g. "answers.manager-specific-help";
 * statements, areas and circumstances this version does not know are kept. Fails with the place
 * when the shape of the whole is wrong. Never throws.
 */
export function readResponses(data: unknown): ReadResult<Responses> {
  const reader = readCells(data);
  return reader.finish({
    answers: reader.cells('answers', isAnswer),
    importance: reader.cells('importance', isImportance),
    contexts: reader.cells('contexts', (value): value is boolean => typeof value === 'boolean'),
    finished: reader.cell(
      'finished',
      (value): value is Responses['finished']['value'] =>
        value === null || (isRecord(value) && isFinish(value)),
      emptyResponses.finished,
    ),
    length: reader.cell('length', isLength, emptyResponses.length),
    earlier: reader.cells('earlier', isEarlier),
  });
}
