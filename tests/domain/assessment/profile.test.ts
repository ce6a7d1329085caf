import { describe, expect, it } from 'vitest';
import { buildProfile, type Profile } from '../../../src/domain/assessment/profile.ts';
import {
  answer,
  emptyResponses,
  rateImportance,
  type Responses,
  setContext,
  setLength,
} from '../../../src/domain/assessment/responses.ts';
import {
  anAssessment,
  answersAll,
  answersTo,
  assessmentWith,
  strategiesOf,
} from '../builders/assessment.ts';

const profileOf = (responses: Responses): Profile =>
  buildProfile(anAssessment, responses, strategiesOf(anAssessment));

describe('the opening of the profile', () => {
  it('names a strength first, then the important areas that are thin', () => {
    const responses = answersAll(3, { manager: 4, peers: 1, mentors: 0 });
    expect(profileOf(rateImportance(responses, 'peers', 2)).opening).toEqual([
      'manager strength fully',
      'The peers matters a lot. peers thin a little',
      'Nobody said of the mentors. mentors thin not at all',
    ]);
  });

  it('says that all is within reach when every mean is "mostly" or more', () => {
    expect(profileOf(answersAll(3, { peers: 4 })).opening).toEqual([
      'peers strength fully',
      'All is within reach.',
    ]);
  });

  it('says that no area stands out when all are close to each other', () => {
    expect(profileOf(answersAll(2)).opening).toEqual(['Some of all is there.']);
    expect(profileOf(answersAll(4)).opening).toEqual(['All is within reach.']);
  });

  it('never says that an area matters when that was not said', () => {
    const responses = answersAll(4, { peers: 0, mentors: 0 });
    expect(profileOf(rateImportance(responses, 'peers', 1)).opening.slice(1)).toEqual([
      'Nobody said of the mentors. mentors thin not at all',
      'The peers matters somewhat. peers thin not at all',
    ]);
  });

  it('asks for urgent help beside the gentle words only', () => {
    expect(profileOf(answersAll(0)).isAllLow).toBe(true);
    expect(profileOf(answersAll(3)).isAllLow).toBe(false);
    expect(profileOf(emptyResponses).isAllLow).toBe(false);
  });

  it('is gentle when every mean is low, and lists nothing that is missing', () => {
    expect(profileOf(answersAll(0, { peers: 1 })).opening).toEqual([
      'All is thin; the peers is nearest.',
    ]);
  });

  it('goes on to the thin areas when one mean is nearly "somewhat"', () => {
    const responses = answersTo({ peers: [1, 2, 2, 2], mentors: [0, 0, 0, 0] });
    expect(profileOf(responses).opening).toEqual([
      'All is thin; the peers is nearest.',
      'Nobody said of the mentors. mentors thin not at all',
    ]);
  });

  it('says so when nothing could be summed up', () => {
    expect(profileOf(emptyResponses).opening).toEqual(['Too few answers.']);
  });
});

describe('a row of the profile', () => {
  const responses = rateImportance(
    answersTo({ peers: [1, 'does-not-apply', 2, 3], mentors: [4, 'skipped', undefined, 4] }),
    'peers',
    2,
  );
  const rows = profileOf(responses).rows;

  it('holds the numbers, the words and the answers of an area', () => {
    expect(rows[0]).toEqual({
      area: 'peers',
      title: 'Title of peers',
      mean: 2,
      single: null,
      level: 2,
      wordIndex: 2,
      word: 'Somewhat',
      importance: 2,
      importanceLabel: 'A lot',
      answered: 3,
      of: 4,
      answers: [
        { statement: 'peers-1', short: 'Help 1 from peers', label: 'A little', rating: 1 },
        { statement: 'peers-2', short: 'Help 2 from peers', label: 'Does not apply', rating: null },
        { statement: 'peers-3', short: 'Help 3 from peers', label: 'Somewhat', rating: 2 },
        { statement: 'peers-4', short: 'Help 4 from peers', label: 'Mostly', rating: 3 },
      ],
      feedback: 'peers strength somewhat',
      role: 'strength',
    });
  });

  it('says so when there are too few answers, and lists those there are', () => {
    const mentors = rows.find((row) => row.area === 'mentors');
    expect(mentors).toMatchObject({
      mean: null,
      wordIndex: null,
      word: null,
      importance: null,
      importanceLabel: null,
      answered: 2,
      feedback: 'mentors too few',
      role: 'too-few',
    });
    expect(mentors?.answers.map((each) => each.statement)).toEqual(['mentors-1', 'mentors-4']);
  });

  it('has the words for being in between', () => {
    expect(profileOf(answersAll(3)).rows[1]?.feedback).toBe('manager between mean mostly');
  });

  it('prints a value the scale has no word for as it is', () => {
    const definition = assessmentWith({ scale: [] });
    const [row] = buildProfile(definition, answersAll(3), []).rows;
    expect(row?.word).toBe('3');
  });
});

describe('the rest of the profile', () => {
  it('says what each ticked circumstance changes', () => {
    expect(profileOf(setContext(emptyResponses, 'remote', true)).advice).toEqual([
      { context: 'remote', because: 'you work away', advice: 'write more.' },
    ]);
    expect(profileOf(emptyResponses).advice).toEqual([]);
  });

  it('of the quick version rests on one answer an area, and says so', () => {
    const quick = setLength(answersTo({ peers: [4], mentors: [1], manager: [3] }), 'quick');
    const { isQuick, opening, rows } = profileOf(quick);
    expect(isQuick).toBe(true);
    expect(opening[0]).toBe('peers strength fully');
    expect(rows.find((row) => row.area === 'manager')?.feedback).toBe('manager between one mostly');
    expect(profileOf(setLength(quick, 'full')).isQuick).toBe(false);
  });

  it('of the quick version rests on the first statement alone, not on whether the manager is safe', () => {
    const ofManager = (given: Responses) =>
      profileOf(setLength(given, 'quick')).rows.find((row) => row.area === 'manager');
    const both = answersTo({ manager: [3, undefined, undefined, 0] });
    expect(ofManager(both)).toMatchObject({ single: 3, mean: null, answered: 2, word: 'Mostly' });
    const onlySafe = answersTo({ manager: [undefined, undefined, undefined, 4] });
    expect(ofManager(onlySafe)).toMatchObject({ single: null, mean: null, role: 'too-few' });
  });

  it('speaks of strain only where it was answered "mostly" or "fully"', () => {
    const strain = (unwanted: 2 | 3, giving: 4 | 'skipped'): readonly string[] =>
      profileOf(
        answer(answer(emptyResponses, 'strain-unwanted', unwanted), 'strain-giving', giving),
      ).strain;
    expect(strain(3, 'skipped')).toEqual(['Unwanted help.']);
    expect(strain(2, 4)).toEqual(['Giving too much.']);
    expect(strain(2, 'skipped')).toEqual([]);
  });

  it('counts statements without an answer; "does not apply" is an answer, skipping is not', () => {
    expect(profileOf(emptyResponses).unanswered).toBe(24);
    expect(profileOf(answersTo({ peers: [0, 'does-not-apply', 'skipped'] })).unanswered).toBe(22);
  });
});
