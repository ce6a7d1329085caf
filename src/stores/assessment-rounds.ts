/** One self-assessment after another: finishing one, starting over, taking it again, and undoing that. The questions need none of it. */
import { computed } from 'nanostores';
import { forgetEarlier, takeAgain as putBy } from '../domain/assessment/earlier.ts';
import {
  finish,
  isUnseen,
  responsesDocument,
  startOver as clearAll,
} from '../domain/assessment/responses.ts';
import { today } from '../platform/clock.ts';
import { $responses, openAssessment, store } from './assessment.ts';
import { undoable } from './work-store.ts';

const { change, record, undo, $undo } = undoable(responsesDocument, store);

/** Whether starting over, taking it again or removing an earlier one can be undone. */
export const $canUndo = computed($undo, (label) => label !== null);
/** What can be undone, as a sentence; null when nothing. */
export const $undoable = $undo;

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
  record(before, 'You started over.');
  return isGone;
}

/** Puts the present answers by, to compare with later, and begins anew. */
export const takeAgain = (instrument: number): boolean =>
  change('You began it anew.', (now) => putBy(now, today(), instrument));

/** Removes one earlier self-assessment. */
export const removeEarlier = (id: string): boolean =>
  change('You removed an earlier self-assessment.', (now) => forgetEarlier(now, id));

/** Takes back the last of: starting over, taking it again, removing an earlier one. Returns what it was, or null. */
export const undoLast = undo;

/** Today where the reader is. */
export const readToday = today;
