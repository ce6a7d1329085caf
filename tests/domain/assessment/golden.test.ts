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
  emptyResponses,
  rateImportance,
  type Responses,
  setContext,
  setLength,
} from '../../../src/domain/assessment/responses.ts';
import { figure } from '../../../src/domain/assessment/scoring.ts';
import type { StrategySummary } from '../../../src/domain/assessment/suggestions.ts';
import { readerContexts } from '../../../src/domain/guide/words.ts';
import { readContent } from '../../content/read-content.ts';
import { type Pattern, patterns } from './golden-patterns.ts';

const content = readContent();
const definition = content.assessment.data as Parameters<typeof buildProfile>[0];
const strategies: StrategySummary[] = content.strategies.map(({ id, data }) => ({
  id,
  href: `/strategies/#${id}`,
  ...data,
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
        `suggests: ${strategy.id} [${rule}]${because === null ? '' : ` because ${because}`}`,
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

  it.each(patterns)(
    '$name: no rule asks anything of a manager it is not safe to tell',
    (pattern) => {
      const responses = responsesTo(pattern);
      const safe = responses.answers['manager-safe']?.value;
      if (safe !== 0 && safe !== 1) return;
      const { suggestions } = buildProfile(definition, responses, strategies);
      expect(suggestions.filter((each) => each.strategy.source === 'manager')).toEqual([]);
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

  it('any answers get at most three steps, none twice, each fitting, none through an unsafe manager', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        const responses = responsesTo(given);
        const { suggestions, opening, rows } = buildProfile(definition, responses, strategies);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(new Set(suggestions.map((each) => each.strategy.id)).size).toBe(suggestions.length);
        const safe = responses.answers['manager-safe']?.value;
        const isUnsafe = safe === 0 || safe === 1;
        for (const { strategy, area } of suggestions) {
          expect(strategy.contexts.poor.filter((each) => given.contexts.includes(each))).toEqual(
            [],
          );
          if (area === 'manager' && isUnsafe) expect(strategy.source).not.toBe('manager');
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
