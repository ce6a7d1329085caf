/** The reader's hard-day page: its lines, and everything that can be done to them. Every change can be undone. */
import {
  hardDayDocument,
  type LineId,
  type Place,
  swapPeople,
  writeLines,
} from '../domain/hard-day/model.ts';
import { wellFormed } from '../lib/text.ts';
import { workStore } from './work-store.ts';

export const hardDayWork = workStore(hardDayDocument);
const { change } = hardDayWork;

export const {
  $value: $hardDay,
  $status: $hardDayStatus,
  $setAside: $hardDaySetAside,
  open: openHardDay,
  waysOut: hardDayWaysOut,
} = hardDayWork;

/** Writes one line, well-formed (F43); typing in one line is one step of undo. */
export const writeLine = (id: LineId, text: string): boolean =>
  change('You changed some words.', (page) => writeLines(page, { [id]: wellFormed(text) }), id);

/** Lets two people change places. */
export const exchangePeople = (a: Place, b: Place): boolean =>
  change('You changed the order.', (page) => swapPeople(page, a, b));
