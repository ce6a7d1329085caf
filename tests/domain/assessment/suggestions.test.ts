/** What the profile suggests, rule by rule, and what it never does: one file, because every case stands on the same few strategies and answers. */
import { describe, expect, it } from 'vitest';
import type { SuggestionRule } from '../../../src/domain/assessment/definition.ts';
import {
  type Answer,
  answer,
  emptyResponses,
  type Responses,
  setContext,
  setLength,
} from '../../../src/domain/assessment/responses.ts';
import {
  isHelperMissing,
  isManagerSafe,
  type RankedArea,
  type StrategySummary,
  suggest,
} from '../../../src/domain/assessment/suggestions.ts';
import { type PersonWithPower, peopleWithPower } from '../../../src/domain/vocabulary.ts';
import {
  anAssessment,
  answersTo,
  assessmentWith,
  ruleOf,
  strategiesOf,
  summaryOf,
} from '../builders/assessment.ts';

const ranked = (
  area: RankedArea['area'],
  role: RankedArea['role'] = 'between',
  importance: RankedArea['importance'] = null,
): RankedArea => ({ area, role, importance });

/** Rule ids suggested from these rules. */
function suggested(
  suggestions: SuggestionRule[],
  responses: Responses,
  areas: RankedArea[],
  strategies?: StrategySummary[],
): string[] {
  const definition = assessmentWith({ suggestions });
  return suggest(definition, responses, areas, strategies ?? strategiesOf(definition)).map(
    (each) => each.rule,
  );
}

const lowPeers = answersTo({ peers: [1, 2, 3, 'skipped'] });

describe('a rule', () => {
  it.each([
    ['fires when a listed answer is low enough', ['peers-1'], 1, true],
    ['fires when one of several is', ['peers-3', 'peers-1'], 1, true],
    ['does not fire above its number', ['peers-2'], 1, false],
    ['fires at its number', ['peers-2'], 2, true],
    ['does not fire on a skipped statement', ['peers-4'], 4, false],
    ['fires always when it lists none', [], 0, true],
  ])('%s', (_name, when, atMost, fires) => {
    const rules = [ruleOf('rule', 'peers', when, { atMost })];
    expect(suggested(rules, lowPeers, [ranked('peers')])).toEqual(fires ? ['rule'] : []);
  });

  it('says which answers it follows from, in the words the reader saw', () => {
    const suggestions = [ruleOf('rule', 'peers', ['peers-2', 'peers-1'], { atMost: 2 })];
    const definition = assessmentWith({ suggestions });
    const [suggestion] = suggest(definition, lowPeers, [ranked('peers')], strategiesOf(definition));
    expect(suggestion).toEqual({
      rule: 'rule',
      strategy: summaryOf('do-rule'),
      area: 'peers',
      because: 'reason of rule',
      becauseAnswers: [
        { statement: 'peers-1', short: 'Help 1 from peers', label: 'A little', rating: 1 },
        { statement: 'peers-2', short: 'Help 2 from peers', label: 'Somewhat', rating: 2 },
      ],
      becauseContexts: [],
    });
  });

  it('is passed over when its strategy is not published', () => {
    expect(suggested([ruleOf('rule', 'peers', [])], lowPeers, [ranked('peers')], [])).toEqual([]);
  });

  it('is passed over when its area is not in the definition', () => {
    const definition = { ...assessmentWith({}), areas: [] };
    expect(suggest(definition, lowPeers, [ranked('peers')], strategiesOf(definition))).toEqual([]);
  });
});

/** Every answer there is to a statement, and none. */
const everyAnswer = [0, 1, 2, 3, 4, 'does-not-apply', 'skipped', undefined] as const;

/** Whether a step of the peers is suggested, in an area that is thin and in one that is not. */
function isSuggested(more: Partial<StrategySummary>, responses: Responses): boolean {
  const rules = [ruleOf('rule', 'peers', [])];
  const strategies = [summaryOf('do-rule', more)];
  const [inThin, between] = (['thin', 'between'] as const).map(
    (role) => suggested(rules, responses, [ranked('peers', role)], strategies).length > 0,
  );
  expect(inThin).toBe(between);
  return between === true;
}

describe('a step through the manager', () => {
  const saying = (value: Answer | undefined): Responses =>
    value === undefined ? lowPeers : answer(lowPeers, anAssessment.managerSafe, value);

  it.each(everyAnswer.map((value) => [value, value === 3 || value === 4] as const))(
    'when the reader answered %s about whether the manager is safe: suggested is %s',
    (value, isSafe) => {
      expect(isManagerSafe(anAssessment, saying(value))).toBe(isSafe);
      expect(isSuggested({ through: ['manager'] }, saying(value))).toBe(isSafe);
      expect(isSuggested({ through: ['hr', 'manager'] }, saying(value))).toBe(isSafe);
    },
  );

  it('is not known to be safe once the answer was taken back', () => {
    const takenBack = answer(saying(4), anAssessment.managerSafe, null);
    expect(isSuggested({ through: ['manager'] }, takenBack)).toBe(false);
  });

  it('is told from steps through anyone else, for whom that answer says nothing', () => {
    const others = peopleWithPower.filter((who): who is PersonWithPower => who !== 'manager');
    expect(isSuggested({ through: [] }, saying(0))).toBe(true);
    expect(isSuggested({ through: others }, saying(0))).toBe(true);
  });

  it('is kept away even where nothing else would be suggested, and where its rule leads', () => {
    const rules = [
      ruleOf('leading', 'manager', [], { leads: true }),
      ruleOf('other', 'manager', ['manager-1']),
    ];
    const strategies = [
      summaryOf('do-leading', { through: ['manager'] }),
      summaryOf('do-other', { through: ['manager'] }),
    ];
    const unsafe = answersTo({ manager: [0, 0, 0, 2] });
    const areas = [ranked('manager', 'thin', 0)];
    expect(suggested(rules, unsafe, areas, strategies)).toEqual([]);
  });
});

describe('a step that needs somebody who is there', () => {
  const of = (first?: Answer, second?: Answer): Responses =>
    answersTo({ mentors: [first, second] });
  const needs = ['mentors-1', 'mentors-2'];

  it.each<[string, Responses, boolean]>([
    ['both answers say "not at all"', of(0, 0), false],
    ['one says "not at all" and one does not apply', of(0, 'does-not-apply'), false],
    ['neither applies', of('does-not-apply', 'does-not-apply'), false],
    ['the only answer given says "not at all"', of(0), false],
    [
      'the only answer given does not apply, the other was skipped',
      of('does-not-apply', 'skipped'),
      false,
    ],
    ['one answer says "a little"', of(0, 1), true],
    ['one answer says "fully"', of('does-not-apply', 4), true],
    ['neither was answered', of(), true],
    ['both were skipped', of('skipped', 'skipped'), true],
  ])('when %s', (_when, responses, isThere) => {
    expect(isHelperMissing(assessmentWith({}), { needs }, responses)).toBe(!isThere);
    expect(isSuggested({ needs }, responses)).toBe(isThere);
  });

  it.each<[Answer | undefined, boolean]>([
    [0, false],
    ['does-not-apply', false],
    [1, true],
    [undefined, true],
  ])(
    'in the quick version, with %s to the first statement of its area, is there: %s',
    (first, isThere) => {
      const later = { needs: ['mentors-3'] };
      const quick = setLength(of(first), 'quick');
      expect(isHelperMissing(assessmentWith({}), later, quick)).toBe(!isThere);
      expect(isHelperMissing(assessmentWith({}), later, of(first))).toBe(false);
      // What was asked itself counts more than what stands for it.
      expect(
        isHelperMissing(
          assessmentWith({}),
          { needs: ['mentors-2'] },
          setLength(of(first, 3), 'quick'),
        ),
      ).toBe(false);
    },
  );

  it('is told from steps that need nobody, whatever was answered', () => {
    expect(isSuggested({ needs: [] }, of(0, 0))).toBe(true);
  });
});

describe('the order in an area', () => {
  it('begins with a rule that leads', () => {
    const rules = [ruleOf('first', 'peers', []), ruleOf('leading', 'peers', [], { leads: true })];
    expect(suggested(rules, lowPeers, [ranked('peers')])).toEqual(['leading', 'first']);
  });

  it('does not change for circumstances that a strategy fits well, which are named', () => {
    const definition = assessmentWith({
      suggestions: [ruleOf('plain', 'peers', []), ruleOf('fitting', 'peers', [])],
    });
    const strategies = [
      summaryOf('do-plain'),
      summaryOf('do-fitting', { contexts: { good: ['remote'], poor: [] } }),
    ];
    const here = setContext(lowPeers, 'remote', true);
    const chosen = suggest(definition, here, [ranked('peers')], strategies);
    expect(chosen.map((each) => [each.rule, each.becauseContexts])).toEqual([
      ['plain', []],
      ['fitting', ['remote']],
    ]);
  });
});

describe('circumstances', () => {
  const remote = setContext(lowPeers, 'remote', true);
  const rules = [
    ruleOf('for-all', 'peers', []),
    ruleOf('for-remote', 'peers', [], { onlyFor: ['remote', 'shift'] }),
  ];

  it('put the rules meant for them first in the area, and are named as a reason', () => {
    expect(suggested(rules, remote, [ranked('peers')])).toEqual(['for-remote', 'for-all']);
    const definition = assessmentWith({ suggestions: rules });
    const [first] = suggest(definition, remote, [ranked('peers')], strategiesOf(definition));
    expect(first?.becauseContexts).toEqual(['remote']);
  });

  it('keep out rules meant for others', () => {
    expect(suggested(rules, lowPeers, [ranked('peers')])).toEqual(['for-all']);
    expect(suggested(rules, setContext(remote, 'remote', false), [ranked('peers')])).toEqual([
      'for-all',
    ]);
  });

  it('keep out strategies that fit them badly', () => {
    const strategies = [
      summaryOf('do-for-all', { contexts: { good: [], poor: ['remote'] } }),
      summaryOf('do-for-remote'),
    ];
    expect(suggested(rules, remote, [ranked('peers')], strategies)).toEqual(['for-remote']);
  });
});

describe('an area that does not apply to the reader', () => {
  const noManager = answersTo({ manager: Array(4).fill('does-not-apply') });
  const rules = [
    ruleOf('for-all', 'manager', []),
    ruleOf('instead', 'manager', [], { onlyFor: ['no-manager'] }),
  ];
  it('gives only what is meant for the circumstances ticked', () => {
    const areas = [ranked('manager', 'too-few')];
    expect(suggested(rules, noManager, areas)).toEqual([]);
    expect(suggested(rules, setContext(noManager, 'no-manager', true), areas)).toEqual(['instead']);
  });
});

describe('the choice', () => {
  const always = (area: RankedArea['area'], count: number): SuggestionRule[] =>
    Array.from({ length: count }, (_, at) => ruleOf(`${area}-${'abc'[at]}`, area, []));

  it('takes at most three, and at most two of an area', () => {
    const rules = [...always('peers', 3), ...always('mentors', 3)];
    expect(suggested(rules, lowPeers, [ranked('peers'), ranked('mentors')])).toEqual([
      'peers-a',
      'peers-b',
      'mentors-a',
    ]);
  });

  it('serves thin areas first, then the others in their order', () => {
    const rules = [...always('peers', 1), ...always('mentors', 1), ...always('manager', 1)];
    const areas = [ranked('manager'), ranked('mentors', 'strength'), ranked('peers', 'thin')];
    expect(suggested(rules, lowPeers, areas)).toEqual(['peers-a', 'manager-a', 'mentors-a']);
  });

  it('takes no strategy twice', () => {
    const rules = [
      ruleOf('first', 'peers', [], { strategy: 'same' }),
      ruleOf('second', 'mentors', [], { strategy: 'same' }),
    ];
    expect(suggested(rules, lowPeers, [ranked('peers'), ranked('mentors')])).toEqual(['first']);
  });

  it('fills up from thin areas with rules that did not fire, and then gives no reason', () => {
    const suggestions = [
      ruleOf('quiet', 'peers', ['peers-3']),
      ruleOf('fired', 'peers', ['peers-1']),
      ruleOf('elsewhere', 'mentors', ['mentors-1']),
    ];
    const definition = assessmentWith({ suggestions });
    const areas = [ranked('peers', 'thin'), ranked('mentors')];
    const chosen = suggest(definition, lowPeers, areas, strategiesOf(definition));
    expect(chosen.map(({ rule, because }) => [rule, because])).toEqual([
      ['fired', 'reason of fired'],
      ['quiet', null],
    ]);
    expect(chosen[1]?.becauseAnswers).toEqual([]);
  });

  it('leaves out areas that matter "not much", unless nothing else is left', () => {
    const rules = [...always('peers', 1), ...always('mentors', 1)];
    const unimportant = ranked('peers', 'between', 0);
    expect(suggested(rules, lowPeers, [unimportant, ranked('mentors')])).toEqual(['mentors-a']);
    expect(suggested(rules, lowPeers, [unimportant])).toEqual(['peers-a']);
  });

  it('is empty when no rule fits', () => {
    expect(suggested([], emptyResponses, [ranked('peers')])).toEqual([]);
  });
});
