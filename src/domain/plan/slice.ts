/** A part of the plan for someone else: which lines by default, what the reader ticks, and names left out. Pure. */
import type { LineField, PlanLine } from './describe.ts';
import { actionsInOrder, type Plan } from './model.ts';

export const audiences = ['myself', 'manager', 'mentor', 'friend'] as const;
export type Audience = (typeof audiences)[number];

const forManager: readonly LineField[] = [
  'what',
  'whenWhere',
  'firstStep',
  'status',
  'startOn',
  'reviewOn',
];
const forMentor: readonly LineField[] = [
  ...forManager,
  'why',
  'ifObstacle',
  'thenStep',
  'reviews',
  'learned',
];

/** What each may see unless the reader chooses otherwise; for oneself everything. */
const usualFields: Readonly<Record<Exclude<Audience, 'myself'>, readonly LineField[]>> = {
  manager: forManager,
  mentor: forMentor,
  friend: [...forMentor, 'ticks'],
};

/** What the reader chose for a slice. */
export interface SliceChoice {
  readonly audience: Audience;
  /** Lines ticked or unticked by hand, by lineKey; the others are as usual for the audience. */
  readonly byHand: Readonly<Record<string, boolean>>;
  /** Whether names stay. */
  readonly hasNames: boolean;
}

/** A slice as usual for an audience: for others without names. */
export const usualSlice = (audience: Audience): SliceChoice => ({
  audience,
  byHand: {},
  hasNames: audience === 'myself',
});

export const lineKey = (line: Pick<PlanLine, 'actionId' | 'field'>): string =>
  `${line.actionId}.${line.field}`;

/** Whether a line is in the slice. For others only what is active, unless ticked by hand. */
export function isInSlice(line: PlanLine, choice: SliceChoice): boolean {
  const byHand = choice.byHand[lineKey(line)];
  if (byHand !== undefined) return byHand;
  if (choice.audience === 'myself') return true;
  return line.group === 'active' && usualFields[choice.audience].includes(line.field);
}

/** Words that begin with a capital without being a name. */
const noNames = new Set(['my', 'the', 'a', 'an', 'our', 'someone', 'somebody', 'from', 'and', 'i']);

/** Names of others as far as they are known: what stands under "with whom", whole and word by word, and `known`. */
export function namesIn(plan: Plan, known: readonly string[] = []): string[] {
  const pieces = actionsInOrder(plan).flatMap((action) => action.withWhom.split(/[,;\n]|\sand\s/));
  const words = pieces.flatMap((piece) =>
    piece.split(/\s+/).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)),
  );
  const names = [...pieces, ...known, ...words]
    .map((name) => name.trim())
    .filter((name) => name !== '' && !noNames.has(name.toLowerCase()));
  // The longest first, so that a name is replaced before a part of it.
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const pattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `text` with every one of `names` that stands there as a word replaced. */
export function withoutNames(text: string, names: readonly string[], instead: string): string {
  if (names.length === 0) return text;
  // The sign before is kept by hand, because not every browser of our readers' knows lookbehind.
  const found = new RegExp(
    `(^|[^\\p{L}\\p{N}])(?:${names.map(pattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return text.replace(found, (_all, before: string) => `${before}${instead}`);
}

/** The lines of a slice, exactly as the receiver will read them. `instead` stands where a name was. */
export function sliceOf(
  lines: readonly PlanLine[],
  choice: SliceChoice,
  names: readonly string[],
  instead: string,
): PlanLine[] {
  const chosen = lines.filter((line) => isInSlice(line, choice));
  if (choice.hasNames) return chosen;
  return chosen.map((line) => ({
    ...line,
    text: line.field === 'withWhom' ? instead : withoutNames(line.text, names, instead),
  }));
}
