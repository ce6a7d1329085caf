import { describe, expect, it } from 'vitest';
import { planSteps, planVersion } from '../../../src/domain/plan/migrations.ts';
import { emptyPlan, fieldLimit } from '../../../src/domain/plan/model.ts';
import { readPlan } from '../../../src/domain/plan/schema.ts';
import { anAction, planWith } from '../builders/plan.ts';

const saved = planWith('a', 'b');
const good = { ...anAction('Good'), isParked: false };
const read = (id: string, cell: unknown) =>
  readPlan({ ...saved, actions: { ...saved.actions, [id]: cell } });

describe('reading a saved plan', () => {
  it('takes a good one as it is', () => {
    expect(readPlan(saved)).toEqual({ ok: true, value: { value: saved, setAside: [] } });
    expect(readPlan(emptyPlan).ok).toBe(true);
  });

  it('keeps removed actions, long texts and fields it does not know', () => {
    const long = { ...good, why: 'w'.repeat(fieldLimit * 2), color: 'blue' };
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

  it('F06: sets aside a bad order and keeps the actions', () => {
    const order = { value: ['a', 7], revision: 2 };
    expect(readPlan({ ...saved, order })).toEqual({
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
  ])('F05: fails on %s with the first place that is wrong', (_name, data, at) => {
    expect(readPlan(data)).toEqual({ ok: false, error: { at } });
  });

  it('has one step fewer than versions', () => {
    expect(planSteps).toHaveLength(planVersion - 1);
  });
});
