/** Each authored file's schema, tried with a good example and with single mistakes, told in words. */
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { chapterSchema } from '../../../src/domain/guide/chapter-schema.ts';
import { confidentialitySchema } from '../../../src/domain/guide/confidentiality-schema.ts';
import { termSchema } from '../../../src/domain/guide/glossary-schema.ts';
import { mythSchema } from '../../../src/domain/guide/myth-schema.ts';
import { outlineChapterSchema } from '../../../src/domain/guide/outline-schema.ts';
import { referenceSchema } from '../../../src/domain/guide/reference-schema.ts';
import { siteSchema } from '../../../src/domain/guide/site-schema.ts';
import { situationSchema } from '../../../src/domain/guide/situation-schema.ts';
import { strategySchema } from '../../../src/domain/guide/strategy-schema.ts';
import { teamSessionSchema } from '../../../src/domain/guide/team-session-schema.ts';
import { templateSchema } from '../../../src/domain/guide/template-schema.ts';
import {
  evidenceStrengths,
  readerContexts,
  supportKinds,
  supportSources,
} from '../../../src/domain/guide/words.ts';
import { assessmentSchema } from '../../../src/domain/assessment/definition.ts';
import { anAssessment } from '../builders/assessment.ts';
import { aChapter, aHandbook, aSituation, aStrategy, aTemplate } from '../builders/guide.ts';
import { aTeamSession } from '../builders/team-session.ts';

const labels = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, { label: id, meaning: `Meaning of ${id}.` }]));
const signpost = { place: 'Anywhere', name: 'A line', contact: 'Call 1', href: 'tel:1' };
const aSite = {
  name: 'Alongside',
  title: 'Alongside: a handbook',
  promise: 'Know whom to turn to.',
  description: 'A handbook.',
  kinds: labels(supportKinds),
  sources: labels(supportSources),
  contexts: labels(readerContexts),
  strengths: labels(evidenceStrengths),
  tryWhen: [{ when: 'I want to ask', section: 'mentors/find-mentors' }],
  situationGroups: [{ title: 'Something is wrong', situations: ['left-out'] }],
  urgentHelp: { lastChecked: '2026-11-21', searchWords: ['shout'], signposts: [signpost] },
};
const aTable = {
  caption: 'Who keeps what',
  headings: { who: 'Who', usuallyPrivate: 'Private?', mayPassOn: 'Passed on', askFirst: 'Ask' },
  rows: [
    {
      id: 'a-peer',
      who: 'A peer',
      usuallyPrivate: 'By promise only.',
      mayPassOn: 'Danger.',
      askFirst: 'Can this stay with you?',
    },
  ],
  notice: 'The law differs by country and by employer; no lawyer has reviewed this table.',
  checked: '2026-11-21',
};
const aMyth = {
  id: 'venting',
  number: 1,
  myth: 'Venting clears the air.',
  evidence: 'Going over problems again and again hid part of the good that support does.',
  references: ['dated'],
  phrases: ['clears? the air'],
};
const withLine = (more: object) => ({ ...aTable, rows: [{ ...aTable.rows[0], ...more }] });
const withSignpost = (more: object) => ({
  ...aSite,
  urgentHelp: { lastChecked: '2026-11-21', signposts: [{ ...signpost, ...more }] },
});

/** [what is described, schema, a good example, mistakes: what is wrong and the example with it] */
type Case = [string, z.ZodType, object, Record<string, unknown>];

const cases: Case[] = [
  [
    'a chapter',
    chapterSchema,
    aChapter,
    {
      'only two lines in short': { ...aChapter, inShort: ['One.', 'Two.'] },
      'a task of ten minutes for today': { ...aChapter, today: { ...aChapter.today, minutes: 10 } },
      'a claim without a reference': {
        ...aChapter,
        claims: [{ ...aChapter.claims[0], references: [] }],
      },
      'a review on no day of the calendar': { ...aChapter, reviewed: '2026-02-30' },
      'a field nobody knows': { ...aChapter, mood: 'fine' },
    },
  ],
  [
    'a strategy',
    strategySchema,
    aStrategy,
    {
      'a section without its chapter': { ...aStrategy, section: 'find' },
      'no kind of support': { ...aStrategy, kinds: [] },
      'an unknown source': { ...aStrategy, source: 'friends' },
      'a first step of two hours': { ...aStrategy, minutes: 120 },
      'five templates': { ...aStrategy, templates: Array(5).fill('ask') },
      'an unknown circumstance': { ...aStrategy, contexts: { good: ['tired'] } },
    },
  ],
  [
    'a template',
    templateSchema,
    aTemplate,
    {
      'no field': { ...aTemplate, fields: [] },
      'a message without its brief tone': {
        ...aTemplate,
        words: { ...aTemplate.words, brief: undefined },
      },
      'a field named with a space': {
        ...aTemplate,
        fields: [{ id: 'their name', label: 'Name', example: 'R.' }],
      },
    },
  ],
  [
    'a situation',
    situationSchema,
    aSituation,
    {
      'one template instead of two': { ...aSituation, templates: ['ask'] },
      'nothing to do now': { ...aSituation, now: [] },
      'safety in one long text': { ...aSituation, notSafe: 'If it is not safe, go first.' },
      'a section without its chapter': { ...aSituation, sections: ['find'] },
    },
  ],
  [
    'an hour with a team',
    teamSessionSchema,
    aTeamSession,
    {
      'a step with nothing to say or do': {
        ...aTeamSession,
        steps: aTeamSession.steps.map((each) => ({ ...each, script: [] })),
      },
      'a line of the script that is neither said nor done': {
        ...aTeamSession,
        steps: aTeamSession.steps.map((each) => ({
          ...each,
          script: [{ sing: 'A song for all.' }],
        })),
      },
      'a handout of an unknown kind': {
        ...aTeamSession,
        handouts: aTeamSession.handouts.map((each) => ({ ...each, kind: 'poster' })),
      },
      'a handout without a rule': {
        ...aTeamSession,
        handouts: aTeamSession.handouts.map((each) => ({ ...each, rule: undefined })),
      },
      'no reason not to run it': { ...aTeamSession, notNow: [] },
    },
  ],
  [
    'a term',
    termSchema,
    { term: 'mentor', definition: 'Someone further along.' },
    { 'no definition': { term: 'mentor' } },
  ],
  [
    'a chapter of the outline',
    outlineChapterSchema,
    aHandbook.outline[0] ?? {},
    {
      'an id with capitals': { ...aHandbook.outline[0], id: 'Mentors' },
      'an eleventh chapter': { ...aHandbook.outline[0], number: 11 },
      'no section': { ...aHandbook.outline[0], sections: [] },
    },
  ],
  [
    'a reference',
    referenceSchema,
    { type: 'report', title: 'A report', publisher: 'A body', issued: { 'date-parts': [[2020]] } },
    {
      'no title': { type: 'report' },
      'a date without a year': {
        type: 'report',
        title: 'A report',
        issued: { 'date-parts': [[]] },
      },
      'an address that is none': { type: 'report', title: 'A report', URL: 'somewhere' },
    },
  ],
  [
    'the site',
    siteSchema,
    aSite,
    {
      'a kind of support without a label': { ...aSite, kinds: labels(supportKinds.slice(1)) },
      'a signpost with an unsafe address': withSignpost({ href: 'http://example.org' }),
      'an emergency number nobody can press': withSignpost({ emergency: { contact: 'Call 1' } }),
      'no signpost at all': { ...aSite, urgentHelp: { ...aSite.urgentHelp, signposts: [] } },
      'help that was never checked': {
        ...aSite,
        urgentHelp: { ...aSite.urgentHelp, lastChecked: 'recently' },
      },
    },
  ],
  [
    'who keeps what private',
    confidentialitySchema,
    aTable,
    {
      'a line that asks nothing': withLine({ askFirst: 'They keep it.' }),
      'a line that says nothing on what is passed on': withLine({ mayPassOn: '' }),
      'no notice': { ...aTable, notice: '' },
      'a table that was never checked': { ...aTable, checked: 'lately' },
    },
  ],
  [
    'a myth',
    mythSchema,
    aMyth,
    {
      'neither a reference nor a basis': { ...aMyth, references: [] },
      'a phrase that is no pattern': { ...aMyth, phrases: ['(clears the air'] },
      'no phrase': { ...aMyth, phrases: [] },
      'no answer to it': { ...aMyth, evidence: '' },
    },
  ],
  [
    'the self-assessment',
    assessmentSchema,
    anAssessment,
    {
      'five areas': { ...anAssessment, areas: anAssessment.areas.slice(1) },
      'an area with three statements': {
        ...anAssessment,
        areas: anAssessment.areas.map((area) => ({
          ...area,
          statements: area.statements.slice(1),
        })),
      },
      'four answers': { ...anAssessment, scale: anAssessment.scale.slice(1) },
      'four safety questions': {
        ...anAssessment,
        safety: {
          ...anAssessment.safety,
          questions: Array(4).fill(anAssessment.safety.questions[0]),
        },
      },
      'a rule above the scale': {
        ...anAssessment,
        suggestions: [{ ...anAssessment.suggestions[0], atMost: 5 }],
      },
    },
  ],
];

describe.each(cases)('%s', (_name, schema, good, mistakes) => {
  it('is accepted when it is complete', () => {
    expect(schema.safeParse(good).error).toBeUndefined();
  });

  it.each(Object.entries(mistakes))('is refused with %s', (_mistake, example) => {
    expect(schema.safeParse(example).success).toBe(false);
  });
});

describe('what an author may leave out', () => {
  it('of a strategy are the circumstances it fits and the words to use with it', () => {
    const { contexts: _, templates: __, ...without } = aStrategy;
    const { contexts, templates } = strategySchema.parse(without);
    expect({ contexts, templates }).toEqual({ contexts: { good: [], poor: [] }, templates: [] });
  });

  it('of a template are the words for afterwards', () => {
    const { next: _, ...without } = aTemplate;
    expect(templateSchema.parse(without).next).toEqual({});
  });

  it('of a myth are the references, where it says what the answer rests on', () => {
    const { references: _, ...without } = aMyth;
    const basis = 'A web page that names no study.';
    expect(mythSchema.parse({ ...without, basis }).references).toEqual([]);
  });

  it('of a rule are its conditions', () => {
    const rule = { id: 'rule', area: 'peers', strategy: 'names', because: 'it is small' };
    const { suggestions } = assessmentSchema.parse({ ...anAssessment, suggestions: [rule] });
    expect(suggestions).toEqual([
      { ...rule, when: [], atMost: 1, onlyFor: [], unlessLow: [], leads: false },
    ]);
  });

  it('unknown fields of a reference pass through to the formatter', () => {
    const reference = { type: 'report', title: 'A report', edition: '2' };
    expect(referenceSchema.parse(reference)).toEqual(reference);
  });
});
