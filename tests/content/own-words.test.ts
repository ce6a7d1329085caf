/** Content is in our own words, and no step sends a reader away from the page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemText, quoted } from '../../src/domain/guide/problem.ts';
import { bareWords, commonRuns, type HashedRuns, hashOf, runsOf } from '../support/word-runs.ts';
import { readContent, readFiles } from './read-content.ts';

const files = readFiles();

/**
 * Wording of the five outlines, which are not in this repository: hashes of every run of eight words in a paragraph or
 * heading, of every sentence and heading of six or seven words, and of every run of five in the notice that one of them
 * is a draft. A longer sentence in common has a run of eight in common. Made once with hashOf and runsOf
 * (tests/support/word-runs.ts); the outlines do not change any more.
 */
const outlines = JSON.parse(
  readFileSync(new URL('../fixtures/outline-shingles.json', import.meta.url), 'utf8'),
) as HashedRuns;

describe('the wording', () => {
  it('shares no eight words in a row, no sentence and no draft notice with the outlines', {
    timeout: 30_000,
  }, () => {
    expect(Object.keys(outlines)).toEqual(['5', '6', '7', '8']);
    const problems = files.flatMap(({ file, text }) =>
      commonRuns(text, outlines).map((run) =>
        problemText({
          file,
          field: 'text',
          expected: 'wording of our own',
          found: `${quoted(run)}, which stands in an outline`,
          mend: 'say it in other words',
        }),
      ),
    );
    expect(problems).toEqual([]);
  });

  it('in common is found across line breaks, marks and tags', () => {
    const hashed = { 4: [hashOf('one two three four')], 2: [hashOf('its late')] };
    const source = 'Zero\n<Term id="a">one</Term>, **two**\n  Three: four. It’s late!';
    expect(commonRuns(source, hashed)).toEqual(['its late', 'one two three four']);
    expect(commonRuns('<Case title="One, two, three, four">', hashed)).toEqual([
      'one two three four',
    ]);
    expect(commonRuns('One two and three four.', hashed)).toEqual([]);
  });

  it('is compared by words alone', () => {
    expect(bareWords('A “ten-minute” talk: it’s FINE.')).toEqual([
      'a',
      'ten',
      'minute',
      'talk',
      'its',
      'fine',
    ]);
    expect(runsOf(['a', 'b', 'a', 'b'], 2)).toEqual(['a b', 'b a']);
    expect(runsOf(['a'], 2)).toEqual([]);
  });
});

/** An address that leaves the site, in Markdown, in HTML or in plain sight. */
const wayOut = /\b(?:https?:\/\/|mailto:|www\.)[^\s)"']+|\]\(\/\/[^)]*\)|href="\/\/[^"]*"/giu;

describe('a step', () => {
  it('never leads out of the site', () => {
    const steps = files.filter(({ file }) =>
      /^content\/(?:strategies|situations|templates)\//.test(file),
    );
    const { strategies, situations, templates } = readContent();
    expect(steps.length).toBe(strategies.length + situations.length + templates.length);
    const problems = steps.flatMap(({ file, text }) =>
      [...text.matchAll(wayOut)].map(([found]) =>
        problemText({
          file,
          field: 'text',
          expected: 'no link out of the site in the middle of a step',
          found: quoted(found),
          mend: 'cite it as a reference in a chapter, or link a page of this site',
        }),
      ),
    );
    expect(problems).toEqual([]);
  });

  it.each([
    'See [a page](https://example.org).',
    '<a href="//example.org">a page</a>',
    '[a page](//example.org)',
    'www.example.org',
    'mailto:a@example.org',
  ])('may not say %s', (text) => {
    expect(text.match(wayOut)).toHaveLength(1);
  });
});
