/** Each authored file's schema, tried with a good example and with single mistakes, told in words. */
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { chapterSchema } from '../../../src/domain/guide/chapter-schema.ts';
import { confidentialitySchema } from '../../../src/domain/guide/confidentiality-schema.ts';
import { termSchema } from '../../../src/domain/guide/glossary-schema.ts';
import { mythSchema } from '../../../src/domain/guide/myth-schema.ts';
import { outlineChapterSchema } from '../../../src/domain/guide/outline-schema.ts';
import { placeSchema } from '../../../src/domain/guide/place-schema.ts';
import { referenceSchema } from '../../../src/domain/guide/reference-schema.ts';
import { safetySchema } from '../../../src/domain/guide/safety-schema.ts';
import { siteSchema } from '../../../src/domain/guide/site-schema.ts';
import { situationSchema } from '../../../src/domain/guide/situation-schema.ts';
import { strategySchema } from '../../../src/domain/guide/strategy-schema.ts';
import { teamSessionSchema } from '../../../src/domain/guide/team-session-schema.ts';
import { templateSchema } from '../../../src/domain/guide/template-schema.ts';
import { urgentHelpSchema } from '../../../src/domain/guide/urgent-help-schema.ts';
import {
  evidenceStrengths,
  readerContexts,
  supportKinds,
  supportSources,
} from '../../../src/domain/vocabulary.ts';
import { assessmentSchema } from '../../../src/domain/assessment/definition.ts';
import { anAssessment } from '../builders/assessment.ts';
import { aChapter, aHandbook, aSituation, aStrategy, aTemplate } from '../builders/guide.ts';
import { aTeamSession } from '../builders/team-session.ts';
import {
  aLine,
  anEmergency,
  anUrgentHelp,
  aPlace,
  aRoute,
  placeWith,
} from '../builders/urgent-help.ts';

const labels = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, { label: id, meaning: `Meaning of ${id}.` }]));
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
const aSafetyPart = {
  title: 'If someone is hurt',
  first: 'It was not your fault. Get help.',
  groups: [
    { heading: 'Now', steps: [{ do: 'Go where others are.', say: 'Please stay with me.' }] },
  ],
  not: ['Do not wait.'],
  basis: 'Plain practice. The words to say are ours.',
  references: ['dated'],
};
const withHours = (more: object) => ({
  ...aSafetyPart,
  times: {
    caption: 'What works only for a time',
    rows: [{ help: 'A medicine', when: 'Within three days', references: ['dated'] }],
    note: 'After them, care still helps.',
    ...more,
  },
});
const withoutField = (data: object, field: string): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));
const withNumber = (more: object) => ({
  ...aPlace,
  emergency: [{ ...anEmergency('112'), ...more }],
});
const withLineOfHelp = (more: object) => ({ ...aPlace, lines: [{ ...aLine('A line'), ...more }] });

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
      'a step through HR and no caution': { ...aStrategy, through: ['hr'] },
      'a step through somebody of whom nobody knows what power they have': {
        ...aStrategy,
        through: ['friend'],
        caution: 'Ask somebody outside work first.',
      },
      'a caution of one word': { ...aStrategy, through: ['hr'], caution: 'Careful.' },
      'four statements about its helper': { ...aStrategy, needs: ['a', 'b', 'c', 'd'] },
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
      'a caution of one word': { ...aTemplate, caution: 'Careful.' },
      'no words in place of safer ones': { ...aTemplate, safer: '' },
      'harm that is neither said nor denied': { ...aTemplate, aboutHarm: 'perhaps' },
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
      'a part about safety that nobody wrote': { ...aSituation, safety: ['after-a-quarrel'] },
    },
  ],
  [
    'a part about safety',
    safetySchema,
    aSafetyPart,
    {
      'nothing said first': { ...aSafetyPart, first: '' },
      'no step': { ...aSafetyPart, groups: [{ heading: 'Now', steps: [] }] },
      'nothing not to do': { ...aSafetyPart, not: [] },
      'nothing that it is built on': { ...aSafetyPart, references: [] },
      'hours of nobody’s': withHours({ rows: [{ help: 'A medicine', when: 'Within three days' }] }),
      'hours that are not said to be no end': withHours({ note: '' }),
    },
  ],
  [
    'a place of urgent help',
    placeSchema,
    aPlace,
    {
      'a name of three letters for its code': { ...aPlace, iso: 'ZZZ' },
      'a code in small letters': { ...aPlace, iso: 'zz' },
      'no emergency number': { ...aPlace, emergency: [] },
      'an emergency number in words': withNumber({ number: 'nine nine nine' }),
      'a number without a source': withNumber({ source: [] }),
      'a number whose source has no date, and is not said to be undated': withNumber({
        sourceDate: '',
      }),
      'a source from about last year': withNumber({ sourceDate: 'about 2025' }),
      'a number of an unknown grade': withNumber({ grade: 'certain' }),
      'a number seen on no day of the calendar': withNumber({ seenOn: '2026-02-30' }),
      'a number that was checked, and not on which day': withNumber({
        checkedWithOperator: 'yes',
      }),
      'a line of an unknown topic': withLineOfHelp({ topic: 'debt' }),
      'a line that one reaches by fax': withLineOfHelp({ numbers: [{ number: '123', by: 'fax' }] }),
      'a line with an address in place of a number': withLineOfHelp({
        numbers: [{ number: 'tel:123', by: 'call' }],
      }),
      'a page that can be changed on the way': withLineOfHelp({
        page: { label: 'A page', href: 'http://example.org/' },
      }),
    },
  ],
  [
    'urgent help for the whole world',
    urgentHelpSchema,
    anUrgentHelp,
    {
      'no list of lines': { ...anUrgentHelp, anywhere: [] },
      'a list without a reference': {
        ...anUrgentHelp,
        anywhere: [{ ...anUrgentHelp.anywhere[0], references: [] }],
      },
      'a grade without words': {
        ...anUrgentHelp,
        grades: withoutField(anUrgentHelp.grades, 'recheck'),
      },
      'a region without a name': {
        ...anUrgentHelp,
        regions: withoutField(anUrgentHelp.regions, 'asia'),
      },
      'a word to search for that stands in half of all words': {
        ...anUrgentHelp,
        searchWords: ['a'],
      },
      'a number for a place that could not be confirmed': {
        ...anUrgentHelp,
        unconfirmed: [{ iso: 'ZW', name: 'Zimbabwe', number: '112' }],
      },
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
      'a group of situations without one': {
        ...aSite,
        situationGroups: [{ title: 'Something is wrong', situations: [] }],
      },
      'numbers of urgent help, which stand elsewhere': { ...aSite, urgentHelp: {} },
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
      'five safety questions': {
        ...anAssessment,
        safety: {
          ...anAssessment.safety,
          questions: Array(5).fill(anAssessment.safety.questions[0]),
        },
      },
      'a safety question that says nothing after a yes': {
        ...anAssessment,
        safety: {
          ...anAssessment.safety,
          questions: [{ id: 'safety-self', text: 'Are you in danger?' }],
        },
      },
      'safety questions that lead nowhere': {
        ...anAssessment,
        safety: { ...anAssessment.safety, toHelp: undefined },
      },
      'no statement on whether the manager is safe': { ...anAssessment, managerSafe: undefined },
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

/** The fields that a schema complains of, with its words. */
function complaints(schema: z.ZodType, data: object): string[] {
  const read = schema.safeParse(data);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a number of urgent help', () => {
  const parts = ['emergency', 'routes', 'lines'] as const;
  const seen = ['source', 'sourceDate', 'grade', 'seenOn', 'checkedWithOperator'] as const;
  const whole = placeWith({ routes: [aRoute()], lines: [aLine('A line')] });

  it.each(parts.flatMap((part) => seen.map((field) => [part, field] as const)))(
    'among the %s is refused without %s, which is named',
    (part, field) => {
      expect(placeSchema.safeParse(whole).success).toBe(true);
      const [first = {}] = whole[part];
      const without = { ...whole, [part]: [withoutField(first, field)] };
      const [complaint, ...more] = complaints(placeSchema, without);
      expect(complaint).toMatch(new RegExp(`^${part}\\.0\\.${field}: `));
      expect(more).toEqual([]);
    },
  );

  it('is refused with an empty list of sources, in words that say what is needed', () => {
    expect(complaints(placeSchema, withNumber({ source: [] }))).toEqual([
      'emergency.0.source: needs at least one source',
    ]);
  });

  it.each(['2026', '2026-12', '2026-12-01', 'undated'])(
    'may be from a source of %s',
    (sourceDate) => {
      expect(complaints(placeSchema, withNumber({ sourceDate }))).toEqual([]);
    },
  );
});

describe('a step through people with power', () => {
  it.each([
    [['manager'], 'manager'],
    [['hr', 'counselor'], 'hr, counselor'],
  ])('such as %j is refused without its caution, and the people are named', (through, named) => {
    expect(complaints(strategySchema, { ...aStrategy, through })).toEqual([
      `caution: is missing: the step goes through ${named}, who may be unsafe for the reader; say what to know first`,
    ]);
    const caution = 'Ask somebody outside work first.';
    expect(complaints(strategySchema, { ...aStrategy, through, caution })).toEqual([]);
  });

  it('is not the only one that may have a caution', () => {
    const caution = 'Ask somebody outside work first.';
    expect(complaints(strategySchema, { ...aStrategy, caution })).toEqual([]);
  });
});

describe('what an author may leave out', () => {
  it('of a strategy are the circumstances it fits, the words to use with it, whom it needs and whom it goes through', () => {
    const { contexts: _, templates: __, needs: ___, through: ____, ...without } = aStrategy;
    const { contexts, templates, needs, through } = strategySchema.parse(without);
    expect({ contexts, templates, needs, through }).toEqual({
      contexts: { good: [], poor: [] },
      templates: [],
      needs: [],
      through: [],
    });
  });

  it('of a template are the words for afterwards, and that it is about harm', () => {
    const { next: _, aboutHarm: __, ...without } = aTemplate;
    const { next, aboutHarm } = templateSchema.parse(without);
    expect({ next, aboutHarm }).toEqual({ next: {}, aboutHarm: false });
  });

  it('of a chapter or situation is that it is about harm, and of a situation the parts about safety', () => {
    expect(chapterSchema.parse(withoutField(aChapter, 'aboutHarm')).aboutHarm).toBe(false);
    const { aboutHarm: _, safety: __, ...without } = aSituation;
    const { aboutHarm, safety } = situationSchema.parse(without);
    expect({ aboutHarm, safety }).toEqual({ aboutHarm: false, safety: [] });
  });

  it('of a place are its routes and lines, and that it is in the European Union', () => {
    const { routes: _, lines: __, isInEu: ___, ...without } = aPlace;
    const { routes, lines, isInEu } = placeSchema.parse(without);
    expect({ routes, lines, isInEu }).toEqual({ routes: [], lines: [], isInEu: false });
    expect(placeSchema.parse(withLineOfHelp({ numbers: undefined })).lines[0]?.numbers).toEqual([]);
  });

  it('of a myth are the references, where it says what the answer rests on', () => {
    const { references: _, ...without } = aMyth;
    const basis = 'A web page that names no study.';
    expect(mythSchema.parse({ ...without, basis }).references).toEqual([]);
  });

  it('of a rule are its conditions', () => {
    const rule = { id: 'rule', area: 'peers', strategy: 'names', because: 'it is small' };
    const { suggestions } = assessmentSchema.parse({ ...anAssessment, suggestions: [rule] });
    expect(suggestions).toEqual([{ ...rule, when: [], atMost: 1, onlyFor: [], leads: false }]);
  });

  it('unknown fields of a reference pass through to the formatter', () => {
    const reference = { type: 'report', title: 'A report', edition: '2' };
    expect(referenceSchema.parse(reference)).toEqual(reference);
  });
});
