import { describe, expect, it } from 'vitest';
import { emptyPlan, planDocument } from '../../../src/domain/plan/model.ts';
import { anAction, planWith } from '../builders/plan.ts';

const saved = planWith('a', 'b');
const good = { ...anAction('Good'), isParked: false };
const read = (id: string, cell: unknown) =>
  planDocument.read({ ...saved, actions: { ...saved.actions, [id]: cell } });

describe('reading a saved plan', () => {
  it('takes a good one as it is', () => {
    expect(planDocument.read(saved)).toEqual({ ok: true, value: { value: saved, setAside: [] } });
    expect(planDocument.read(emptyPlan).ok).toBe(true);
  });

  it('keeps removed actions, long texts and fields it does not know', () => {
    const long = { ...good, why: 'w'.repeat(20_000), color: 'blue' };
    expect(read('c', { value: long, revision: 9 })).toMatchObject({
      value: { value: { actions: { c: { value: long } } }, setAside: [] },
    });
    expect(read('c', { value: null, revision: 9 })).toMatchObject({ value: { setAside: [] } });
  });

  it.each<[string, object]>([
    ['without its text', { what: undefined }],
    ['with a status nobody can choose', { status: 'failed' }],
    ['whose parking is not true or false', { isParked: 'no' }],
    ['with a review on a day that does not exist', { reviewOn: '2026-02-30' }],
    ['with a review day that is not text', { reviewOn: 20261121 }],
    ['whose first step has no time of day', { startAt: '25:00' }],
    ['whose first step is on no day', { startOn: 'Monday' }],
    ['without the day it was added', { addedOn: null }],
    ['from an origin this version does not know', { origin: { kind: 'imported' } }],
    ['from a strategy without a name', { origin: { kind: 'strategy' } }],
  ])('F06: sets aside an action %s, and loads the rest', (_name, wrong) => {
    const cell = { value: { ...good, ...wrong }, revision: 5 };
    expect(read('c', cell)).toEqual({
      ok: true,
      value: { value: saved, setAside: [{ where: 'actions.c', value: cell }] },
    });
  });

  it('F06: sets aside a bad tick and a bad look back, and keeps the good ones', () => {
    const tick = { value: { action: 'a', on: '2026-11-21' }, revision: 3 };
    const badTick = { value: { action: 'a', on: 'soon' }, revision: 3 };
    const review = {
      value: { action: 'a', number: 1, moved: 'x', decision: null, on: null },
      revision: 4,
    };
    const badReview = { value: { ...review.value, number: 0 }, revision: 4 };
    const found = planDocument.read({
      ...saved,
      ticks: { 'a:2026-11-16': tick, 'a:2026-11-09': badTick },
      reviews: { 'a:1': review, 'a:0': badReview },
    });
    expect(found).toMatchObject({
      value: {
        value: { ticks: { 'a:2026-11-16': tick }, reviews: { 'a:1': review } },
        setAside: [
          { where: 'ticks.a:2026-11-09', value: badTick },
          { where: 'reviews.a:0', value: badReview },
        ],
      },
    });
  });

  it('F06: sets aside a bad order and keeps the actions', () => {
    const order = { value: ['a', 7], revision: 2 };
    expect(planDocument.read({ ...saved, order })).toEqual({
      ok: true,
      value: {
        value: { ...saved, order: emptyPlan.order },
        setAside: [{ where: 'order', value: order }],
      },
    });
  });

  it.each([
    ['a list', [], 'the whole document'],
    ['an empty object', {}, 'actions'],
    ['actions in a list', { actions: [], order: saved.order }, 'actions'],
    ['no order', { actions: {} }, 'order'],
    ['no ticks', { actions: {}, order: saved.order, reviews: {} }, 'ticks'],
  ])('F05: fails on %s with the first place that is wrong', (_name, data, at) => {
    expect(planDocument.read(data)).toEqual({ ok: false, error: { at } });
  });

  it('F07, F09: the step from version 1 leaves what is no plan for the reader to judge', () => {
    const [step] = planDocument.steps;
    expect(step?.('a text')).toBe('a text');
    expect(step?.({ actions: [] })).toEqual({ actions: [], ticks: {}, reviews: {} });
    const cells = { a: null, b: { value: null, revision: 3 }, c: { value: 'odd', revision: 1 } };
    expect(step?.({ actions: cells })).toEqual({ actions: cells, ticks: {}, reviews: {} });
    expect(step?.({ actions: { d: { value: { what: 'x' }, revision: 1 } } })).toEqual({
      actions: {
        d: { value: { what: 'x', learned: '', startOn: null, startAt: null }, revision: 1 },
      },
      ticks: {},
      reviews: {},
    });
  });

  it('has one step fewer than versions', () => {
    expect(planDocument.steps).toHaveLength(planDocument.version - 1);
  });
});
