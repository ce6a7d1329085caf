/** The reader's hard-day page: its lines, and everything that can be done to them. Every change can be undone. */
import {
  type HardDay,
  type LineId,
  type Place,
  restoreHardDay,
  swapPeople,
  writeLines,
} from '../domain/hard-day/model.ts';
import { wellFormed } from '../lib/text.ts';
import { hardDaySlot } from '../persistence/hard-day-slot.ts';
import { createHistory, type Reversal } from './history.ts';
import { waysOutOf } from './save-status.ts';
import { slotStore } from './slot-store.ts';

const store = slotStore(hardDaySlot);
const history = createHistory<HardDay>();

export const $hardDay = store.$value;
export const $hardDayStatus = store.$status;
export const $hardDaySetAside = store.$setAside;
export const $hardDayUndo = history.$undo;
export const $hardDayRedo = history.$redo;

/** Reads the stored page; to be called once the page is alive. */
export const openHardDay = store.open;

function change(label: string, next: (page: HardDay) => HardDay, key?: string): void {
  const before = $hardDay.get();
  store.open().edit(next);
  const after = $hardDay.get();
  if (after !== before) history.record(before, after, label, key);
}

/** Writes one line, well-formed (F43); typing in one line is one step of undo. */
export const writeLine = (id: LineId, text: string): void =>
  change('the change of words', (page) => writeLines(page, { [id]: wellFormed(text) }), id);

/** Lets two people change places. */
export const exchangePeople = (a: Place, b: Place): void =>
  change('the change of order', (page) => swapPeople(page, a, b));

function revert(step: Reversal<HardDay> | undefined): string | null {
  if (!step) return null;
  store.open().edit((page) => restoreHardDay(page, step.to, step.from));
  return step.label;
}

/** Takes back the last change; returns what it was, or null. */
export const undoHardDay = (): string | null => revert(history.undo());

/** Does again what was undone; returns what it was, or null. */
export const redoHardDay = (): string | null => revert(history.redo());

export const hardDayWaysOut = waysOutOf(openHardDay, 'hard-day');
