/** How hard our own words are to read, part by part. A failure names the sentences to begin with. */
import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/domain/guide/problem.ts';
import { readingProblems } from '../support/readability.ts';
import {
  partsOf,
  readAssessment,
  readContent,
  readFiles,
  readMyths,
  readSafety,
} from './read-content.ts';

/** For what is read at leisure; for what is read before a step; for what is read in a hurry, in trouble, or before the rest; for what is answered. */
const most = { chapter: 8.5, caution: 8, short: 6.5, question: 6 };

const content = readContent();
const files = readFiles();

/** A strategy as it stands in a chapter. */
function strategyText(id: string): string {
  const strategy = content.strategies.find((each) => each.id === id);
  const file = files.find((each) => each.file === `content/strategies/${id}.md`);
  if (!strategy || !file) throw new Error(`There is no strategy "${id}".`);
  const { title, firstStep, fitsBadly } = strategy.data;
  const fits = `Fits badly when ${fitsBadly}.`;
  return ['', `${title}.`, partsOf(file.text).body, firstStep, fits, ''].join('\n\n');
}

const withStrategies = (body: string): string =>
  body.replace(/<Strategy id="([^"]+)" \/>/g, (_all, id: string) => strategyText(id));

const section = /<Section id="([^"]+)">([\s\S]*?)<\/Section>/g;

describe('the reading grade', () => {
  it.each(content.chapters)('of each section of $id is at most 8.5', ({ id, body }) => {
    const file = `content/chapters/${id}.mdx`;
    const parts = [...body.matchAll(section)].map(([, name = '', text = '']) => ({ name, text }));
    expect(parts.length).toBeGreaterThan(0);
    const problems = [
      ...parts.flatMap(({ name, text }) =>
        readingProblems(file, `section "${name}"`, withStrategies(text), most.chapter),
      ),
      ...readingProblems(file, 'after the sections', body.replace(section, ''), most.chapter),
    ];
    expect(problems.map(problemText)).toEqual([]);
  });

  it('of “in short” and “do this today” is at most 6.5', () => {
    const problems = content.chapters.flatMap(({ id, data }) => [
      ...readingProblems(
        `content/chapters/${id}.mdx`,
        'inShort',
        data.inShort.join('\n\n'),
        most.short,
      ),
      ...readingProblems(`content/chapters/${id}.mdx`, 'today', data.today.task, most.short),
    ]);
    expect(problems.map(problemText)).toEqual([]);
  });

  it('of every situation is at most 6.5, part by part', () => {
    const problems = content.situations.flatMap(({ id, data }) => {
      const { title, description, now, thisWeek, later, turnTo, notSafe = [] } = data;
      const parts = { opening: [title, description], now, thisWeek, later, turnTo, notSafe };
      return Object.entries(parts).flatMap(([part, texts]) =>
        readingProblems(`content/situations/${id}.yaml`, part, texts.join('\n\n'), most.short),
      );
    });
    expect(problems.map(problemText)).toEqual([]);
  });

  it('of every myth with its answer is at most 8.5', () => {
    const problems = readMyths().flatMap(({ id, myth, evidence, basis = '' }) =>
      readingProblems(
        'content/myths.yaml',
        `"${id}"`,
        [myth, evidence, basis].join('\n\n'),
        most.chapter,
      ),
    );
    expect(problems.map(problemText)).toEqual([]);
  });

  it('of the questions of the self-assessment, asked in full, is at most 6', () => {
    const file = 'content/assessment/support.yaml';
    const { areas, stem, strain, safety, contexts } = readAssessment();
    const inFull = (beginning: string, statements: readonly { readonly text: string }[]): string =>
      statements.map(({ text }) => `${beginning.replace('…', ' ')}${text}`).join('\n\n');
    const problems = [
      ...areas.flatMap(({ id, importance, statements }) => [
        ...readingProblems(file, `"${id}", statements`, inFull(stem, statements), most.question),
        ...readingProblems(file, `"${id}", importance`, importance, most.question),
      ]),
      ...readingProblems(file, 'strain', inFull(strain.stem, strain.statements), most.question),
      ...safety.questions.flatMap(({ id, text }) =>
        readingProblems(file, `"${id}"`, text, most.question),
      ),
      ...readingProblems(
        file,
        'contexts',
        [contexts.question, ...contexts.options.map(({ label }) => label)].join('\n\n'),
        most.question,
      ),
    ];
    expect(problems.map(problemText)).toEqual([]);
  });

  it('of what each safety question says after a yes is at most 6.5', () => {
    const { safety } = readAssessment();
    const problems = safety.questions.flatMap(({ id, help }) =>
      readingProblems('content/assessment/support.yaml', `"${id}", help`, help, most.short),
    );
    expect(problems.map(problemText)).toEqual([]);
  });

  it('of the parts about safety is at most 6.5 for what comes first and for “Now”, and 8 for the rest', () => {
    const problems = readSafety().flatMap(({ id, data }) => {
      const { title, first, groups, times, not, basis } = data;
      const parts: [string, string[], number][] = [
        ['first', [title, first], most.short],
        ...groups.map(({ heading, steps }): [string, string[], number] => [
          `"${heading}"`,
          steps.flatMap((step) => [step.do, ...(step.say === undefined ? [] : [step.say])]),
          heading === 'Now' ? most.short : most.caution,
        ]),
        [
          'times',
          times
            ? [
                `${times.caption}.`,
                ...times.rows.map((row) => `${row.help}: ${row.when}.`),
                times.note,
              ]
            : [],
          most.caution,
        ],
        ['not', not, most.caution],
        ['basis', [basis], most.caution],
      ];
      return parts.flatMap(([part, texts, limit]) =>
        readingProblems(`content/safety/${id}.yaml`, part, texts.join('\n\n'), limit),
      );
    });
    expect(problems.map(problemText)).toEqual([]);
  });

  it('of every caution, and of safer words, is at most 8', () => {
    const problems = [
      ...content.strategies.flatMap(({ id, data }) =>
        readingProblems(`content/strategies/${id}.md`, 'caution', data.caution ?? '', most.caution),
      ),
      ...content.templates.flatMap(({ id, data }) =>
        (['caution', 'safer'] as const).flatMap((field) =>
          readingProblems(`content/templates/${id}.yaml`, field, data[field] ?? '', most.caution),
        ),
      ),
    ];
    expect(problems.map(problemText)).toEqual([]);
  });
});
