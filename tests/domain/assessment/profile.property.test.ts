import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNumber } from '../../../src/domain/assessment/explain.ts';
import { buildProfile } from '../../../src/domain/assessment/profile.ts';
import {
  answer,
  answerTo,
  setLength,
  tickedContexts,
} from '../../../src/domain/assessment/responses.ts';
import { figure, scoreAreas } from '../../../src/domain/assessment/scoring.ts';
import type { StrategySummary } from '../../../src/domain/assessment/suggestions.ts';
import {
  peopleWithPower,
  type PersonWithPower,
  type ReaderContext,
  readerContexts,
} from '../../../src/domain/vocabulary.ts';
import { anAssessment, assessmentWith, strategiesOf } from '../builders/assessment.ts';
import { anyResponses, filledResponses } from '../builders/generators.ts';

const responsesToTry = fc.oneof(anyResponses, filledResponses);

describe('laws of the profile', () => {
  it('its rows hold the numbers of the scores, each area once', () => {
    fc.assert(
      fc.property(responsesToTry, (responses) => {
        const { rows } = buildProfile(anAssessment, responses, []);
        const fromRows = rows.map(
          ({ area, answered, mean, single, level, importance, wordIndex }) => ({
            area,
            answered,
            mean,
            single,
            level,
            importance,
            word: wordIndex,
          }),
        );
        const inOrder = anAssessment.areas.map((area) =>
          fromRows.find((row) => row.area === area.id),
        );
        expect(rows).toHaveLength(anAssessment.areas.length);
        expect(inOrder).toEqual(scoreAreas(anAssessment, responses));
      }),
    );
  });

  it('its text holds the number and the word that table and chart are drawn from', () => {
    fc.assert(
      fc.property(responsesToTry, (responses) => {
        for (const row of buildProfile(anAssessment, responses, []).rows) {
          const text = explainNumber(row);
          if (row.mean !== null) {
            expect(text).toContain(
              `= ${figure(row.mean)}. The nearest answer word is “${row.word}”`,
            );
          } else if (row.single !== null) expect(text).toContain(`One answer, ${row.single},`);
          else expect(text).toMatch(/^No average/);
        }
      }),
    );
  });

  it('it names one strength at most, two thin areas at most, and no blank stays unfilled', () => {
    fc.assert(
      fc.property(responsesToTry, (responses) => {
        const { rows, opening } = buildProfile(anAssessment, responses, []);
        expect(rows.filter((row) => row.role === 'strength').length).toBeLessThanOrEqual(1);
        expect(rows.filter((row) => row.role === 'thin').length).toBeLessThanOrEqual(2);
        expect(opening.length).toBeGreaterThanOrEqual(1);
        expect(opening.length).toBeLessThanOrEqual(3);
        expect([...opening, ...rows.map((row) => row.feedback)].join()).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('laws of suggestions', () => {
  const contexts = fc.subarray<ReaderContext>([...readerContexts], { maxLength: 3 });
  const count = anAssessment.suggestions.length;
  const statements = anAssessment.areas.flatMap((area) => area.statements.map(({ id }) => id));
  const times = { minLength: count, maxLength: count };
  /** The small definition with its rules and strategies bound to any circumstances, people with power and helpers. */
  const anyRules = fc
    .tuple(
      fc.array(contexts, times),
      fc.array(contexts, times),
      fc.array(fc.nat(9), times),
      fc.array(fc.subarray<PersonWithPower>([...peopleWithPower]), times),
      fc.array(fc.subarray(statements, { maxLength: 3 }), times),
      fc.constantFrom(...statements),
    )
    .map(([onlyFor, poor, shared, through, needs, managerSafe]) => {
      const definition = assessmentWith({
        managerSafe,
        suggestions: anAssessment.suggestions.map((rule, at) => ({
          ...rule,
          onlyFor: onlyFor[at] ?? [],
          strategy: `strategy-${shared[at]}`,
        })),
      });
      const strategies = strategiesOf(definition).map(
        (strategy, at): StrategySummary => ({
          ...strategy,
          contexts: { good: [], poor: poor[at] ?? [] },
          through: through[at] ?? [],
          needs: needs[at] ?? [],
        }),
      );
      return { definition, strategies };
    });

  it('there are at most three, no strategy twice, at most two of an area, each fitting the reader', () => {
    fc.assert(
      fc.property(responsesToTry, anyRules, (responses, { definition, strategies }) => {
        const { suggestions } = buildProfile(definition, responses, strategies);
        const ticked = new Set(tickedContexts(responses));
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(new Set(suggestions.map((each) => each.strategy.id)).size).toBe(suggestions.length);
        for (const { area, strategy, rule } of suggestions) {
          expect(suggestions.filter((each) => each.area === area).length).toBeLessThanOrEqual(2);
          expect(strategy.contexts.poor.some((each) => ticked.has(each))).toBe(false);
          const { onlyFor } = definition.suggestions.find((each) => each.id === rule) ?? {
            onlyFor: ['no such rule'],
          };
          expect(onlyFor.length === 0 || onlyFor.some((each) => ticked.has(each))).toBe(true);
        }
      }),
    );
  });

  it('no step goes through a manager of whom the reader did not say "mostly" or "fully" safe, whichever version', () => {
    fc.assert(
      fc.property(
        responsesToTry,
        anyRules,
        fc.constantFrom('quick', 'full'),
        (responses, { definition, strategies }, length) => {
          const given = setLength(responses, length);
          const safe = answerTo(given, definition.managerSafe);
          if (safe === 3 || safe === 4) return;
          const { suggestions } = buildProfile(definition, given, strategies);
          expect(suggestions.filter((each) => each.strategy.through.includes('manager'))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('no step needs only people of whom every answer given says that they are not there', () => {
    fc.assert(
      fc.property(responsesToTry, anyRules, (responses, { definition, strategies }) => {
        for (const { strategy } of buildProfile(definition, responses, strategies).suggestions) {
          const said = new Set(strategy.needs.map((id) => answerTo(responses, id)));
          for (const nothing of [undefined, 'skipped'] as const) said.delete(nothing);
          const saysNobody =
            said.size > 0 && !([1, 2, 3, 4] as const).some((each) => said.has(each));
          expect(saysNobody).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('who says that the manager is safe loses no step by it', () => {
    fc.assert(
      fc.property(responsesToTry, anyRules, (responses, { definition, strategies }) => {
        const anyone = strategies.map((each): StrategySummary => ({ ...each, through: [] }));
        const safe = answer(responses, definition.managerSafe, 4);
        const chosen = (of: readonly StrategySummary[]) =>
          buildProfile(definition, safe, of).suggestions.map((each) => each.rule);
        expect(chosen(strategies)).toEqual(chosen(anyone));
      }),
    );
  });
});
