/** A small self-assessment whose words say what they are, and answers to it. */
import type {
  Area,
  Assessment,
  SuggestionRule,
} from '../../../src/domain/assessment/definition.ts';
import {
  type Answer,
  answer,
  emptyResponses,
  type Responses,
} from '../../../src/domain/assessment/responses.ts';
import type { StrategySummary } from '../../../src/domain/assessment/suggestions.ts';
import { type SupportSource, supportSources } from '../../../src/domain/vocabulary.ts';

/** The statements of an area are named "<area>-1" to "<area>-4". */
const areaOf = (id: SupportSource): Area => ({
  id,
  title: `Title of ${id}`,
  inSentence: `the ${id}`,
  opening: `Opening of ${id}.`,
  importance: `How much do ${id} matter?`,
  statements: ([1, 2, 3, 4] as const).map((number) => ({
    id: `${id}-${number}`,
    text: `get help number ${number} from ${id}?`,
    short: `Help ${number} from ${id}`,
    since: 1,
    rationale: 'Asked because the tests need a statement.',
    references: [],
  })),
  feedback: {
    strength: `${id} strength {word}`,
    thin: `{lead} ${id} thin {word}`,
    between: `${id} between {said}`,
    tooFew: `${id} too few`,
  },
});

/** One rule for each statement, then one that always fires, for every area; each with a strategy of its own. */
const rulesOf = (area: SupportSource): SuggestionRule[] => [
  ...[1, 2, 3, 4].map((number) => ruleOf(`${area}-rule-${number}`, area, [`${area}-${number}`])),
  ruleOf(`${area}-rule-any`, area, []),
];

/** A rule whose strategy is "do-<rule id>", unless said otherwise. */
export const ruleOf = (
  id: string,
  area: SupportSource,
  when: string[],
  more: Partial<SuggestionRule> = {},
): SuggestionRule => ({
  id,
  area,
  strategy: `do-${id}`,
  when,
  atMost: 1,
  onlyFor: [],
  leads: false,
  because: `reason of ${id}`,
  ...more,
});

export const anAssessment: Assessment = {
  version: 1,
  changes: [{ version: 1, what: 'The first version.' }],
  title: 'A small self-assessment',
  limits: ['It is not a test.', 'It is not a diagnosis.'],
  stem: 'If you needed it, could you…',
  managerSafe: 'manager-4',
  scale: [
    { value: 0, label: 'Not at all' },
    { value: 1, label: 'A little' },
    { value: 2, label: 'Somewhat' },
    { value: 3, label: 'Mostly' },
    { value: 4, label: 'Fully' },
  ],
  doesNotApply: 'Does not apply',
  importanceScale: [
    { value: 0, label: 'Not much now' },
    { value: 1, label: 'Some' },
    { value: 2, label: 'A lot' },
  ],
  areas: supportSources.map(areaOf),
  contexts: {
    question: 'Is any of this true?',
    hint: 'Tick any.',
    options: [
      { id: 'remote', label: 'I work away', because: 'you work away', advice: 'write more.' },
    ],
    matters: 'Which of these matter?',
    mattersHint: 'Tick any.',
  },
  strain: {
    opening: 'Two unscored questions.',
    stem: 'How true was it that…',
    statements: [
      {
        id: 'strain-unwanted',
        text: 'you got unwanted help?',
        short: 'Unwanted',
        feedback: 'Unwanted help.',
      },
      {
        id: 'strain-giving',
        text: 'you gave too much?',
        short: 'Giving',
        feedback: 'Giving too much.',
      },
    ],
  },
  safety: {
    opening: 'Before any result.',
    questions: [
      {
        id: 'safety-self',
        text: 'Are you in danger?',
        help: 'Go where others are, and call for help.',
      },
    ],
    toHelp: 'Urgent help',
  },
  suggestions: supportSources.flatMap(rulesOf),
  overall: {
    allHigh: 'All is within reach.',
    allLow: 'All is thin; {area} is nearest.',
    allSomewhat: 'Some of all is there.',
    nothingScored: 'Too few answers.',
    said: { mean: 'mean {word}', one: 'one {word}' },
    thinLead: {
      aLot: '{area} matters a lot.',
      some: '{area} matters somewhat.',
      unsaid: 'nobody said of {area}.',
    },
  },
};

/** The small self-assessment with some parts changed. */
export const assessmentWith = (more: Partial<Assessment>): Assessment => ({
  ...anAssessment,
  ...more,
});

/** A strategy as the profile needs it. */
export const summaryOf = (id: string, more: Partial<StrategySummary> = {}): StrategySummary => ({
  id,
  title: `Title of ${id}`,
  source: 'colleagues',
  kinds: ['advice'],
  minutes: 10,
  caution: null,
  through: [],
  needs: [],
  firstStep: 'Write one line.',
  // biome-ignore lint/suspicious/noThenProperty: a word of an if-then plan; plain data that nobody awaits
  ifThen: { if: 'it is late', then: 'I do it tomorrow' },
  fitsBadly: 'you are worn out',
  contexts: { good: [], poor: [] },
  href: `/strategies/#${id}`,
  ...more,
});

/** Every strategy the definition's rules name. */
export const strategiesOf = (definition: Assessment): StrategySummary[] =>
  [...new Set(definition.suggestions.map((rule) => rule.strategy))].map((id) => summaryOf(id));

/** Answers to the four statements of some areas; a missing place is not answered. */
export function answersTo(
  areas: Partial<Record<SupportSource, readonly (Answer | undefined)[]>>,
): Responses {
  let responses = emptyResponses;
  for (const [area, values] of Object.entries(areas)) {
    values.forEach((value, at) => {
      if (value !== undefined) responses = answer(responses, `${area}-${at + 1}`, value);
    });
  }
  return responses;
}

/** The same answer to all statements of every area, except for the areas given. */
export const answersAll = (
  value: Answer,
  except: Partial<Record<SupportSource, Answer>> = {},
): Responses =>
  answersTo(
    Object.fromEntries(
      supportSources.map((area) => [area, Array<Answer>(4).fill(except[area] ?? value)]),
    ),
  );
