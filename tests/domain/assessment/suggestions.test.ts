import { describe, expect, it } from 'vitest';
import type { SuggestionRule } from '../../../src/domain/assessment/definition.ts';
import {
  emptyResponses,
  type Responses,
  setContext,
} from '../../../src/domain/assessment/responses.ts';
import {
  type RankedArea,
  type StrategySummary,
  suggest,
} from '../../../src/domain/assessment/suggestions.ts';
import {
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

describe('safety by rule', () => {
  it('a rule that leads comes before the others of its area', () => {
    const rules = [ruleOf('first', 'peers', []), ruleOf('leading', 'peers', [], { leads: true })];
    expect(suggested(rules, lowPeers, [ranked('peers')])).toEqual(['leading', 'first']);
  });

  it('a rule is kept away by a low answer to what must be safe, not by a higher or missing one', () => {
    const rule = (id: string) => [ruleOf('rule', 'peers', [], { unlessLow: [id] })];
    expect(suggested(rule('peers-1'), lowPeers, [ranked('peers', 'thin')])).toEqual([]);
    expect(suggested(rule('peers-2'), lowPeers, [ranked('peers')])).toEqual(['rule']);
    expect(suggested(rule('peers-4'), lowPeers, [ranked('peers')])).toEqual(['rule']);
  });

  it('names the circumstances a strategy fits well, without moving it', () => {
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
