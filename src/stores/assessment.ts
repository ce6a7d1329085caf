/** The reader's answers: their state, and what can be done to them. */
import { computed } from 'nanostores';
import { forgetEarlier, takeAgain as putBy } from '../domain/assessment/earlier.ts';
import {
  type Answer,
  answer,
  finish,
  type Importance,
  isUnseen,
  type Length,
  type Responses,
  rateImportance,
  restoreResponses,
  setContext,
  setLength,
  startOver as clearAll,
} from '../domain/assessment/responses.ts';
import { assessmentSlot } from '../persistence/assessment-slot.ts';
import { today } from '../platform/clock.ts';
import { createHistory } from './history.ts';
import { waysOutOf } from './save-status.ts';
import { slotStore } from './slot-store.ts';

const store = slotStore(assessmentSlot);
const history = createHistory<Responses>();

export const $responses = store.$value;
export const $responsesStatus = store.$status;
export const $responsesSetAside = store.$setAside;
/** Whether starting over, taking it again or removing an earlier one can be undone. */
export const $canUndo = computed(history.$undo, (label) => label !== null);
/** What can be undone, in words that follow "Undo: "; null when nothing. */
export const $undoable = history.$undo;

/** Reads the stored answers; to be called once the page is alive. */
export const openAssessment = store.open;

/** Gives or, with null, takes back an answer. */
export const answerStatement = (id: string, value: Answer | null): void =>
  store.open().edit((now) => answer(now, id, value));

/** Says, or with null takes back, how much an area matters. */
export const rateArea = (id: string, value: Importance | null): void =>
  store.open().edit((now) => rateImportance(now, id, value));

export const tickContext = (id: string, isTrue: boolean): void =>
  store.open().edit((now) => setContext(now, id, isTrue));

/** Chooses the quick or the full version. No answer goes. */
export const chooseLength = (length: Length): void => {
  if ($responses.get().length.value !== length) store.open().edit((now) => setLength(now, length));
};

/** Remembers that the profile was seen today with this version of the instrument, when answers are new since the last time. */
export function finishAssessment(instrument: number): void {
  if (!isUnseen($responses.get())) return;
  store.open().edit((now) => finish(now, today(), instrument));
}

/**
 * Takes back every answer, earlier self-assessments too, and removes the stored ones with the copy before them, so that
 * nothing of them stays in this browser. Can be undone until the page is left. Says whether the browser let go of them.
 */
export function startOver(): boolean {
  const before = $responses.get();
  const slot = store.open();
  const isGone = slot.erase().ok;
  if (!isGone) slot.edit(clearAll);
  history.record(before, $responses.get(), 'starting over');
  return isGone;
}

/** Makes a change that can be undone until the page is left. */
function change(label: string, next: (now: Responses) => Responses): void {
  const before = store.open().state().value;
  store.open().edit(next);
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
  if (step) store.open().edit((now) => restoreResponses(now, step.to));
}

/** Today where the reader is. */
export const readToday = today;

export const assessmentWaysOut = waysOutOf(openAssessment, 'self-assessment');
