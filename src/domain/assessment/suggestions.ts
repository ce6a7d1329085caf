/** Chooses at most three strategies for the reader, by the rules in the definition. */
import type { PersonWithPower, ReaderContext, SupportKind, SupportSource } from '../vocabulary.ts';
import type { Area, Assessment, SuggestionRule } from './definition.ts';
import { type Answer, answerTo, type Responses, tickedContexts } from './responses.ts';
import type { Role } from './roles.ts';
import { isRating } from './scoring.ts';
import { type GivenAnswer, givenAnswers } from './given-answers.ts';

/** What the profile needs to know about a strategy. */
export interface StrategySummary {
  readonly id: string;
  readonly title: string;
  readonly source: SupportSource;
  readonly kinds: readonly SupportKind[];
  readonly minutes: number;
  /** What to know before the step; null where there is nothing. */
  readonly caution: string | null;
  /** Whom with power the step goes through. */
  readonly through: readonly PersonWithPower[];
  /** Statements about the helper it speaks to. */
  readonly needs: readonly string[];
  readonly firstStep: string;
  readonly ifThen: { readonly if: string; readonly then: string };
  readonly fitsBadly: string;
  readonly contexts: {
    readonly good: readonly ReaderContext[];
    readonly poor: readonly ReaderContext[];
  };
  readonly href: string;
}

/** An area as the profile ranks it. */
export interface RankedArea {
  readonly area: Area['id'];
  readonly role: Role;
  readonly importance: 0 | 1 | 2 | null;
}

/** One suggested strategy and why. */
export interface Suggestion {
  /** The rule's id. */
  readonly rule: string;
  readonly strategy: StrategySummary;
  readonly area: Area['id'];
  /** The rule's words after "Because"; null when the rule was only used to fill up, as its words may not be true then. */
  readonly because: string | null;
  /** The answers that made the rule fire. */
  readonly becauseAnswers: readonly GivenAnswer[];
  /** The ticked circumstances the rule is meant for, or that the strategy fits well. */
  readonly becauseContexts: readonly ReaderContext[];
}

/** At most so many suggestions, and so many of one area: few enough to choose from. */
const mostSuggestions = 3;
const mostPerArea = 2;

/** A rule that fits this reader, with what it would say. */
interface Candidate extends Suggestion {
  readonly hasFired: boolean;
  /** Rules that lead come first (2), then those meant for the reader's circumstances (1), then the rest (0). */
  readonly order: 0 | 1 | 2;
}

/** The parts of a definition that suggestions are chosen from. */
type Rules = Pick<Assessment, 'areas' | 'suggestions' | 'scale' | 'doesNotApply' | 'managerSafe'>;

/** What the choice is made from, gathered once. */
interface Given {
  readonly definition: Rules;
  readonly responses: Responses;
  readonly ticked: ReadonlySet<string>;
  readonly strategies: ReadonlyMap<string, StrategySummary>;
}

/** Those of `ids` that were answered with `atMost` or lower. */
const lowAnswers = (ids: readonly string[], atMost: number, responses: Responses): string[] =>
  ids.filter((id) => {
    const answer = answerTo(responses, id);
    return isRating(answer) && answer <= atMost;
  });

/** From this answer up ("mostly") the reader has said that it is safe to speak to the manager; anything else is not known. */
export const safeFrom = 3;

/** Whether the reader has said that it is safe to speak to the manager. Never assumed. */
export function isManagerSafe(
  definition: Pick<Assessment, 'managerSafe'>,
  responses: Responses,
): boolean {
  const answer = answerTo(responses, definition.managerSafe);
  return isRating(answer) && answer >= safeFrom;
}

/**
 * Whether the answers say that the helper a strategy speaks to is not there: all that were given say "not at all" or
 * "does not apply". Where none was given in the quick version, the first statement of an area stands for it.
 */
export function isHelperMissing(
  { areas }: Pick<Assessment, 'areas'>,
  { needs }: Pick<StrategySummary, 'needs'>,
  responses: Responses,
): boolean {
  const givenTo = (ids: readonly string[]): Answer[] =>
    ids
      .map((id) => answerTo(responses, id))
      .filter((answer) => answer === 'does-not-apply' || isRating(answer));
  const isAbsent = (given: readonly Answer[]): boolean =>
    given.length > 0 && given.every((answer) => answer === 0 || answer === 'does-not-apply');
  const given = givenTo(needs);
  if (given.length > 0 || responses.length.value === 'full') return isAbsent(given);
  const firsts = areas
    .filter(({ statements }) => statements.some(({ id }) => needs.includes(id)))
    .flatMap(({ statements }) => statements.slice(0, 1).map(({ id }) => id));
  return isAbsent(givenTo(firsts));
}

/** Whether the reader said of an area that it does not apply, and rated nothing in it. */
function isOutOfReach(area: Area, responses: Responses): boolean {
  const answers = area.statements.map((statement) => answerTo(responses, statement.id));
  return answers.includes('does-not-apply') && !answers.some(isRating);
}

/** The rule as a candidate, or nothing when it or its strategy does not fit the reader's circumstances. */
function candidateOf(rule: SuggestionRule, area: Area, given: Given): Candidate[] {
  const { definition, responses, ticked, strategies } = given;
  const strategy = strategies.get(rule.strategy);
  const meantFor = rule.onlyFor.filter((context) => ticked.has(context));
  if (!strategy || strategy.contexts.poor.some((context) => ticked.has(context))) return [];
  if (rule.onlyFor.length > 0 && meantFor.length === 0) return [];
  // Who has no manager is not told what to ask a manager, unless the rule is meant for that very circumstance.
  if (isOutOfReach(area, responses) && meantFor.length === 0) return [];
  if (strategy.through.includes('manager') && !isManagerSafe(definition, responses)) return [];
  if (isHelperMissing(definition, strategy, responses)) return [];
  const low = lowAnswers(rule.when, rule.atMost, responses);
  const hasFired = rule.when.length === 0 || low.length > 0;
  return [
    {
      hasFired,
      rule: rule.id,
      strategy,
      area: rule.area,
      because: hasFired ? rule.because : null,
      becauseAnswers: givenAnswers(definition, area, responses).filter((each) =>
        low.includes(each.statement),
      ),
      becauseContexts: [
        ...new Set([...meantFor, ...strategy.contexts.good.filter((each) => ticked.has(each))]),
      ],
      order: rule.leads ? 2 : meantFor.length > 0 ? 1 : 0,
    },
  ];
}

/** Candidates of one area: those that lead, those meant for the reader's circumstances, then the rest as in the file. */
function candidatesIn(areaId: Area['id'], given: Given): Candidate[] {
  const area = given.definition.areas.find((each) => each.id === areaId);
  if (!area) return [];
  return given.definition.suggestions
    .filter((rule) => rule.area === areaId)
    .flatMap((rule) => candidateOf(rule, area, given))
    .sort((a, b) => b.order - a.order);
}

/** `chosen` with candidates added in order, until three; no strategy twice, at most two of an area. */
function addTo(chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const all = [...chosen];
  for (const each of candidates) {
    if (all.length >= mostSuggestions) break;
    const isNew = !all.some((other) => other.strategy.id === each.strategy.id);
    const ofArea = all.filter((other) => other.area === each.area).length;
    if (isNew && ofArea < mostPerArea) all.push(each);
  }
  return all;
}

/**
 * At most three suggestions. `ranked` holds the areas in the order of need; thin ones are served before the rest.
 * First the rules that fire; when they are fewer than three, the remaining rules of thin areas fill up. Areas that
 * matter "not much" (0) are left out, unless there would be no suggestion at all.
 */
export function suggest(
  definition: Rules,
  responses: Responses,
  ranked: readonly RankedArea[],
  strategies: readonly StrategySummary[],
): Suggestion[] {
  const given: Given = {
    definition,
    responses,
    ticked: new Set(tickedContexts(responses)),
    strategies: new Map(strategies.map((each) => [each.id, each])),
  };
  const thin = ranked.filter((each) => each.role === 'thin');
  const others = ranked.filter((each) => each.role !== 'thin');
  const inTurn = [...thin, ...others];
  const candidates = (areas: readonly RankedArea[]): Candidate[] =>
    areas.flatMap((each) => candidatesIn(each.area, given));
  const fired = (areas: readonly RankedArea[]): Candidate[] =>
    candidates(areas).filter((each) => each.hasFired);

  let chosen = addTo([], fired(inTurn.filter((each) => each.importance !== 0)));
  chosen = addTo(chosen, candidates(thin));
  if (chosen.length === 0) chosen = addTo([], fired(inTurn));
  return chosen.map(({ hasFired: _fired, order: _order, ...suggestion }) => suggestion);
}
