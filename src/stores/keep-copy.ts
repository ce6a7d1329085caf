/** Durability: asks the browser once to keep the data, and suggests a copy when the rule says so (domain/notebook/reminders.ts). */
import { isTimeForCopy } from '../domain/notebook/reminders.ts';
import { type CalendarDate, isCalendarDate } from '../lib/calendar-date.ts';
import { askToKeep } from '../persistence/durability.ts';
import { readSetting, writeSetting } from '../persistence/settings.ts';
import { today } from '../platform/clock.ts';

const dayIn = (setting: string): CalendarDate | null => {
  const text = readSetting(setting);
  return text !== null && isCalendarDate(text) ? text : null;
};

/** Remembers that a backup was downloaded today. Whether the file arrived can't be known. */
export const noteCopyMade = (): void => writeSetting('copy-made', today());

/** The day of the last backup made here; null when there was none. */
export const lastCopy = (): CalendarDate | null => dayIn('copy-made');

/**
 * To be called when finished work was saved: a profile seen, an action with its first step. Asks the browser to keep the data,
 * once; says whether to suggest a copy now, and remembers that it was suggested.
 */
export function finishedWork(): boolean {
  if (readSetting('asked-to-keep') === null) {
    writeSetting('asked-to-keep', today());
    // On purpose not waited for: nothing on the page depends on the answer, which My data reads anew.
    void askToKeep(navigator.storage);
  }
  const state = {
    hasFinishedWork: true,
    lastCopy: lastCopy(),
    lastAsked: dayIn('copy-suggested'),
    // It was saved on this page.
    lastChange: today(),
  };
  if (!isTimeForCopy(state, today())) return false;
  writeSetting('copy-suggested', today());
  return true;
}
