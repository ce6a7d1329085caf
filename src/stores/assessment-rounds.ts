/** One self-assessment after another: finishing one, starting over, taking it again, and undoing that. The questions need none of it. */
import { computed } from 'nanostores';
import { forgetEarlier, takeAgain as putBy } from '../domain/assessment/earlier.ts';
import {
  finish,
  isUnseen,
  type Responses,
  restoreResponses,
  startOver as clearAll,
} from '../domain/assessment/responses.ts';
import { today } from '../platform/clock.ts';
import { $responses, openAssessment } from './assessment.ts';
import { createHistory } from './history.ts';

const history = createHistory<Responses>();

/** Whether starting over, taking it again or removing an earlier one can be undone. */
export const $canUndo = computed(history.$undo, (label) => label !== null);
/** What can be undone, in words that follow "Undo: "; null when nothing. */
export const $undoable = history.$undo;

/** Remembers that the profile was seen today with this version of the instrument, when answers are new since the last time. */
export function finishAssessment(instrument: number): void {
  if (!isUnseen($responses.get())) return;
  openAssessment().edit((now) => finish(now, today(), instrument));
}

/**
 * Takes back every answer, earlier self-assessments too, and removes the stored ones with the copy before them, so that
 * nothing of them stays in this browser. Can be undone until the page is left. Says whether the browser let go of them.
 */
export function startOver(): boolean {
  const before = $responses.get();
  const slot = openAssessment();
  const isGone = slot.erase().ok;
  if (!isGone) slot.edit(clearAll);
  history.record(before, $responses.get(), 'starting over');
  return isGone;
}

/** Makes a change that can be undone until the page is left. */
function change(label: string, next: (now: Responses) => Responses): void {
  const before = openAssessment().state().value;
  openAssessment().edit(next);
  history.record(before, $responses.get(), label);
}

/** Puts the present answers by, to compare with later, and begins anew. */
export const takeAgain = (instrument: number): void =>
  change('taking it again', (now) => putBy(now, today(), instrument));

/** Removes one earlier self-assessment. */
export const removeEarlier = (id: string): void =>
  change('removing an earlier self-assessment', (now) => forgetEarlier(now, id));

/** Takes back the last of: starting over, taking it again, removing an earlier one. */
export function undoLast(): void {
  const step = history.undo();
  if (step) openAssessment().edit((now) => restoreResponses(now, step.to));
}

/** Today where the reader is. */
export const readToday = today;
