/**
 * The profile: the one model from which its text, its table and its chart are all drawn, so that they say the same.
 * Nothing in it is called good or bad, and nothing is added up.
 */
import type { Area, Assessment } from './definition.ts';
import { type GivenAnswer, givenAnswers, labelOf } from './given-answers.ts';
import { answerTo, type Responses, tickedContexts } from './responses.ts';
import {
  byNeed,
  highestOf,
  highFrom,
  isFlat,
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
  /** The one answer of the quick version while there is no mean, 0 to 4; else null. */
  readonly single: number | null;
  /** Where the chart's mark stands: the mean, else the single answer; null without either. */
  readonly level: number | null;
  /** Index (0 to 4) of the answer word nearest to the level and the word itself; null without a level. */
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

/** A ticked circumstance, in words after "Because", and what it changes. */
interface ContextAdvice {
  readonly context: string;
  readonly because: string;
  readonly advice: string;
}

export interface Profile {
  /** The most important areas first, of those the thinnest first; areas without a level last. */
  readonly rows: readonly ProfileRow[];
  /** One to three short paragraphs: a strength first, then what is thin. */
  readonly opening: readonly string[];
  /** Whether the opening is the gentle one for help that seems thin everywhere; urgent help then stands beside it. */
  readonly isAllLow: boolean;
  /** About strain from support, where the reader named it. */
  readonly strain: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** What the ticked circumstances change about any step; one sentence each. */
  readonly advice: readonly ContextAdvice[];
  /** Whether any area rests on the one answer of the quick version. */
  readonly isQuick: boolean;
  /** How many scored statements have no answer; a skipped one has none, "does not apply" is one. */
  readonly unanswered: number;
}

/** Strain is spoken of from this answer on ("mostly"). */
const strainFrom = 3;

/** The first sentence about a thin area: how much it matters is said as the reader said it, and never assumed. */
function thinLead(definition: Assessment, area: Area, importance: 0 | 1 | 2 | null): string {
  const { aLot, some, unsaid } = definition.overall.thinLead;
  const lead = importance === 2 ? aLot : importance === 1 ? some : unsaid;
  return capital(lead.replaceAll('{area}', () => area.inSentence));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The authored sentences for a role, with every blank filled; an answer word stands as it does inside a sentence. */
function feedbackFor(
  definition: Assessment,
  area: Area,
  role: Role,
  score: AreaScore,
  word: string | null,
): string {
  const { strength, thin, between, tooFew } = area.feedback;
  const text = { strength, thin, between, 'too-few': tooFew }[role];
  const said = definition.overall.said[score.mean === null ? 'one' : 'mean'];
  return text
    .replaceAll('{lead}', () => thinLead(definition, area, score.importance))
    .replaceAll('{said}', () => said)
    .replaceAll('{word}', () => (word ?? '').toLowerCase());
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
    single: score.single,
    level: score.level,
    wordIndex: score.word,
    word,
    importance,
    importanceLabel: importance === null ? null : labelOf(definition.importanceScale, importance),
    answered: score.answered,
    of: area.statements.length,
    answers: givenAnswers(definition, area, responses),
    feedback: feedbackFor(definition, area, role, score, word),
    role,
  };
}

/**
 * The first words of the profile.
 * - No level at all: says so.
 * - Every level below "somewhat": the gentle wording for all low, with {area} as the highest area. What is missing is
 *   not listed, because a list helps nobody then.
 * - No area stands out: the wording for all "somewhat", or for all within reach when every level is "mostly" or more.
 * - A strength: its sentences, then those of the thin areas; or that all is within reach.
 * - No strength, yet not all low: the gentle wording, then the thin areas.
 */
function openingOf(
  definition: Assessment,
  scores: readonly AreaScore[],
  rows: readonly ProfileRow[],
): Pick<Profile, 'opening' | 'isAllLow'> {
  const { overall } = definition;
  const highest = highestOf(scores);
  const calm = (...opening: string[]) => ({ opening, isAllLow: false });
  if (!highest) return calm(overall.nothingScored);
  const levels = scores.filter(isScored).map((score) => score.level);
  const isAllHigh = levels.every((level) => level >= highFrom);
  if (isFlat(scores) && highest.level >= lowBelow) {
    return calm(isAllHigh ? overall.allHigh : overall.allSomewhat);
  }
  const thin = thinOf(scores).flatMap((score) =>
    rows.filter((row) => row.area === score.area).map((row) => row.feedback),
  );
  const strength = rows.find((row) => row.role === 'strength');
  // Of one area alone it can't be said that every area is within reach.
  const isAllOfSeveral = isAllHigh && levels.length > 1;
  if (strength) return calm(strength.feedback, ...(isAllOfSeveral ? [overall.allHigh] : thin));
  const name = definition.areas.find((area) => area.id === highest.area)?.inSentence ?? '';
  const allLow = overall.allLow.replaceAll('{area}', () => name);
  return { opening: [allLow, ...(highest.level < lowBelow ? [] : thin)], isAllLow: true };
}

/** Sentences about strain from support, for statements answered "mostly" or "fully". */
const strainOf = (definition: Assessment, responses: Responses): string[] =>
  definition.strain.statements
    .filter((statement) => {
      const answer = answerTo(responses, statement.id);
      return isRating(answer) && answer >= strainFrom;
    })
    .map((statement) => statement.feedback);

/** What the ticked circumstances change, in the order of the definition. */
function adviceOf(definition: Assessment, responses: Responses): ContextAdvice[] {
  const ticked = new Set(tickedContexts(responses));
  return definition.contexts.options
    .filter((option) => ticked.has(option.id))
    .map(({ id, because, advice }) => ({ context: id, because, advice }));
}

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
    ...openingOf(definition, scores, rows),
    strain: strainOf(definition, responses),
    suggestions: suggest(definition, responses, rows, strategies),
    advice: adviceOf(definition, responses),
    isQuick: rows.some((row) => row.single !== null),
    unanswered: countUnanswered(definition, responses),
  };
}
