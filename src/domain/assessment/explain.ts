/** Says in words why the profile says what it says: the arithmetic of an area, its role, and the rule behind a suggestion. */
import type { Assessment, SuggestionRule } from './definition.ts';
import { labelOf } from './given-answers.ts';
import type { ProfileRow } from './profile.ts';
import { mostThin, strengthFrom, thinBelow, thinGap } from './roles.ts';
import { figure, leastAnswers } from './scoring.ts';
import { safeFrom, type StrategySummary } from './suggestions.ts';

/** The parts of a definition that explanations quote. */
type Quoted = Pick<Assessment, 'areas' | 'scale' | 'contexts' | 'managerSafe'>;

const quoted = (text: string): string => `“${text}”`;

/** "“A”, “B” or “C”". */
export const anyOf = (texts: readonly string[]): string =>
  texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} or ${texts[texts.length - 1]}`;

/** How the area's number and word come from its answers. */
export function explainNumber(row: ProfileRow): string {
  const ratings = row.answers.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  if (row.mean !== null) {
    return `(${ratings.join(' + ')}) ÷ ${ratings.length} = ${figure(row.mean)}. The nearest answer word is ${quoted(row.word ?? '')}.`;
  }
  if (row.single !== null) {
    return `One answer, ${row.single}, stands for the area in the quick version. It is no average.`;
  }
  return `No average: it takes ${leastAnswers} of ${row.of} answers with a number, and there ${row.answered === 1 ? 'is 1' : `are ${row.answered}`}. Skipped questions and “does not apply” are left out, never counted as 0.`;
}

/** The rule by which an area is called a strength, thin, or neither. */
export function explainRole(row: Pick<ProfileRow, 'role'>, scale: Assessment['scale']): string {
  const word = (value: number): string => quoted(labelOf(scale, value));
  switch (row.role) {
    case 'strength':
      return `Named first, because it is the highest and at least ${word(strengthFrom)}.`;
    case 'thin':
      return `Called thin, because it is below ${thinBelow}, lies at least ${thinGap} below your highest, and does not matter “not much” to you. At most ${mostThin} areas are called thin: those that matter most, then the lowest.`;
    case 'between':
      return 'Neither your highest nor among those called thin.';
    case 'too-few':
      return 'With too few answers it is left out of the comparison.';
  }
}

/** The rule behind a suggestion in a sentence, from its data and that of the strategy it suggests. */
export function explainRule(
  definition: Quoted,
  rule: SuggestionRule,
  strategy: Pick<StrategySummary, 'through' | 'needs'>,
): string {
  const statements = definition.areas.flatMap((area) => area.statements);
  const short = (id: string): string =>
    quoted(statements.find((each) => each.id === id)?.short ?? id);
  const word = (value: number): string => quoted(labelOf(definition.scale, value));
  const conditions = [
    ...(rule.when.length > 0
      ? [`the answer to ${anyOf(rule.when.map(short))} is ${word(rule.atMost)} or lower`]
      : []),
    ...(rule.onlyFor.length > 0
      ? [
          `you ticked ${anyOf(
            rule.onlyFor.map((id) =>
              quoted(definition.contexts.options.find((each) => each.id === id)?.label ?? id),
            ),
          )}`,
        ]
      : []),
  ];
  const safe = strategy.through.includes('manager')
    ? ` Only when the answer to ${short(definition.managerSafe)} is ${word(safeFrom)} or higher.`
    : '';
  const never =
    strategy.needs.length > 0
      ? ` Never when the answers to ${anyOf(strategy.needs.map(short))} say that nobody is there for it.`
      : '';
  const when =
    conditions.length > 0
      ? conditions.join(' and ')
      : 'its area is chosen and more specific rules leave room';
  return `Suggested when ${when}.${safe}${never}`;
}
