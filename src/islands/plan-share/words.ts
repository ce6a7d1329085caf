/** Words of the page where the plan goes out: calendar, text, a part for someone else. */
import type { CalendarWords, EntryKind } from '../../domain/plan/calendar-entries.ts';
import type { PlanTextWords } from '../../domain/plan/describe.ts';
import type { Audience } from '../../domain/plan/slice.ts';
import { longDate } from '../../lib/long-date.ts';
import { decisionWords, fields, statusLabels, words as planWords } from '../plan-board/words.ts';

export const words = {
  opening: 'Opening your plan…',
  empty: 'Nothing to take along yet.',
  toPlan: 'Write your plan first',
  forWhom: 'For whom is it?',
  lines: 'What goes in',
  linesLead: 'Tick what they may see. The preview below shows exactly what they get.',
  names: 'Leave the names in',
  namesHint:
    'Without names, what you wrote under “With whom” becomes “someone” in every line. Read the preview: only you know whether another word gives someone away.',
  nameInstead: 'someone',
  preview: 'Preview',
  saving: 'Handed to your browser as',
  calendar: 'Into my calendar',
  calendarLead:
    'A file that every calendar program can import. Times are as on your own clock. Export again after a change: the entries are updated, not doubled. What you drop or remove here stays in the calendar until you delete it there.',
  kinds: 'Which days',
  alarms: 'With a reminder',
  neutral: 'Say nothing of what I wrote (others may see my calendar)',
  saveCalendar: 'Save the calendar file',
  noEntries:
    'No days to save yet. Choose a first step’s day or a day to look back in your plan, for an active action.',
  noCalendar: 'Not made: a part of the page could not be loaded. Reload the page and try again.',
  nothingChosen: 'Nothing is ticked.',
} as const;

export const audienceLabels: Readonly<Record<Audience, string>> = {
  myself: 'Myself: everything',
  manager: 'My manager',
  mentor: 'My mentor',
  friend: 'A friend',
};

export const kindLabels: Readonly<Record<EntryKind, string>> = {
  firstSteps: 'First steps',
  checkIns: 'Weekly check-ins',
  reviews: 'Days to look back',
};

export const calendarWords: CalendarWords & { readonly title: string } = {
  title: 'My plan',
  kinds: { firstSteps: 'First step', checkIns: 'Check in', reviews: 'Look back' },
  neutral: { firstSteps: 'First step', checkIns: 'Check in', reviews: 'Look back' },
  hints: {
    firstSteps: 'The smallest first step is enough.',
    checkIns: 'Did I do a step this week? A missed week does not matter.',
    reviews: 'What moved? Keep it, change it, or drop it.',
  },
};

export const textWords: PlanTextWords = {
  title: 'My plan',
  empty: words.nothingChosen,
  groups: {
    active: planWords.active,
    parked: planWords.parked,
    closed: planWords.closed,
  },
  labels: {
    why: fields.why.label,
    withWhom: 'With whom',
    whenWhere: fields.whenWhere.label,
    firstStep: fields.firstStep.label,
    ifObstacle: fields.ifObstacle.label,
    thenStep: fields.thenStep.label,
    learned: 'What I learned',
    status: planWords.status,
    startOn: planWords.start,
    reviewOn: planWords.review,
    ticks: planWords.stepsTaken,
    reviews: planWords.lookedBack,
  },
  statuses: statusLabels,
  decisions: decisionWords,
  date: longDate,
};
