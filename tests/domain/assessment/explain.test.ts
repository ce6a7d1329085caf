import { describe, expect, it } from 'vitest';
import { explainNumber, explainRole, explainRule } from '../../../src/domain/assessment/explain.ts';
import { buildProfile } from '../../../src/domain/assessment/profile.ts';
import { type Responses, setLength } from '../../../src/domain/assessment/responses.ts';
import { anAssessment, answersTo, ruleOf, summaryOf } from '../builders/assessment.ts';

function peersOf(responses: Responses) {
  const row = buildProfile(anAssessment, responses, []).rows.find((each) => each.area === 'peers');
  if (!row) throw new Error('Peers are an area.');
  return row;
}

describe('the number of an area', () => {
  it.each([
    [[1, 2, 'skipped', 2], '(1 + 2 + 2) ÷ 3 = 1.67. The nearest answer word is “Somewhat”.'],
    [[1, 2], /^No average: it takes 3 of 4 answers with a number, and there are 2\. Skipped/],
    [[1, 'does-not-apply'], /and there is 1\. Skipped/],
  ] as const)('%j', (answers, sentence) => {
    expect(explainNumber(peersOf(answersTo({ peers: answers })))).toMatch(sentence);
  });

  it('is one answer in the quick version', () => {
    const quick = setLength(answersTo({ peers: [3] }), 'quick');
    expect(explainNumber(peersOf(quick))).toBe(
      'One answer, 3, stands for the area in the quick version. It is no average.',
    );
  });
});

describe('the role of an area', () => {
  it.each([
    ['strength', /highest and at least “Somewhat”/],
    ['thin', /below 2\.5, lies at least 0\.5 below your highest/],
    ['between', /^Neither/],
    ['too-few', /left out/],
  ] as const)('%s', (role, sentence) => {
    expect(explainRole({ role }, anAssessment.scale)).toMatch(sentence);
  });
});

describe('the rule behind a suggestion', () => {
  const anywhere = summaryOf('anywhere');

  it('names its answers and its circumstances', () => {
    const rule = ruleOf('rule', 'peers', ['peers-1', 'peers-2', 'peers-3'], {
      onlyFor: ['remote'],
    });
    expect(explainRule(anAssessment, rule, anywhere)).toBe(
      'Suggested when the answer to “Help 1 from peers”, “Help 2 from peers” or “Help 3 from peers” is “A little” or lower and you ticked “I work away”.',
    );
  });

  it('says so when it needs no answer, and falls back on ids that have no words', () => {
    expect(explainRule(anAssessment, ruleOf('rule', 'peers', []), anywhere)).toBe(
      'Suggested when its area is chosen and more specific rules leave room.',
    );
    const stray = ruleOf('rule', 'peers', ['gone'], { onlyFor: ['shift'] });
    expect(explainRule(anAssessment, stray, anywhere)).toContain(
      '“gone” is “A little” or lower and you ticked “shift”',
    );
  });

  it('says that a step through the manager waits until the reader said that this is safe', () => {
    const through = summaryOf('through', { through: ['hr', 'manager'] });
    expect(explainRule(anAssessment, ruleOf('rule', 'peers', []), through)).toBe(
      'Suggested when its area is chosen and more specific rules leave room. Only when the answer to “Help 4 from manager” is “Mostly” or higher.',
    );
    const elsewhere = summaryOf('elsewhere', { through: ['hr', 'counselor'] });
    expect(explainRule(anAssessment, ruleOf('rule', 'peers', []), elsewhere)).not.toContain('Only');
  });

  it('says which answers keep it away, of any area', () => {
    const needing = summaryOf('needing', { needs: ['mentors-1', 'peers-2'] });
    expect(explainRule(anAssessment, ruleOf('rule', 'peers', []), needing)).toBe(
      'Suggested when its area is chosen and more specific rules leave room. Never when the answers to “Help 1 from mentors” or “Help 2 from peers” say that nobody is there for it.',
    );
  });
});
