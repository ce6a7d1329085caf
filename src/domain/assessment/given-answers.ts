/** Answers in the words the reader saw. */
import type { Area, Assessment } from './definition.ts';
import { answerTo, type Responses } from './responses.ts';
import { isRating } from './scoring.ts';

/** A statement the reader answered, and the words of the answer. */
export interface GivenAnswer {
  /** The statement's id. */
  readonly statement: string;
  readonly short: string;
  /** E.g. "A little", or the words for "does not apply". */
  readonly label: string;
  /** The number, 0 to 4; null for "does not apply". */
  readonly rating: number | null;
}

/** The answered statements of an area in order; skipped ones and those without an answer are left out. */
export const givenAnswers = (
  definition: Pick<Assessment, 'scale' | 'doesNotApply'>,
  area: Area,
  responses: Responses,
): GivenAnswer[] =>
  area.statements.flatMap(({ id, short }): GivenAnswer[] => {
    const answer = answerTo(responses, id);
    if (answer === undefined || answer === 'skipped') return [];
    return isRating(answer)
      ? [{ statement: id, short, label: labelOf(definition.scale, answer), rating: answer }]
      : [{ statement: id, short, label: definition.doesNotApply, rating: null }];
  });

/** The words for a value of a scale. A value without words is printed as it is: a content error, caught by the schema's tests. */
export const labelOf = (
  scale: readonly { readonly value: number; readonly label: string }[],
  value: number,
): string => scale.find((choice) => choice.value === value)?.label ?? String(value);
