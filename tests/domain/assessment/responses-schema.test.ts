import { describe, expect, it } from 'vitest';
import { emptyResponses, responsesDocument } from '../../../src/domain/assessment/responses.ts';

const saved = {
  answers: { 'manager-help': { value: 3, revision: 1 } },
  importance: { manager: { value: 2, revision: 2 } },
  contexts: { remote: { value: true, revision: 3 } },
  finished: { value: { on: '2026-11-21', instrument: 1 }, revision: 4 },
  length: { value: 'quick', revision: 5 },
  earlier: {
    '2026-05-01.3': {
      value: {
        on: '2026-05-01',
        instrument: 1,
        length: 'full',
        answers: { 'manager-help': 3, 'retired-statement': 'does-not-apply' },
        importance: { manager: 'skipped' },
      },
      revision: 6,
    },
  },
};

describe('reading saved answers', () => {
  it('takes good ones as they are', () => {
    expect(responsesDocument.read(saved)).toEqual({
      ok: true,
      value: { value: saved, setAside: [] },
    });
    expect(responsesDocument.read(emptyResponses).ok).toBe(true);
  });

  it('keeps what was taken back, and answers to statements this version does not know', () => {
    const answers = {
      'retired-statement': { value: 'does-not-apply', revision: 7 },
      'manager-help': { value: null, revision: 8 },
    };
    expect(responsesDocument.read({ ...saved, answers })).toMatchObject({
      ok: true,
      value: { value: { answers }, setAside: [] },
    });
  });

  const bad: [string, string, string, unknown][] = [
    ['a rating of 99', 'answers', 'x', { value: 99, revision: 1 }],
    ['a rating between two', 'answers', 'x', { value: 1.5, revision: 1 }],
    ['a word nobody can choose', 'answers', 'x', { value: 'perhaps', revision: 1 }],
    ['an answer without a revision', 'answers', 'x', { value: 1 }],
    ['a revision of zero', 'answers', 'x', { value: 1, revision: 0 }],
    ['a revision between two', 'answers', 'x', { value: 1, revision: 1.5 }],
    ['a revision written as text', 'answers', 'x', { value: 1, revision: '1' }],
    ['a revision too high to count on from', 'answers', 'x', { value: 1, revision: 2 ** 53 }],
    ['a bare value', 'answers', 'x', 3],
    ['nothing', 'answers', 'x', null],
    ['an importance of 3', 'importance', 'x', { value: 3, revision: 1 }],
    ['an earlier one without a day', 'earlier', 'x', { value: { instrument: 1 }, revision: 1 }],
    [
      'an earlier one with a rating of 9',
      'earlier',
      'x',
      {
        value: {
          on: '2026-05-01',
          instrument: 1,
          length: 'full',
          answers: { a: 9 },
          importance: {},
        },
        revision: 1,
      },
    ],
    ['a circumstance that is neither true nor false', 'contexts', 'x', { value: 1, revision: 1 }],
  ];
  it.each(bad)(
    'F06: sets aside %s with its place, and loads the rest',
    (_name, field, id, cell) => {
      const whole: Record<string, object> = saved;
      const result = responsesDocument.read({ ...saved, [field]: { ...whole[field], [id]: cell } });
      expect(result).toEqual({
        ok: true,
        value: { value: saved, setAside: [{ where: `${field}.${id}`, value: cell }] },
      });
    },
  );

  it.each([
    ['a day that does not exist', { value: { on: '2026-02-30', instrument: 1 }, revision: 4 }],
    ['a day that is a number', { value: { on: 20261121, instrument: 1 }, revision: 4 }],
    ['a revision below zero', { value: null, revision: -1 }],
    ['text', 'yesterday'],
  ])('F06: sets aside a finish that is %s, and keeps the answers', (_name, finished) => {
    expect(responsesDocument.read({ ...saved, finished })).toEqual({
      ok: true,
      value: {
        value: { ...saved, finished: emptyResponses.finished },
        setAside: [{ where: 'finished', value: finished }],
      },
    });
  });

  it('sets aside fields it does not know', () => {
    expect(responsesDocument.read({ ...saved, mood: 'fine' })).toMatchObject({
      value: { setAside: [{ where: 'mood', value: 'fine' }] },
    });
  });

  it('F27: sets aside an answer under a name that would change the object itself', () => {
    const answers: unknown = JSON.parse('{"__proto__": {"value": 1, "revision": 1}}');
    const result = responsesDocument.read({ ...saved, answers });
    expect(result).toMatchObject({
      value: { value: { answers: {} }, setAside: [{ where: 'answers.__proto__' }] },
    });
  });

  it.each([
    ['text', 'a string', 'the whole document'],
    ['nothing', null, 'the whole document'],
    ['a list', [], 'the whole document'],
    ['an empty object', {}, 'answers'],
    ['answers in a list', { ...saved, answers: [] }, 'answers'],
    ['no importance', { ...saved, importance: undefined }, 'importance'],
    ['circumstances as text', { ...saved, contexts: 'remote' }, 'contexts'],
    ['no finish', { answers: {}, importance: {}, contexts: {} }, 'finished'],
    ['no length', { ...saved, length: undefined }, 'length'],
    ['no earlier ones', { ...saved, earlier: undefined }, 'earlier'],
  ])('F05: fails on %s with the first place that is wrong', (_name, data, at) => {
    expect(responsesDocument.read(data)).toEqual({ ok: false, error: { at } });
  });

  it('has one step fewer than versions', () => {
    expect(responsesDocument.steps).toHaveLength(responsesDocument.version - 1);
  });

  it('F07: what version 1 saved was the full version, with nothing put by', () => {
    const { length: _length, earlier: _earlier, ...first } = saved;
    const [second] = responsesDocument.steps;
    expect(second?.(first)).toEqual({ ...first, length: emptyResponses.length, earlier: {} });
    expect(second?.('no document')).toBe('no document');
  });

  it('F06: sets aside a length nobody can choose, and asks the full version', () => {
    const length = { value: 'short', revision: 9 };
    expect(responsesDocument.read({ ...saved, length })).toMatchObject({
      value: { value: { length: emptyResponses.length }, setAside: [{ where: 'length' }] },
    });
  });
});
