/** The reader's answers: their state, and what can be done to them. */
import { computed } from 'nanostores';
import {
  type Answer,
  answer,
  finish,
  type Importance,
  type Responses,
  rateImportance,
  restoreResponses,
  setContext,
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
/** Whether "Start over" can be undone. */
export const $canUndo = computed(history.$undo, (label) => label !== null);

/** Reads the stored answers; to be called once the page is alive. */
export const openAssessment = store.open;

export const answerStatement = (id: string, value: Answer): void =>
  store.open().edit((now) => answer(now, id, value));

export const rateArea = (id: string, value: Importance): void =>
  store.open().edit((now) => rateImportance(now, id, value));

export const tickContext = (id: string, isTrue: boolean): void =>
  store.open().edit((now) => setContext(now, id, isTrue));

/** Remembers that the profile was seen today with this version of the instrument; only the first time. */
export function finishAssessment(instrument: number): void {
  if ($responses.get().finished.value !== null) return;
  store.open().edit((now) => finish(now, today(), instrument));
}

/**
 * Takes back every answer, and removes the stored ones with the copy before them, so that nothing of them stays in this
 * browser. Can be undone until the page is left. Says whether the browser let go of them.
 */
export function startOver(): boolean {
  const before = $responses.get();
  const slot = store.open();
  const isGone = slot.erase().ok;
  if (!isGone) slot.edit(clearAll);
  history.record(before, $responses.get(), 'starting over');
  return isGone;
}

/** Brings back what starting over took. */
export function undoStartOver(): void {
  const step = history.undo();
  if (step) store.open().edit((now) => restoreResponses(now, step.to));
}

export const assessmentWaysOut = waysOutOf(openAssessment, 'self-assessment');
