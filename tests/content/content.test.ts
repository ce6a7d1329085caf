/** The authored content holds together, and keeps its promises about ids, words and numbers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment/definition.ts';
import { findDangling } from '../../src/domain/guide/integrity.ts';
import { problemText } from '../../src/domain/guide/problem.ts';
import { findIdProblems, type PublishedList } from '../../src/domain/guide/published-ids.ts';
import { readConfidentiality, readContent } from './read-content.ts';

const content = readContent();
const listFile = new URL('./published-ids.json', import.meta.url);

describe('the content', () => {
  it('points at nothing that is not there', () => {
    expect(findDangling(content).map(problemText)).toEqual([]);
  });

  it('keeps every id that was ever published, and lists every new one in published-ids.json', () => {
    const list = JSON.parse(readFileSync(listFile, 'utf8')) as PublishedList;
    expect(findIdProblems(content, list).map(problemText)).toEqual([]);
  });

  it('says no number in a finding that its references do not say', () => {
    const claimOf = (id: string) =>
      content.references.find((each) => each.id === id)?.data.claim?.replaceAll(',', '') ?? '';
    const withClaims = [...content.chapters, { id: 'team-session', data: content.teamSession }];
    const strangers = withClaims.flatMap((chapter) =>
      chapter.data.claims.flatMap((claim) => {
        const known = claim.references.map(claimOf).join(' ');
        const numbers = claim.finding.replaceAll(/(\d),(\d{3})/g, '$1$2').match(/\d+(?:\.\d+)?/g);
        return (numbers ?? [])
          .filter((number) => !known.includes(number))
          .map((number) => `${chapter.id}, ${claim.id}: ${number}`);
      }),
    );
    expect(strangers).toEqual([]);
  });

  it('lets no disputed source carry a claim', () => {
    const disputed = ['casciaro-2014', 'brooks-2015'];
    const used = [
      ...content.chapters.flatMap((chapter) =>
        chapter.data.claims.flatMap((each) => each.references),
      ),
      ...content.strategies.flatMap((strategy) => strategy.data.evidence?.references ?? []),
      ...content.teamSession.claims.flatMap((each) => each.references),
    ];
    expect(used.filter((id) => disputed.includes(id))).toEqual([]);
  });
});

describe('the mentors chapter', () => {
  const chapter = content.chapters.find((each) => each.id === 'mentors');
  const body = chapter?.body ?? '';
  const shown = content.strategies.filter((each) => chapter?.data.strategies.includes(each.id));

  it('has between 1,800 and 2,800 words with its strategies', () => {
    const text = [
      body.replace(/<[^>]+>/g, ' '),
      chapter?.data.inShort.join(' '),
      chapter?.data.today.task,
      ...shown.map((each) =>
        [
          each.data.title,
          each.data.firstStep,
          each.data.fitsBadly,
          'body' in each ? each.body : '',
        ].join(' '),
      ),
    ].join(' ');
    const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    expect(words).toBeGreaterThanOrEqual(1800);
    expect(words).toBeLessThanOrEqual(2800);
  });

  it('has eight sections, at least ten strategies, two templates, a case, three checks and a figure', () => {
    const count = (tag: string) => body.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
    expect(count('Section')).toBe(8);
    expect(shown.length).toBeGreaterThanOrEqual(10);
    expect(chapter?.data.templates.length).toBeGreaterThanOrEqual(2);
    expect([count('Case'), count('Check'), count('Figure')]).toEqual([1, 3, 1]);
    expect(count('NotSafe')).toBe(1);
    expect(count('IfYouAre')).toBeGreaterThanOrEqual(4);
  });
});

describe('who keeps what private', () => {
  const { rows, notice } = readConfidentiality();

  it('has a line for everyone a reader may tell, each once', () => {
    expect(rows.map((row) => row.id)).toEqual([
      'manager',
      'hr',
      'employee-assistance',
      'occupational-health',
      'union',
      'mentor',
      'peer',
      'colleague',
      'helpline',
    ]);
  });

  it('rests on references that exist, and says that law differs and who has not read it', () => {
    const known = content.references.map((each) => each.id);
    expect(rows.flatMap((row) => row.references).filter((id) => !known.includes(id))).toEqual([]);
    expect(notice).toMatch(/law differs by country and by employer.*no lawyer has reviewed/);
  });
});

describe('the self-assessment', () => {
  const { areas, safety, strain } = content.assessment.data;
  // Read through the schema of the self-assessment; the guide's own type names only the links.
  const definition = content.assessment.data as Assessment;

  it('tells of every version up to its own, and no statement is newer than the instrument', () => {
    const { version, changes } = definition;
    expect(changes.map((each) => each.version)).toEqual(
      Array.from({ length: version }, (_, at) => at + 1),
    );
    const newer = definition.areas.flatMap((area) =>
      area.statements.filter((statement) => statement.since > version),
    );
    expect(newer.map((each) => each.id)).toEqual([]);
  });

  it('has six areas of four statements, two on strain and four on safety', () => {
    expect(areas.map((area) => area.statements.length)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(strain.statements).toHaveLength(2);
    expect(safety.questions.map(({ id }) => id)).toEqual([
      'safety-self',
      'safety-others',
      'safety-violence',
      'safety-functioning',
    ]);
  });

  it('asks about suicide by its name, apart from harm to others, and leads to someone to call', () => {
    const [self, others] = definition.safety.questions;
    expect(self?.text).toContain('suicide');
    expect(self?.text).not.toMatch(/someone else/);
    expect(others?.text).toMatch(/someone else/);
    for (const { id, help } of definition.safety.questions) {
      expect(help, id).toMatch(/emergency number|crisis line/);
    }
  });

  it('knows, among the statements on the manager, the one that says whether speaking is safe', () => {
    const manager = areas.find(({ id }) => id === 'manager');
    expect(manager?.statements.map(({ id }) => id)).toContain(definition.managerSafe);
  });

  it('has every statement that a strategy needs', () => {
    const statements = areas.flatMap((area) => area.statements.map(({ id }) => id));
    const needed = content.strategies.flatMap(({ id, data }) =>
      data.needs.map((need) => ({ strategy: id, need })),
    );
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter(({ need }) => !statements.includes(need))).toEqual([]);
  });

  it('suggests no step toward the manager that is not marked as one', () => {
    const unmarked = content.strategies.filter(
      ({ data }) => data.source === 'manager' && !data.through.includes('manager'),
    );
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });
});
