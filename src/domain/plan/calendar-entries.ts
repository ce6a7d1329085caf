/** What of a plan belongs in a calendar: first steps, weekly check-ins, looks back. Pure; the file is made by lib/ics. */
import { addDays, type CalendarDate, daysBetween } from '../../lib/calendar-date.ts';
import type { CalendarEntry } from '../../lib/ics.ts';
import { activeActions, actionsInOrder, nameOf, type Plan, type PlannedAction } from './model.ts';
import { beginOf, nextReviewNumber, secondReviewDays } from './progress.ts';

export const entryKinds = ['firstSteps', 'checkIns', 'reviews'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface CalendarChoice {
  readonly kinds: readonly EntryKind[];
  readonly hasAlarms: boolean;
  /** Whether entries say what the reader wrote; a calendar at work may be read by others. */
  readonly isNeutral: boolean;
  /** Only this action, also while it waits. */
  readonly only?: string;
}

/** The words of entries. */
export interface CalendarWords {
  /** Before what an entry is about, e.g. "First step". */
  readonly kinds: Readonly<Record<EntryKind, string>>;
  /** In place of what the reader wrote, in neutral entries. */
  readonly neutral: Readonly<Record<EntryKind, string>>;
  /** What to do on such a day. */
  readonly hints: Readonly<Record<EntryKind, string>>;
}

/** Weeks of check-ins when no look back ends them, and at most. */
const usualWeeks = 4;
const mostWeeks = 12;

/** The largest SEQUENCE that a calendar must understand (RFC 5545, 3.3.8). */
const highestSequence = 2 ** 31 - 1;

interface Day {
  readonly kind: EntryKind;
  readonly key: string;
  readonly on: CalendarDate;
  readonly weeks: number;
}

function checkInsOf(action: PlannedAction): Day[] {
  const on = addDays(beginOf(action), 7);
  const weeks =
    action.reviewOn === null
      ? usualWeeks
      : Math.min(Math.ceil(daysBetween(on, action.reviewOn) / 7), mostWeeks);
  return weeks > 0 ? [{ kind: 'checkIns', key: 'check-in', on, weeks }] : [];
}

/** The next look back, and the one at 90 days when the next is the first. */
function reviewsOf(plan: Plan, action: PlannedAction): Day[] {
  if (action.reviewOn === null) return [];
  const number = nextReviewNumber(plan, action.id);
  const second = addDays(beginOf(action), secondReviewDays);
  const days =
    number === 1 && second > action.reviewOn ? [action.reviewOn, second] : [action.reviewOn];
  return days.map((on, at) => ({ kind: 'reviews', key: `review-${number + at}`, on, weeks: 1 }));
}

/**
 * Calendar entries of the active actions, in the plan's order, or of one action that is chosen. Ids are made of the action's, so that exporting again
 * updates; the sequence is the revision of the action, which grows with every change of it (fault F42).
 */
export function calendarEntries(
  plan: Plan,
  choice: CalendarChoice,
  words: CalendarWords,
): CalendarEntry[] {
  const actions =
    choice.only === undefined
      ? activeActions(plan)
      : actionsInOrder(plan).filter(({ id }) => id === choice.only);
  return actions.flatMap((action) => {
    const first: Day[] =
      action.startOn === null
        ? []
        : [{ kind: 'firstSteps', key: 'first-step', on: action.startOn, weeks: 1 }];
    const days = [...first, ...checkInsOf(action), ...reviewsOf(plan, action)];
    return days
      .filter(({ kind }) => choice.kinds.includes(kind))
      .map(({ kind, key, on, weeks }) => {
        const about =
          kind === 'firstSteps' ? action.firstStep.trim() || nameOf(action) : nameOf(action);
        return {
          uid: `${action.id}-${key}@alongside`,
          sequence: Math.min(plan.actions[action.id]?.revision ?? 0, highestSequence),
          summary: choice.isNeutral ? words.neutral[kind] : `${words.kinds[kind]}: ${about}`,
          description: choice.isNeutral ? '' : words.hints[kind],
          on,
          at: kind === 'firstSteps' ? action.startAt : null,
          weeks,
          hasAlarm: choice.hasAlarms,
        };
      });
  });
}
