/**
 * The profile: the one model from which its text, its table and its chart are all drawn, so that they say the same.
 * Nothing in it is called good or bad, and nothing is added up.
 */
import type { Area, Assessment } from './definition.ts';
import { type GivenAnswer, givenAnswers, labelOf } from './given-answers.ts';
import { answerTo, type Responses } from './responses.ts';
import {
  byNeed,
  highestOf,
  highFrom,
  isScored,
  lowBelow,
  type Role,
  rolesOf,
  thinOf,
} from './roles.ts';
import { type AreaScore, isRating, scoreAreas } from './scoring.ts';
import { type StrategySummary, suggest, type Suggestion } from './suggestions.ts';

/** One area of the profile. */
export interface ProfileRow {
  readonly area: Area['id'];
  readonly title: string;
  /** 0 to 4, or null when too few statements were answered. */
  readonly mean: number | null;
  /** Index (0 to 4) of the nearest answer word and the word itself; null without a mean. */
  readonly wordIndex: number | null;
  readonly word: string | null;
  /** 0 to 2 and its word; null when not said. */
  readonly importance: 0 | 1 | 2 | null;
  readonly importanceLabel: string | null;
  /** How many statements were answered with a number, and of how many. */
  readonly answered: number;
  readonly of: number;
  readonly answers: readonly GivenAnswer[];
  /** The authored sentences for this role, the answer word filled in. */
  readonly feedback: string;
  readonly role: Role;
}

export interface Profile {
  /** The most important areas first, of those the thinnest first; areas without a mean last. */
  readonly rows: readonly ProfileRow[];
  /** One to three short paragraphs: a strength first, then what is thin. */
  readonly opening: readonly string[];
  /** About strain from support, where the reader named it. */
  readonly strain: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** How many scored statements have no answer; a skipped one has none, "does not apply" is one. */
  readonly unanswered: number;
}

/** Strain is spoken of from this answer on ("mostly"). */
export const strainFrom = 3;

/** The authored sentences for a role; {word} becomes the answer word as it stands inside a sentence. */
function feedbackFor(area: Area, role: Role, word: string | null): string {
  const { strength, thin, between, tooFew } = area.feedback;
  const text = { strength, thin, between, 'too-few': tooFew }[role];
  return text.replaceAll('{word}', () => (word ?? '').toLowerCase());
}

function rowOf(
  definition: Assessment,
  responses: Responses,
  area: Area,
  score: AreaScore,
  role: Role,
): ProfileRow {
  const word = score.word === null ? null : labelOf(definition.scale, score.word);
  const { importance } = score;
  return {
    area: area.id,
    title: area.title,
    mean: score.mean,
    wordIndex: score.word,
    word,
    importance,
    importanceLabel: importance === null ? null : labelOf(definition.importanceScale, importance),
    answered: score.answered,
    of: area.statements.length,
    answers: givenAnswers(definition, area, responses),
    feedback: feedbackFor(area, role, word),
    role,
  };
}

/**
 * The first words of the profile.
 * - No mean at all: says so.
 * - A strength: its sentences, then those of the thin areas; or, when every mean is "mostly" or more, that all is within reach.
 * - No mean reaches "somewhat": the gentle wording for all low; {area} in it names the highest area. The thin areas
 *   follow only when not every mean is low, because a list of what is missing helps nobody then.
 */
function openingOf(
  definition: Assessment,
  scores: readonly AreaScore[],
  rows: readonly ProfileRow[],
): string[] {
  const { overall } = definition;
  const highest = highestOf(scores);
  if (!highest) return [overall.nothingScored];
  const thin = thinOf(scores).flatMap((score) =>
    rows.filter((row) => row.area === score.area).map((row) => row.feedback),
  );
  const strength = rows.find((row) => row.role === 'strength');
  if (strength) {
    const isAllHigh = scores.filter(isScored).every((score) => score.mean >= highFrom);
    return [strength.feedback, ...(isAllHigh ? [overall.allHigh] : thin)];
  }
  const name = definition.areas.find((area) => area.id === highest.area)?.inSentence ?? '';
  const allLow = overall.allLow.replaceAll('{area}', () => name);
  return [allLow, ...(highest.mean < lowBelow ? [] : thin)];
}

/** Sentences about strain from support, for statements answered "mostly" or "fully". */
const strainOf = (definition: Assessment, responses: Responses): string[] =>
  definition.strain.statements
    .filter((statement) => {
      const answer = answerTo(responses, statement.id);
      return isRating(answer) && answer >= strainFrom;
    })
    .map((statement) => statement.feedback);

const countUnanswered = (definition: Assessment, responses: Responses): number =>
  definition.areas
    .flatMap((area) => area.statements)
    .map((statement) => answerTo(responses, statement.id))
    .filter((answer) => answer === undefined || answer === 'skipped').length;

/** The reader's profile. `strategies` are those that may be suggested. */
export function buildProfile(
  definition: Assessment,
  responses: Responses,
  strategies: readonly StrategySummary[],
): Profile {
  const scores = scoreAreas(definition, responses);
  const roles = rolesOf(scores);
  // Areas, scores and roles are in the same order, one each.
  const rows = definition.areas
    .flatMap((area, at) => {
      const [score, role] = [scores[at], roles[at]];
      return score && role ? [{ score, row: rowOf(definition, responses, area, score, role) }] : [];
    })
    .sort((a, b) => byNeed(a.score, b.score))
    .map((each) => each.row);
  return {
    rows,
    opening: openingOf(definition, scores, rows),
    strain: strainOf(definition, responses),
    suggestions: suggest(definition, responses, rows, strategies),
    unanswered: countUnanswered(definition, responses),
  };
}
