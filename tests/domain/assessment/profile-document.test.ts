import { expect, it } from 'vitest';
import { buildProfile } from '../../../src/domain/assessment/profile.ts';
import { profileDocument } from '../../../src/domain/assessment/profile-document.ts';
import {
  answer,
  emptyResponses,
  rateImportance,
  type Responses,
  setContext,
} from '../../../src/domain/assessment/responses.ts';
import { asMarkdownText, asPlainText } from '../../../src/lib/document-text.ts';
import {
  anAssessment,
  answersAll,
  assessmentWith,
  ruleOf,
  strategiesOf,
  summaryOf,
} from '../builders/assessment.ts';

const words = {
  title: 'My profile',
  dated: '',
  areas: 'Areas',
  suggestions: 'To try',
  strain: 'Strain',
  limits: 'Limits',
  notEnough: 'Not enough',
  importanceNotSaid: 'Not said',
  labels: {
    word: 'On the whole',
    number: 'Average',
    importance: 'Matters',
    answers: 'Answers',
    because: 'Because',
    caution: 'First',
    firstStep: 'First step',
  },
  number: ({ mean }: { readonly mean: number | null }) => (mean === null ? 'none' : String(mean)),
};
const documentOf = (responses: Responses, dated = '') =>
  profileDocument(
    buildProfile(anAssessment, responses, strategiesOf(anAssessment)),
    anAssessment.limits,
    { ...words, dated },
  );

it('says what the profile says: opening, areas with figures and answers, suggestions, strain, limits', () => {
  const answered = rateImportance(answersAll(3, { peers: 0 }), 'peers', 2);
  const responses = setContext(answer(answered, 'strain-giving', 4), 'remote', true);
  const profile = buildProfile(anAssessment, responses, strategiesOf(anAssessment));
  const text = asPlainText(documentOf(responses, 'From November 21.'));
  expect(text.split('\n').slice(0, 4)).toEqual(['My profile', '', 'From November 21.', '']);
  for (const part of [
    ...profile.opening,
    ...profile.strain,
    ...anAssessment.limits,
    'Because you work away: write more.',
  ]) {
    expect(text).toContain(part);
  }
  for (const { strategy } of profile.suggestions) {
    expect(text).toContain(`. ${strategy.title}\n`);
    expect(text).toContain(`   First step: ${strategy.firstStep}`);
  }
  expect(text).toContain('   On the whole: Not at all\n   Average: 0\n   Matters: A lot\n');
  expect(text).toMatch(/ {3}Answers: .+: Not at all \(0\); /);
  expect(asMarkdownText(documentOf(responses))).toContain('\n## Areas\n\n1. ');
});

it('says the caution of a step between its reason and its first step, and nothing where there is none', () => {
  const definition = assessmentWith({
    suggestions: [ruleOf('risky', 'peers', []), ruleOf('plain', 'mentors', [])],
  });
  const caution = 'Ask someone outside work first.';
  const strategies = [summaryOf('do-risky', { caution }), summaryOf('do-plain')];
  const profile = buildProfile(definition, answersAll(2), strategies);
  const text = asPlainText(profileDocument(profile, [], words));
  expect(text).toContain(
    `Title of do-risky\n   Because: reason of risky.\n   First: ${caution}\n   First step: Write one line.`,
  );
  expect(text).toContain(
    'Title of do-plain\n   Because: reason of plain.\n   First step: Write one line.',
  );
});

it('has no empty parts, and says plainly where answers are missing', () => {
  const document = profileDocument(buildProfile(anAssessment, emptyResponses, []), [], words);
  expect(document.parts.map(({ heading }) => heading)).toEqual(['Areas']);
  const text = asPlainText(document);
  expect(text).toContain('   On the whole: Not enough\n   Average: none\n   Matters: Not said\n');
});
