/** The plan as lines, to be copied, saved or printed as plain text or Markdown. What is shown is chosen in slice.ts. */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { TextDocument } from '../../lib/document-text.ts';
import {
  type ActionStatus,
  actionsInOrder,
  type ActionWords,
  type Decision,
  isActive,
  nameOf,
  type Plan,
  type PlannedAction,
} from './model.ts';
import { reviewsOf, ticksOf } from './progress.ts';

/** What a line can say of an action, in the order in which it is said. */
const lineFields = [
  'what',
  'why',
  'withWhom',
  'whenWhere',
  'firstStep',
  'ifObstacle',
  'thenStep',
  'status',
  'startOn',
  'reviewOn',
  'ticks',
  'reviews',
  'learned',
] as const;
export type LineField = (typeof lineFields)[number];

type PlanGroup = 'active' | 'parked' | 'closed';

/** One thing said of one action. */
export interface PlanLine {
  readonly actionId: string;
  readonly group: PlanGroup;
  readonly field: LineField;
  /** Said before the text; empty for `what`. */
  readonly label: string;
  /** What the reader wrote, word for word, or a fact in words. Line breaks of the reader's are kept. */
  readonly text: string;
}

/** The words around what the reader wrote. */
export interface PlanTextWords {
  /** First line of the text. */
  readonly title: string;
  /** Said when there is no action. */
  readonly empty: string;
  /** Headings above the active, the waiting, and the done or dropped actions. */
  readonly groups: Readonly<Record<PlanGroup, string>>;
  /** Labels before each text, without a colon; `what` has none. */
  readonly labels: Readonly<Record<Exclude<LineField, 'what'>, string>>;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  readonly decisions: Readonly<Record<Decision, string>>;
  /** A day as the reader's language writes it. */
  date(day: CalendarDate): string;
}

/** Which heading an action stands under. */
function groupOf(action: PlannedAction): PlanGroup {
  if (isActive(action)) return 'active';
  return action.status === 'done' || action.status === 'dropped' ? 'closed' : 'parked';
}

/** What one field of an action says; empty when it says nothing. */
function textOf(plan: Plan, action: PlannedAction, field: LineField, words: PlanTextWords): string {
  switch (field) {
    case 'what':
      return nameOf(action);
    case 'status':
      return words.statuses[action.status];
    case 'startOn':
      return action.startOn === null
        ? ''
        : [words.date(action.startOn), action.startAt].filter(Boolean).join(', ');
    case 'reviewOn':
      return action.reviewOn === null ? '' : words.date(action.reviewOn);
    case 'ticks':
      return ticksOf(plan, action.id).map(words.date).join('; ');
    case 'reviews':
      return reviewsOf(plan, action.id)
        .map(({ on, decision, moved }) =>
          [on && words.date(on), decision && words.decisions[decision], moved]
            .filter(Boolean)
            .join(', '),
        )
        .filter(Boolean)
        .join('; ');
    default:
      return action[field satisfies keyof ActionWords];
  }
}

/** Every line of the plan: active actions first, then those that wait, then the closed ones, each in the plan's order. */
export function planLines(plan: Plan, words: PlanTextWords): PlanLine[] {
  const actions = actionsInOrder(plan);
  return (['active', 'parked', 'closed'] as const).flatMap((group) =>
    actions
      .filter((action) => groupOf(action) === group)
      .flatMap((action) =>
        lineFields.flatMap((field) => {
          const text = textOf(plan, action, field, words);
          const label = field === 'what' ? '' : words.labels[field];
          return text.trim() === '' ? [] : [{ actionId: action.id, group, field, label, text }];
        }),
      ),
  );
}

/** Lines as a document: a part for each group, an item for each action, in the order of the lines. */
export function planDocument(lines: readonly PlanLine[], words: PlanTextWords): TextDocument {
  if (lines.length === 0) return { title: words.title, paragraphs: [words.empty], parts: [] };
  const groups = new Map<PlanGroup, Map<string, PlanLine[]>>();
  for (const line of lines) {
    const actions = groups.get(line.group) ?? new Map<string, PlanLine[]>();
    groups.set(line.group, actions);
    actions.set(line.actionId, [...(actions.get(line.actionId) ?? []), line]);
  }
  return {
    title: words.title,
    parts: [...groups].map(([group, actions]) => ({
      heading: words.groups[group],
      items: [...actions.values()].map((said) => ({
        // An action whose name is left out is still a thing of its own.
        text: said.find(({ field }) => field === 'what')?.text ?? '…',
        lines: said.filter(({ field }) => field !== 'what'),
      })),
    })),
  };
}
