import { describe, expect, it } from 'vitest';
import { explainNumber, explainRole, explainRule } from '../../../src/domain/assessment/explain.ts';
import { buildProfile } from '../../../src/domain/assessment/profile.ts';
import { type Responses, setLength } from '../../../src/domain/assessment/responses.ts';
import { anAssessment, answersTo, ruleOf } from '../builders/assessment.ts';

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
  it('names its answers, its circumstances and what keeps it away', () => {
    const rule = ruleOf('rule', 'peers', ['peers-1', 'peers-2', 'peers-3'], {
      onlyFor: ['remote'],
      unlessLow: ['peers-4'],
    });
    expect(explainRule(anAssessment, rule)).toBe(
      'Suggested when the answer to “Help 1 from peers”, “Help 2 from peers” or “Help 3 from peers” is “A little” or lower and you ticked “I work away”; at most 3 are shown. Never when the answer to “Help 4 from peers” is “A little” or lower.',
    );
  });

  it('says so when it needs no answer, and falls back on ids that have no words', () => {
    expect(explainRule(anAssessment, ruleOf('rule', 'peers', []))).toBe(
      'Suggested when its area is chosen and more specific rules leave room; at most 3 are shown.',
    );
    const stray = ruleOf('rule', 'peers', ['gone'], { onlyFor: ['shift'] });
    expect(explainRule(anAssessment, stray)).toContain(
      '“gone” is “A little” or lower and you ticked “shift”',
    );
  });
});
