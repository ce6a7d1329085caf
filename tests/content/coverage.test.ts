/** Every heading of the outlines has its place in the handbook. The same list is checked on the built site (scripts/test/links.ts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../scripts/test/link-rules.ts';
import { lookupOf, missing } from '../../src/domain/guide/lookup.ts';
import { problemText } from '../../src/domain/guide/problem.ts';
import { readContent } from './read-content.ts';

const file = 'tests/fixtures/coverage.json';
const coverage = JSON.parse(
  readFileSync(new URL('../fixtures/coverage.json', import.meta.url), 'utf8'),
) as Coverage;
const content = readContent();
const lookup = lookupOf(content);

describe('the coverage of the outlines', () => {
  it('promises the chapters and sections of content/outline.yaml, no more and no fewer', () => {
    const promised = coverage.chapters.map(({ chapter, sections }) => ({
      id: chapter,
      sections: sections.map(({ id }) => id),
    }));
    const planned = content.outline
      .toSorted((a, b) => a.number - b.number)
      .map(({ id, sections }) => ({ id, sections: sections.map((section) => section.id) }));
    expect(promised).toEqual(planned);
    expect(promised.flatMap(({ sections }) => sections)).toHaveLength(56);
  });

  it('leads every heading to a chapter or section that exists', () => {
    expect(coverage.headings).toHaveLength(79);
    const problems = coverage.headings.flatMap(({ outline, heading, to }) => {
      const field = `"${heading}" of ${outline}`;
      return to.flatMap((target) => {
        if ('page' in target) return [];
        const { chapter, section } = target;
        return section === undefined
          ? missing(file, field, lookup.chapter, [chapter])
          : missing(file, field, lookup.section, [`${chapter}/${section}`]);
      });
    });
    expect(problems.map(problemText)).toEqual([]);
  });

  it('leaves out the draft notice, and nothing else', () => {
    const nowhere = coverage.headings.filter(({ to }) => to.length === 0);
    expect(nowhere.map(({ heading }) => heading)).toEqual(['(draft notice)']);
  });
});
