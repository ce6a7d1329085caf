/** Claims, findings and myths say what their references say, and nothing rests on air. */
import { describe, expect, it } from 'vitest';
import { chapterSchema } from '../../src/domain/guide/chapter-schema.ts';
import { lookupOf, uncitable } from '../../src/domain/guide/lookup.ts';
import { type Problem, problemText } from '../../src/domain/guide/problem.ts';
import { evidenceStrengths } from '../../src/domain/vocabulary.ts';
import { aChapter } from '../domain/builders/guide.ts';
import { readContent, readFiles, readMyths } from './read-content.ts';
import { numbersIn, strangeNumbers } from '../support/numbers.ts';
import { withoutMarkup } from '../support/plain-text.ts';

const content = readContent();
const lookup = lookupOf(content);
const myths = readMyths();

/** What the notes on these references say that they found, and the years they are from. */
const claimsOf = (ids: readonly string[]): string =>
  ids
    .map((id) => content.references.find((each) => each.id === id)?.data)
    .map((data) => `${data?.claim ?? ''} ${data?.issued?.['date-parts'][0]?.[0] ?? ''}`)
    .join(' ');

const numberProblem =
  (file: string, field: string) =>
  (number: string): Problem => ({
    file,
    field,
    expected: 'only numbers that the references say in content/references.json',
    found: number,
    mend: 'check the number against the source, or leave it out',
  });

describe('every claim', () => {
  const claims = content.chapters.flatMap((chapter) =>
    chapter.data.claims.map((claim) => ({ file: `content/chapters/${chapter.id}.mdx`, claim })),
  );

  it('has a label and at least one reference that exists and may be cited', () => {
    expect(claims.length).toBeGreaterThanOrEqual(60);
    for (const { claim } of claims) {
      expect(evidenceStrengths).toContain(claim.strength);
      expect(claim.references.length).toBeGreaterThanOrEqual(1);
    }
    const problems = claims.flatMap(({ file, claim }) =>
      uncitable(file, `claims, "${claim.id}", references`, lookup, claim.references),
    );
    expect(problems.map(problemText)).toEqual([]);
  });

  it.each([
    ['a label', { strength: undefined }],
    ['a label we know', { strength: 'certain' }],
    ['a reference', { references: [] }],
  ])('is refused without %s', (_name, more) => {
    const [first, second] = aChapter.claims;
    const claimsWith = (changed: object) => ({
      ...aChapter,
      claims: [{ ...first, ...changed }, second],
    });
    expect(chapterSchema.safeParse(claimsWith({})).success).toBe(true);
    expect(chapterSchema.safeParse(claimsWith(more)).success).toBe(false);
  });

  // Numbers spelled out ("one in five", "four phases") are for a reader to check.
  it('says no number in the words of the chapter that its references do not say', () => {
    const problems = content.chapters.flatMap(({ id, data, body }) =>
      [...body.matchAll(/<Claim id="([^"]+)">([\s\S]*?)<\/Claim>/g)].flatMap(
        ([, name = '', words = '']) => {
          const { references = [] } = data.claims.find((each) => each.id === name) ?? {};
          return strangeNumbers(words, claimsOf(references)).map(
            numberProblem(`content/chapters/${id}.mdx`, `<Claim id="${name}">`),
          );
        },
      ),
    );
    expect(problems.map(problemText)).toEqual([]);
  });
});

describe('the numbers of a text', () => {
  it('are found with and without commas, and compared whole', () => {
    expect(numbersIn('Of 1,162 people, .38 and 22.8% in 2019.')).toEqual([
      '1162',
      '.38',
      '22.8',
      '2019',
    ]);
    expect(strangeNumbers('12 of 40,737', '123 people, 40737 in all')).toEqual(['12']);
    expect(strangeNumbers('0.40 and .38', 'd = .40, r = 0.38')).toEqual([]);
  });
});

describe('the myths', () => {
  it('are numbered in order, each with a name of its own', () => {
    expect(myths.map((each) => each.number)).toEqual(myths.map((_, at) => at + 1));
    expect(new Set(myths.map((each) => each.id)).size).toBe(myths.length);
    expect(myths.length).toBe(16);
  });

  it('rest on references that may be cited, and on no disputed one', () => {
    const problems = myths.flatMap(({ id, references }) =>
      uncitable('content/myths.yaml', `"${id}", references`, lookup, references),
    );
    expect(problems.map(problemText)).toEqual([]);
    const cited = myths.flatMap((each) => each.references);
    expect(cited.filter((id) => ['casciaro-2014', 'brooks-2015'].includes(id))).toEqual([]);
  });

  it('are answered with no number that their references do not say', () => {
    const problems = myths
      .filter(({ references }) => references.length > 0)
      .flatMap(({ id, evidence, references }) =>
        strangeNumbers(evidence, claimsOf(references)).map(
          numberProblem('content/myths.yaml', `"${id}", evidence`),
        ),
      );
    expect(problems.map(problemText)).toEqual([]);
  });

  // Sources keep their own titles and notes.
  const elsewhere = readFiles().filter(
    ({ file }) => !['content/myths.yaml', 'content/references.json'].includes(file),
  );

  it.each(myths)('are told nowhere else: $id', ({ id, phrases }) => {
    const problems = elsewhere.flatMap(({ file, text }) => {
      const words = withoutMarkup(text).replace(/\s+/g, ' ');
      return phrases
        .flatMap((phrase) => [...words.matchAll(new RegExp(phrase, 'giu'))])
        .map(([found]) => ({
          file,
          field: 'text',
          expected: `no phrase of the myth "${id}" (content/myths.yaml)`,
          found: `"${found}"`,
          mend: 'say what the evidence says, in other words',
        }));
    });
    expect(problems.map(problemText)).toEqual([]);
  });
});
