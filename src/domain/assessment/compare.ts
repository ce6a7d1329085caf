/**
 * Two self-assessments of one reader, area by area. Only answers to the very same words are compared (faults F22, F23),
 * and a difference inside the noise band is called ordinary variation. Sentences, table and chart all come from here.
 */
import type { Area, Assessment, Statement } from './definition.ts';
import { answerTo, type EarlierAssessment, type Responses } from './responses.ts';
import { figure, isRating, leastAnswers, ordinaryVariation } from './scoring.ts';

/** An area of both times, or why it is not compared. */
export type AreaComparison = {
  readonly area: Area['id'];
  readonly title: string;
  /** How many statements were answered with a number both times, in the same words; and of how many. */
  readonly shared: number;
  readonly of: number;
} & (
  | {
      readonly kind: 'compared';
      /** Means of the shared statements, 0 to 4, and the second minus the first. */
      readonly before: number;
      readonly now: number;
      readonly change: number;
      /** Whether the change is smaller than noise alone may bring (`ordinaryVariation`). */
      readonly isOrdinary: boolean;
    }
  | { readonly kind: 'reworded' | 'too-few' }
);

type Pair = readonly [then: number, now: number];

/** The ratings of both times, or nothing where one is missing. */
function pairOf(statement: Statement, earlier: EarlierAssessment, responses: Responses): Pair[] {
  const then = Object.hasOwn(earlier.answers, statement.id)
    ? earlier.answers[statement.id]
    : undefined;
  const now = answerTo(responses, statement.id);
  return isRating(then) && isRating(now) ? [[then, now]] : [];
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function compareArea(area: Area, earlier: EarlierAssessment, responses: Responses): AreaComparison {
  const isSame = (statement: Statement): boolean => statement.since <= earlier.instrument;
  const pairsOf = (statements: readonly Statement[]): Pair[] =>
    statements.flatMap((statement) => pairOf(statement, earlier, responses));
  const pairs = pairsOf(area.statements.filter(isSame));
  const about = {
    area: area.id,
    title: area.title,
    shared: pairs.length,
    of: area.statements.length,
  };
  if (pairs.length < leastAnswers) {
    // Told apart, because the reader can mend only the one.
    const isReworded = pairsOf(area.statements).length >= leastAnswers;
    return { ...about, kind: isReworded ? 'reworded' : 'too-few' };
  }
  const before = meanOf(pairs.map(([value]) => value));
  const now = meanOf(pairs.map(([, value]) => value));
  const change = now - before;
  const isOrdinary = Math.abs(change) < ordinaryVariation;
  return { ...about, kind: 'compared', before, now, change, isOrdinary };
}

/** Every area of an earlier self-assessment beside the present answers, in the order of the definition. */
export const compareWith = (
  definition: Pick<Assessment, 'areas'>,
  earlier: EarlierAssessment,
  responses: Responses,
): AreaComparison[] => definition.areas.map((area) => compareArea(area, earlier, responses));

/** The comparison of one area as a sentence or two, with the numbers of the table. */
export function comparisonSentence(each: AreaComparison): string {
  if (each.kind !== 'compared') {
    return each.kind === 'reworded'
      ? `${each.title}: not compared, because some of its questions are worded differently now.`
      : `${each.title}: not compared, because fewer than ${leastAnswers} questions have an answer both times.`;
  }
  const { title, before, now, change, isOrdinary, shared, of } = each;
  const part = shared < of ? ` Compared on ${shared} of ${of} questions.` : '';
  const both = `${title}: ${figure(before)} then, ${figure(now)} now.`;
  if (change === 0) return `${both} No difference.${part}`;
  const size = figure(Math.abs(change));
  return isOrdinary
    ? `${both} A difference this small (${size}) is ordinary variation; it may mean nothing.${part}`
    : `${both} That is ${size} ${change > 0 ? 'higher' : 'lower'}, more than ordinary variation. Something may have changed.${part}`;
}
