/** When to suggest a copy: once after the first finished work, and later only when the last copy has grown old. Pure. */
import { type CalendarDate, daysBetween } from '../../lib/calendar-date.ts';

/** A copy older than this, with changes since, is stale: long enough not to nag, short enough to matter. */
export const staleAfterDays = 30;

/** What the rule looks at. */
export interface CopyState {
  /** Whether there is work worth keeping: a finished self-assessment, an action with its first step, and the like. */
  readonly hasFinishedWork: boolean;
  /** The day of the last backup, or of the last time the reader was asked; null when there was neither. */
  readonly lastCopy: CalendarDate | null;
  readonly lastAsked: CalendarDate | null;
  /** The day of the newest change. */
  readonly lastChange: CalendarDate | null;
}

/**
 * Whether to suggest "keep a copy" today. Without a copy it is suggested once, and again after `staleAfterDays`; with
 * one, only when something changed since and the copy is stale. Days that lie ahead (a wrong clock) never ask.
 */
export function isTimeForCopy(state: CopyState, today: CalendarDate): boolean {
  const { hasFinishedWork, lastCopy, lastAsked, lastChange } = state;
  if (!hasFinishedWork) return false;
  const isOld = (day: CalendarDate): boolean => daysBetween(day, today) > staleAfterDays;
  if (lastAsked !== null && !isOld(lastAsked)) return false;
  if (lastCopy === null) return true;
  return isOld(lastCopy) && lastChange !== null && daysBetween(lastCopy, lastChange) > 0;
}
