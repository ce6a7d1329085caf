/**
 * Golden tests over the authored self-assessment: what each answer pattern says and suggests, reviewed by hand.
 * When a change of rules or words is wanted: `npx vitest run golden -u`, then read every changed line of golden.txt.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswerMark, readImportanceMark } from '../../../src/domain/assessment/paper-entry.ts';
import { buildProfile } from '../../../src/domain/assessment/profile.ts';
import {
  answer,
  answerTo,
  answerValues,
  emptyResponses,
  rateImportance,
  type Responses,
  setContext,
  setLength,
} from '../../../src/domain/assessment/responses.ts';
import { figure } from '../../../src/domain/assessment/scoring.ts';
import type { StrategySummary } from '../../../src/domain/assessment/suggestions.ts';
import { type ReaderContext, readerContexts } from '../../../src/domain/vocabulary.ts';
import { readContent } from '../../content/read-content.ts';
import { type Pattern, patterns } from './golden-patterns.ts';

const content = readContent();
const definition = content.assessment.data as Parameters<typeof buildProfile>[0];
const strategies: StrategySummary[] = content.strategies.map(({ id, data }) => ({
  id,
  href: `/strategies/#${id}`,
  ...data,
  caution: data.caution ?? null,
}));

function responsesTo({
  answers,
  importance = '......',
  contexts = [],
  isQuick,
}: Pattern): Responses {
  let now = setLength(emptyResponses, isQuick ? 'quick' : 'full');
  const groups = answers.split(' ');
  definition.areas.forEach((area, at) => {
    area.statements.forEach(({ id }, place) => {
      const read = readAnswerMark((groups[at]?.[place] ?? '').replace('.', ''));
      if (!read.ok) throw new Error(`No mark in "${answers}".`);
      if (read.value !== null) now = answer(now, id, read.value);
    });
    const read = readImportanceMark((importance[at] ?? '').replace('.', ''));
    if (!read.ok) throw new Error(`No mark in "${importance}".`);
    if (read.value !== null) now = rateImportance(now, area.id, read.value);
  });
  for (const context of contexts) now = setContext(now, context, true);
  return now;
}

/** Every answer there is to whether the manager is safe, and none. */
const managerAnswers = [...answerValues, null] as const;

/** Steps suggested to somebody to whom they must never be, and why, found without the code that chooses them. */
function unsafeSteps(responses: Responses): string[] {
  const safe = answerTo(responses, 'manager-safe');
  const isSafe = safe === 3 || safe === 4;
  return buildProfile(definition, responses, strategies).suggestions.flatMap(({ strategy }) => {
    const { id, through, needs, caution, source } = strategy;
    const said = needs
      .map((need) => answerTo(responses, need))
      .filter((each) => each !== undefined && each !== 'skipped');
    const isNobodyThere =
      said.length > 0 && said.every((each) => each === 0 || each === 'does-not-apply');
    const goesToManager = through.includes('manager') || source === 'manager';
    return [
      ...(goesToManager && !isSafe ? [`${id} goes through a manager not said to be safe`] : []),
      ...(isNobodyThere ? [`${id} needs somebody who is not there`] : []),
      ...(through.length > 0 && !caution ? [`${id} has no caution`] : []),
    ];
  });
}

/** What the reader would see, in a few lines. */
function report(pattern: Pattern): string {
  const { rows, opening, suggestions } = buildProfile(definition, responsesTo(pattern), strategies);
  const area = (row: (typeof rows)[number]): string =>
    `${row.area} ${row.mean === null ? (row.single === null ? '–' : `(${row.single})`) : figure(row.mean)} ${row.word ?? 'not enough'}, ${row.role}`;
  return [
    `# ${pattern.name}`,
    `given: ${pattern.answers}${pattern.importance ? ` | ${pattern.importance}` : ''}${pattern.contexts ? ` | ${pattern.contexts.join(', ')}` : ''}${pattern.isQuick ? ' | quick' : ''}`,
    `areas: ${rows.map(area).join('; ')}`,
    ...opening.map((text) => `says: ${text}`),
    ...suggestions.map(
      ({ rule, strategy, because }) =>
        `suggests: ${strategy.id} [${rule}]${strategy.through.length > 0 ? ` (through ${strategy.through.join(' and ')})` : ''}${because === null ? '' : ` because ${because}`}`,
    ),
    '',
  ].join('\n');
}

describe('golden answer patterns', () => {
  it('are at least forty, each with a name of its own', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(40);
    expect(new Set(patterns.map((each) => each.name)).size).toBe(patterns.length);
  });

  it('give the words and suggestions that were reviewed', async () => {
    await expect(patterns.map(report).join('\n')).toMatchFileSnapshot('./golden.txt');
  });

  it.each(patterns)(
    '$name, safety yes: a yes changes nothing, because it is no answer',
    (pattern) => {
      const responses = responsesTo(pattern);
      const withSafety = definition.safety.questions.reduce(
        (now, { id }) => answer(now, id, 4),
        responses,
      );
      expect(buildProfile(definition, withSafety, strategies)).toEqual(
        buildProfile(definition, responses, strategies),
      );
    },
  );

  it.each(patterns)('$name: every step is safe to suggest', (pattern) => {
    expect(unsafeSteps(responsesTo(pattern))).toEqual([]);
  });

  it.each(patterns)(
    '$name: every step is safe to suggest, whatever is said of the manager, in either version',
    (pattern) => {
      for (const safe of managerAnswers) {
        for (const isQuick of [true, false]) {
          const given = answer(responsesTo({ ...pattern, isQuick }), definition.managerSafe, safe);
          expect(unsafeSteps(given), `${safe}, ${isQuick ? 'quick' : 'full'}`).toEqual([]);
        }
      }
    },
  );
});

describe('laws over the authored rules', () => {
  const mark = fc.constantFrom('0', '1', '2', '3', '4', 'x', '-', '.');
  const pattern = fc.record({
    name: fc.constant('any'),
    answers: fc
      .array(fc.array(mark, { minLength: 4, maxLength: 4 }), { minLength: 6, maxLength: 6 })
      .map((groups) => groups.map((group) => group.join('')).join(' ')),
    importance: fc
      .array(fc.constantFrom('0', '1', '2', '-', '.'), { minLength: 6, maxLength: 6 })
      .map((marks) => marks.join('')),
    contexts: fc.subarray([...readerContexts]),
    isQuick: fc.boolean(),
  });

  it('the statement about the manager is the one that the laws watch', () => {
    expect(definition.managerSafe).toBe('manager-safe');
    const ids = definition.areas.flatMap((area) => area.statements.map((each) => each.id));
    expect(ids).toContain(definition.managerSafe);
  });

  it('any answers get only steps that are safe to suggest', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        expect(unsafeSteps(responsesTo(given))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('every answer about the manager gets only steps that are safe to suggest, in any circumstances, whatever else is answered alike', () => {
    const sets = readerContexts.reduce<ReaderContext[][]>(
      (all, each) => all.flatMap((set) => [set, [...set, each]]),
      [[]],
    );
    const found = new Set<string>();
    for (const mark of ['0', '1', '2', '3', '4', 'x', '-', '.']) {
      for (const isQuick of [true, false]) {
        for (const contexts of sets) {
          const answers = Array(6).fill(mark.repeat(4)).join(' ');
          const responses = responsesTo({ name: 'alike', answers, contexts, isQuick });
          for (const safe of managerAnswers) {
            for (const step of unsafeSteps(answer(responses, definition.managerSafe, safe))) {
              found.add(`${step}: all ${mark}, manager ${safe}, ${contexts.join(', ')}`);
            }
          }
        }
      }
    }
    expect([...found]).toEqual([]);
  });

  it('any answers get at most three steps, none twice, each fitting the circumstances', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        const responses = responsesTo(given);
        const { suggestions, opening, rows } = buildProfile(definition, responses, strategies);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(new Set(suggestions.map((each) => each.strategy.id)).size).toBe(suggestions.length);
        for (const { strategy } of suggestions) {
          expect(strategy.contexts.poor.filter((each) => given.contexts.includes(each))).toEqual(
            [],
          );
        }
        const said = opening.join(' ');
        for (const { area, importance } of rows) {
          const name = definition.areas.find((each) => each.id === area)?.inSentence ?? '';
          if (importance !== 2) expect(said).not.toContain(`${name} matters a lot`);
          if (importance !== 1) expect(said).not.toContain(`${name} matters somewhat`);
        }
        expect(said).not.toMatch(/[{}]/);
      }),
      { numRuns: 400 },
    );
  });
});
