/** A whole handbook of one chapter, in which everything that is referred to exists. */
import type { Chapter } from '../../../src/domain/guide/chapter-schema.ts';
import type { AssessmentLinks, GuideContent } from '../../../src/domain/guide/guide-content.ts';
import type { Situation } from '../../../src/domain/guide/situation-schema.ts';
import type { Strategy } from '../../../src/domain/guide/strategy-schema.ts';
import type { Template } from '../../../src/domain/guide/template-schema.ts';
import { aTeamSession } from './team-session.ts';

export const aStrategy: Strategy = {
  title: 'List three questions',
  section: 'mentors/find',
  source: 'mentors',
  needs: [],
  kinds: ['advice'],
  minutes: 10,
  firstStep: 'Write one line.',
  // biome-ignore lint/suspicious/noThenProperty: a word of an if-then plan; plain data that nobody awaits
  ifThen: { if: 'it is late', then: 'I do it tomorrow' },
  fitsBadly: 'you are worn out',
  through: [],
  templates: ['ask'],
  contexts: { good: [], poor: [] },
  evidence: { strength: 'weak', references: ['dated'] },
};

export const aTemplate: Template = {
  title: 'Ask for a talk',
  use: 'When you have one question for one person.',
  aboutHarm: false,
  fields: [
    { id: 'name', label: 'Their name', example: 'R.' },
    { id: 'question', label: 'Your question', example: 'how you plan a week' },
  ],
  words: {
    kind: 'message',
    warm: 'Hello {{name}}, I would like to ask about {{question}}.',
    neutral: 'Hello {{name}}, may I ask about {{question}}?',
    brief: 'Hello {{name}}, one question for you, if I may.',
  },
  why: ['It names one question.', 'It is easy to refuse.'],
  afterwards: {
    yes: 'Thank them and fix a time.',
    notNow: 'Ask whether later is better.',
    silence: 'Wait ten days, then write once more.',
    badly: 'You owe no reply; ask someone else.',
  },
  next: { yes: 'ask' },
};

export const aChapter: Chapter = {
  title: 'Mentors and role models',
  description: 'How to find people who are further along, and how to ask them well.',
  aboutHarm: false,
  inShort: ['One line.', 'Another line.', 'A third line.'],
  today: { task: 'Write down one question about your work.', minutes: 2 },
  strategies: ['questions', 'names'],
  templates: ['ask'],
  claims: ['first', 'second'].map((id) => ({
    id,
    strength: 'weak' as const,
    finding: 'A study found something of interest.',
    references: ['dated'],
  })),
  unknown: ['Nobody knows how often is best.'],
  reviewed: '2026-11-21',
  unreviewed: 'Not yet read by a specialist.',
};

export const aBody = `
{/* <Unknown> in a comment, and \`<Unknown>\` in code, are no components */}
<Section id="find">
A <Term id="mentor">mentor</Term>. <Claim id="first">One claim.</Claim>
<Strategy id="questions" />
<Figure name="phases" />
</Section>
<Section id='ask'>
<Claim id="second">Another.</Claim> Here is <TemplateLink id="ask">the message</TemplateLink>.
<Strategy id="names" />
<Say>Could I ask you one question?</Say>
</Section>
<Case title="A > B"><Choice label="Write">Fine.</Choice><After>Go on.</After></Case>
<NotSafe title="When it is not safe">Stop.</NotSafe>
<IfYouAre who="remote">Call.</IfYouAre>
<Check question="One?"><Option label="Yes" is="right">Yes.</Option></Check>
<Check question="Two?"></Check>
<Check question="Three?"></Check>
`;

export const aSituation: Situation = {
  title: 'I do not know whom to ask',
  description: 'When a question stays with you for weeks.',
  aboutHarm: false,
  safety: [],
  now: ['Write it down.'],
  thisWeek: ['Ask one person.'],
  later: ['Thank them.'],
  turnTo: ['A colleague'],
  templates: ['ask', 'ask'],
  strategies: ['names'],
  sections: ['mentors/ask'],
};

export const assessmentLinks: AssessmentLinks = {
  areas: [
    {
      id: 'mentors',
      statements: [
        { id: 'mentors-one', references: ['dated'] },
        { id: 'mentors-two', references: [] },
      ],
    },
    { id: 'peers', statements: [{ id: 'peers-one', references: [] }] },
  ],
  strain: { statements: [{ id: 'strain-one' }] },
  managerSafe: 'peers-one',
  safety: { questions: [{ id: 'safety-one' }] },
  suggestions: [{ id: 'rule', area: 'mentors', strategy: 'names', when: ['mentors-one'] }],
};

export const aHandbook: GuideContent = {
  outline: [
    {
      id: 'mentors',
      number: 5,
      sections: [
        { id: 'find', title: 'Find' },
        { id: 'ask', title: 'Ask' },
      ],
    },
    { id: 'peers', number: 6, sections: [{ id: 'join', title: 'Join' }] },
  ],
  chapters: [{ id: 'mentors', data: aChapter, body: aBody }],
  strategies: [
    { id: 'questions', data: aStrategy },
    { id: 'names', data: { ...aStrategy, evidence: undefined } },
  ],
  templates: [{ id: 'ask', data: aTemplate }],
  situations: [{ id: 'whom-to-ask', data: aSituation }],
  glossary: [{ id: 'mentor', data: { term: 'mentor', definition: 'Someone further along.' } }],
  references: [
    {
      id: 'dated',
      data: { type: 'report', title: 'A report', issued: { 'date-parts': [[2020]] } },
    },
    { id: 'undated', data: { type: 'webpage', title: 'A page' } },
  ],
  assessment: { id: 'support', data: assessmentLinks },
  network: {
    rules: [
      { id: 'first-rule', strategy: 'names', section: 'mentors/ask', unless: [] },
      { id: 'second-rule', strategy: 'names', section: 'mentors/ask', unless: ['first-rule'] },
    ],
  },
  teamSession: aTeamSession,
  figures: ['phases'],
};

/** The handbook with its one chapter's front matter or text changed. */
export const withChapter = (more: Partial<Chapter>, body: string = aBody): GuideContent => ({
  ...aHandbook,
  chapters: [{ id: 'mentors', data: { ...aChapter, ...more }, body }],
});

/** The handbook with one piece of its chapter's text replaced. */
export const withText = (from: string, to: string): GuideContent =>
  withChapter({}, aBody.replace(from, to));
