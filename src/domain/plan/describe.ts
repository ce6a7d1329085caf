/** The plan as plain text, to copy into a message or a note. */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import {
  type ActionStatus,
  actionsInOrder,
  type ActionWords,
  isActive,
  type Plan,
  type PlannedAction,
} from './model.ts';

/** The words around what the reader wrote. */
export interface PlanTextWords {
  /** First line of the text. */
  readonly title: string;
  /** Said when there is no action. */
  readonly empty: string;
  /** Headings above the active, the waiting, and the done or dropped actions. */
  readonly groups: { readonly active: string; readonly parked: string; readonly closed: string };
  /** Labels before each written text, without a colon; `what` has none. */
  readonly labels: Readonly<Record<Exclude<keyof ActionWords, 'what'>, string>>;
  /** Labels before the status and the review day. */
  readonly status: string;
  readonly reviewOn: string;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  /** A day as the reader's language writes it. */
  date(day: CalendarDate): string;
}

/** Written texts in the order in which they are said. */
const labeled = ['why', 'withWhom', 'whenWhere', 'firstStep', 'ifObstacle', 'thenStep'] as const;

/** One action as lines: what, then a line for each text that is not empty. Line breaks of the reader's are kept. */
function actionLines(action: PlannedAction, at: number, words: PlanTextWords): string[] {
  const texts = labeled
    .filter((field) => action[field].trim() !== '')
    .map((field) => `   ${words.labels[field]}: ${action[field]}`);
  const review =
    action.reviewOn === null ? [] : [`   ${words.reviewOn}: ${words.date(action.reviewOn)}`];
  return [
    `${at + 1}. ${action.what}`,
    ...texts,
    `   ${words.status}: ${words.statuses[action.status]}`,
    ...review,
  ];
}

/** Which heading an action stands under. */
function groupOf(action: PlannedAction): keyof PlanTextWords['groups'] {
  if (isActive(action)) return 'active';
  return action.status === 'done' || action.status === 'dropped' ? 'closed' : 'parked';
}

/** The whole plan as plain text, lines joined by line feeds: every text the reader wrote, word for word. */
export function planAsText(plan: Plan, words: PlanTextWords): string {
  const actions = actionsInOrder(plan);
  if (actions.length === 0) return [words.title, '', words.empty].join('\n');
  const groups = (['active', 'parked', 'closed'] as const).flatMap((group) => {
    const members = actions.filter((action) => groupOf(action) === group);
    if (members.length === 0) return [];
    return [
      '',
      words.groups[group],
      ...members.flatMap((each, at) => actionLines(each, at, words)),
    ];
  });
  return [words.title, ...groups].join('\n');
}
