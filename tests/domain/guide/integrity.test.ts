/** One table: every mistake the checks across files find, each made alone in a handbook without any. Long because the list is. */
import { describe, expect, it } from 'vitest';
import type { AssessmentLinks, GuideContent } from '../../../src/domain/guide/guide-content.ts';
import { findDangling } from '../../../src/domain/guide/integrity.ts';
import { problemText, someOf } from '../../../src/domain/guide/problem.ts';
import type { Situation } from '../../../src/domain/guide/situation-schema.ts';
import type { TeamSession } from '../../../src/domain/guide/team-session-schema.ts';
import type { Template } from '../../../src/domain/guide/template-schema.ts';
import {
  aBody,
  aHandbook,
  aSituation,
  assessmentLinks,
  aStrategy,
  aTemplate,
  withChapter,
  withText,
} from '../builders/guide.ts';
import { aTeamSession } from '../builders/team-session.ts';

const withSituation = (more: Partial<Situation>): GuideContent => ({
  ...aHandbook,
  situations: [{ id: 'whom-to-ask', data: { ...aSituation, ...more } }],
});
const withTemplate = (more: Partial<Template>): GuideContent => ({
  ...aHandbook,
  templates: [{ id: 'ask', data: { ...aTemplate, ...more } }],
});
const withSession = (more: Partial<TeamSession>): GuideContent => ({
  ...aHandbook,
  teamSession: { ...aTeamSession, ...more },
});
const withAssessment = (more: Partial<AssessmentLinks>): GuideContent => ({
  ...aHandbook,
  assessment: { id: 'support', data: { ...assessmentLinks, ...more } },
});
const withRule = (more: Partial<AssessmentLinks['suggestions'][number]>): GuideContent =>
  withAssessment({
    suggestions: [{ id: 'rule', area: 'mentors', strategy: 'names', when: [], ...more }],
  });
const claim = (references: string[]) => ({
  id: 'first',
  strength: 'weak' as const,
  finding: 'A study found something of interest.',
  references,
});
const secondClaim = { ...claim(['dated']), id: 'second' };

describe('a handbook in which everything exists', () => {
  it('has no problems', () => {
    expect(findDangling(aHandbook).map(problemText)).toEqual([]);
  });
});

/** [what is wrong, the content, file, field, part of what is found] */
type Case = [string, GuideContent, string, string, string];

const chapter = 'content/chapters/mentors.mdx';
const inChapters: Case[] = [
  [
    'a chapter the outline does not have',
    { ...aHandbook, chapters: aHandbook.chapters.map((each) => ({ ...each, id: 'mentor' })) },
    'content/chapters/mentor.mdx',
    'the file name',
    '"mentor"',
  ],
  [
    'a template that does not exist',
    withChapter({ templates: ['gone'] }),
    chapter,
    'templates',
    '"gone"',
  ],
  [
    'a claim with a reference that does not exist',
    withChapter({ claims: [claim(['gone']), secondClaim] }),
    chapter,
    'claims, "first", references',
    '"gone"',
  ],
  [
    'a claim with a reference that has no date',
    withChapter({ claims: [claim(['undated']), secondClaim] }),
    chapter,
    'claims, "first", references',
    '"undated" without one',
  ],
  ['an unknown component', withText('<Say>', '<Callout>'), chapter, '<Callout>', '"Callout"'],
  [
    'a component named like a part of every object',
    withChapter({}, `${aBody}<Constructor /><HasOwnProperty />`),
    chapter,
    '<HasOwnProperty>',
    '"HasOwnProperty"',
  ],
  [
    'a component without an attribute it needs',
    withText('<IfYouAre who="remote">', '<IfYouAre>'),
    chapter,
    '<IfYouAre who>',
    'nothing',
  ],
  [
    'sections in another order',
    withText('<Section id="find">', '<Section id="ask">'),
    chapter,
    '<Section id>',
    '"ask"',
  ],
  [
    'a section too many',
    withChapter({}, `${aBody}<Section id="more">`),
    chapter,
    '<Section id>',
    '"more"',
  ],
  [
    'a claim that is not in the text',
    withText('<Claim id="second">', '<Say>'),
    chapter,
    '<Claim id>',
    'nothing',
  ],
  [
    'a claim used twice',
    withChapter({}, `${aBody}<Claim id="first">x</Claim>`),
    chapter,
    '<Claim id>',
    '"first"',
  ],
  [
    'strategies in another order than in the front matter',
    withChapter({ strategies: ['names', 'questions'] }),
    chapter,
    '<Strategy id>',
    '"questions"',
  ],
  [
    'a term that does not exist',
    withText('Term id="mentor"', 'Term id="gone"'),
    chapter,
    '<Term id>',
    '"gone"',
  ],
  [
    'a link to a template that does not exist',
    withText('TemplateLink id="ask"', 'TemplateLink id="gone"'),
    chapter,
    '<TemplateLink id>',
    '"gone"',
  ],
  [
    'a figure nobody drew',
    withText('name="phases"', 'name="gone"'),
    chapter,
    '<Figure name>',
    '"gone"',
  ],
  [
    'an unknown circumstance',
    withText('who="remote"', 'who="tired"'),
    chapter,
    '<IfYouAre who>',
    '"tired"',
  ],
  ['two checks', withText('<Check question="Two?"></Check>', ''), chapter, '<Check>', '2'],
  ['four checks', withChapter({}, `${aBody}<Check question="4?">`), chapter, '<Check>', '4'],
  ['no case', withText('<Case title="A > B">', ''), chapter, '<Case>', '0'],
  [
    'no word on safety',
    withText('<NotSafe title="When it is not safe">', ''),
    chapter,
    '<NotSafe>',
    '0',
  ],
];

const elsewhere: Case[] = [
  [
    'a strategy in a section the outline does not have',
    {
      ...aHandbook,
      strategies: [
        ...aHandbook.strategies,
        { id: 'lost', data: { ...aStrategy, section: 'mentors/gone' } },
      ],
    },
    'content/strategies/lost.md',
    'section',
    '"mentors/gone"',
  ],
  [
    'a strategy whose evidence has no date',
    {
      ...aHandbook,
      strategies: [
        ...aHandbook.strategies,
        {
          id: 'undated',
          data: { ...aStrategy, evidence: { strength: 'weak', references: ['undated'] } },
        },
      ],
    },
    'content/strategies/undated.md',
    'evidence, references',
    '"undated" without one',
  ],
  [
    'a strategy with a template that does not exist',
    {
      ...aHandbook,
      strategies: [
        ...aHandbook.strategies,
        { id: 'lost', data: { ...aStrategy, templates: ['ask', 'gone'] } },
      ],
    },
    'content/strategies/lost.md',
    'templates',
    '"gone"',
  ],
  [
    'a blank no field names',
    withTemplate({ words: { kind: 'sheet', text: 'For {{name}}: {{question}}, {{day}}.' } }),
    'content/templates/ask.yaml',
    'words',
    '{{day}}',
  ],
  [
    'a field no text has a blank for',
    withTemplate({ words: { kind: 'sheet', text: 'A sheet for {{name}} only.' } }),
    'content/templates/ask.yaml',
    'fields',
    '"question"',
  ],
  [
    'next words that do not exist',
    withTemplate({ next: { yes: 'ask', badly: 'gone' } }),
    'content/templates/ask.yaml',
    'next',
    '"gone"',
  ],
  [
    'a situation with a template that does not exist',
    withSituation({ templates: ['ask', 'gone'] }),
    'content/situations/whom-to-ask.yaml',
    'templates',
    '"gone"',
  ],
  [
    'a situation with a strategy that does not exist',
    withSituation({ strategies: ['gone'] }),
    'content/situations/whom-to-ask.yaml',
    'strategies',
    '"gone"',
  ],
  [
    'a situation with a section that does not exist',
    withSituation({ sections: ['mentors/gone'] }),
    'content/situations/whom-to-ask.yaml',
    'sections',
    '"mentors/gone"',
  ],
  [
    'a rule with a strategy that does not exist',
    withRule({ strategy: 'gone' }),
    'content/assessment/support.yaml',
    'suggestions, "rule", strategy',
    '"gone"',
  ],
  [
    'a rule that listens to a statement of another area',
    withRule({ when: ['peers-one'] }),
    'content/assessment/support.yaml',
    'suggestions, "rule", when',
    '"peers-one"',
  ],
  [
    'a rule of an area that is not asked about',
    withRule({ area: 'manager', when: ['mentors-one'] }),
    'content/assessment/support.yaml',
    'suggestions, "rule", when',
    '"mentors-one"',
  ],
  [
    'a statement with a reference that does not exist',
    withAssessment({
      areas: [{ id: 'mentors', statements: [{ id: 'mentors-one', references: ['gone'] }] }],
    }),
    'content/assessment/support.yaml',
    '"mentors-one", references',
    '"gone"',
  ],
  [
    'a question id used twice',
    withAssessment({ strain: { statements: [{ id: 'mentors-one' }] } }),
    'content/assessment/support.yaml',
    'statements and questions',
    '"mentors-one" more than once',
  ],
];

const session = 'content/team-session.yaml';
const inTheSession: Case[] = [
  ['steps that do not make the whole hour', withSession({ minutes: 60 }), session, 'steps', '30'],
  [
    'a handout without the rule',
    withSession({ rule: 'Hand in your sheets' }),
    session,
    'handouts, "wall", rule',
    '"Share only what you choose."',
  ],
  [
    'an id used twice',
    withSession({ troubles: aTeamSession.troubles.map((each) => ({ ...each, id: 'open' })) }),
    session,
    'ids',
    '"open" more than once',
  ],
  [
    'a blank of the invitation that no field names',
    withSession({ invitation: { ...aTeamSession.invitation, fields: [] } }),
    session,
    'invitation, text',
    '{{day}}',
  ],
  [
    'a step with a strategy that does not exist',
    withSession({ steps: aTeamSession.steps.map((each) => ({ ...each, strategies: ['gone'] })) }),
    session,
    'steps, strategies',
    '"gone"',
  ],
  [
    'a step with a template that does not exist',
    withSession({ steps: aTeamSession.steps.map((each) => ({ ...each, templates: ['gone'] })) }),
    session,
    'steps, templates',
    '"gone"',
  ],
  [
    'a template for afterward that does not exist',
    withSession({ afterTemplates: ['gone'] }),
    session,
    'afterTemplates',
    '"gone"',
  ],
  [
    'a card with a strategy that does not exist',
    withSession({ cards: aTeamSession.cards.map((each) => ({ ...each, strategy: 'gone' })) }),
    session,
    'cards, strategy',
    '"gone"',
  ],
  [
    'a section of a chapter that is not published',
    withSession({
      notNow: aTeamSession.notNow.map((each) => ({ ...each, sections: ['peers/join'] })),
    }),
    session,
    'sections',
    '"peers/join"',
  ],
  [
    'a statement of fact whose reference has no date',
    withSession({ claims: [{ ...claim(['undated']) }] }),
    session,
    'claims, "first", references',
    '"undated" without one',
  ],
];

const network = 'content/network/network.yaml';
const withGaps = (...rules: Partial<GuideContent['network']['rules'][number]>[]): GuideContent => ({
  ...aHandbook,
  network: {
    rules: rules.map((rule, at) => ({
      id: `rule-${at}`,
      strategy: 'names',
      section: 'mentors/ask',
      unless: [],
      ...rule,
    })),
  },
});
const inTheNetwork: Case[] = [
  [
    'a gap with a strategy that does not exist',
    withGaps({ strategy: 'gone' }),
    network,
    'rules, "rule-0", strategy',
    '"gone"',
  ],
  [
    'a gap with a section that does not exist',
    withGaps({ section: 'mentors/gone' }),
    network,
    'rules, "rule-0", section',
    '"mentors/gone"',
  ],
  [
    'a gap that gives way to one below it',
    withGaps({ unless: ['rule-1'] }, {}),
    network,
    'rules, "rule-0", unless',
    '"rule-1"',
  ],
  [
    'two gaps with one id',
    withGaps({ id: 'same' }, { id: 'same' }),
    network,
    'rules',
    '"same" more than once',
  ],
];

describe('problems', () => {
  it.each([...inChapters, ...elsewhere, ...inTheSession, ...inTheNetwork])(
    'tell of %s',
    (_name, content, file, field, found) => {
      const problems = findDangling(content);
      expect(problems.map((each) => [each.file, each.field, each.found])).toContainEqual([
        file,
        field,
        found,
      ]);
    },
  );

  it('tell of a strategy that does not exist, in the list and in the text', () => {
    const strategies = ['questions', 'gone'];
    const content = withChapter({ strategies }, aBody.replace('id="names"', 'id="gone"'));
    expect(findDangling(content).map((each) => each.field)).toEqual([
      'strategies',
      '<Strategy id>',
    ]);
  });

  it('name the known components to someone who used an unknown one', () => {
    const [problem] = findDangling(withText('<Say>', '<Callout>'));
    expect(problem && problemText(problem)).toBe(
      'content/chapters/mentors.mdx, <Callout>: expected one of the components "Section", "Strategy", "Claim", "Say", "Case", "Choice", "After", "NotSafe", "IfYouAre", "Check", "Option", "Figure", "Term", "TemplateLink", "Confidentiality", "HostContacts", "UrgentHelp", "SafetySteps", found "Callout"; use one of these, or plain Markdown.',
    );
  });

  it('say what was expected, what was found and what to do in one sentence', () => {
    const [problem] = findDangling(withText('Term id="mentor"', 'Term id="mentro"'));
    expect(problem && problemText(problem)).toBe(
      'content/chapters/mentors.mdx, <Term id>: expected a term of content/glossary ("mentor"), found "mentro"; correct the id, or add what it names.',
    );
  });

  it('shorten long lists of what exists', () => {
    const many = Array.from({ length: 14 }, (_, at) => `id-${at}`);
    expect(someOf(many)).toMatch(/^"id-0", .*"id-11" and 2 more$/);
    expect(someOf([])).toBe('nothing');
  });
});
