/** The reader's answers: their state, and what a question can do to them. */
import {
  type Answer,
  answer,
  type Importance,
  type Length,
  rateImportance,
  responsesDocument,
  setContext,
  setLength,
} from '../domain/assessment/responses.ts';
import { waysOutOf } from './save-status.ts';
import { slotStore } from './slot-store.ts';

/** Without undo, which the questions do not need (assessment-rounds.ts has it). */
export const store = slotStore(responsesDocument);

export const $responses = store.$value;
export const $responsesStatus = store.$status;
export const $responsesSetAside = store.$setAside;

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

export const assessmentWaysOut = waysOutOf(openAssessment, 'self-assessment');
