import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionsInOrder,
  activeActions,
  activeLimit,
  emptyPlan,
  moveAction,
  planDocument,
} from '../../../src/domain/plan/model.ts';
import { planAfter, anyPlan, anySteps, idsInOrder } from '../builders/plan.ts';

describe('laws of the plan', () => {
  it('never more than three actions are active, whatever the reader does', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let plan = emptyPlan;
        for (const step of steps) {
          plan = step.apply(plan);
          expect(activeActions(plan).length).toBeLessThanOrEqual(activeLimit);
        }
      }),
    );
  });

  it('every step keeps every other action, except that a swap lets one wait', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let plan = emptyPlan;
        for (const step of steps) {
          const before = plan;
          plan = step.apply(before);
          const now = new Map(actionsInOrder(plan).map((each) => [each.id, each]));
          for (const action of actionsInOrder(before)) {
            if (action.id === step.id) continue;
            const { isParked } = now.get(action.id) ?? action;
            const expected = step.name === 'swap' ? { ...action, isParked } : action;
            expect(now.get(action.id)).toEqual(expected);
          }
        }
      }),
    );
  });

  it('moving keeps the set of actions and the order of the others', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(9), fc.integer({ min: -9, max: 9 }), (plan, at, steps) => {
        const ids = idsInOrder(plan);
        const id = ids[at % Math.max(ids.length, 1)] ?? 'none';
        const moved = idsInOrder(moveAction(plan, id, steps, ids));
        expect(moved.filter((each) => each !== id)).toEqual(ids.filter((each) => each !== id));
        expect([...moved].sort()).toEqual([...ids].sort());
      }),
    );
  });

  it('undo shows the plan as it was before', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (first, then) => {
        const before = planAfter(first);
        const undone = planDocument.revert(planAfter(then, before), before);
        expect(actionsInOrder(undone)).toEqual(actionsInOrder(before));
      }),
    );
  });
});

describe('laws of merging plans', () => {
  it('it is the same both ways round, also in the order shown', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        expect(planDocument.merge(a, b)).toEqual(planDocument.merge(b, a));
        expect(idsInOrder(planDocument.merge(a, b))).toEqual(idsInOrder(planDocument.merge(b, a)));
      }),
    );
  });

  it('it does not matter which two are merged first', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (a, b, c) => {
        expect(planDocument.merge(planDocument.merge(a, b), c)).toEqual(
          planDocument.merge(a, planDocument.merge(b, c)),
        );
      }),
    );
  });

  it('merging twice is merging once', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const merged = planDocument.merge(a, b);
        expect(planDocument.merge(merged, b)).toEqual(merged);
        expect(planDocument.merge(a, a)).toEqual(a);
        expect(planDocument.merge(a, emptyPlan)).toEqual(a);
      }),
    );
  });

  it('two copies edited apart keep the actions only one of them added', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const ids = new Set(idsInOrder(planDocument.merge(a, b)));
        for (const id of idsInOrder(a)) if (!(id in b.actions)) expect(ids.has(id)).toBe(true);
      }),
    );
  });
});

describe('laws of reading a plan', () => {
  it('whatever the model makes is read back whole, through JSON', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const saved: unknown = JSON.parse(JSON.stringify(plan));
        expect(planDocument.read(saved)).toEqual({
          ok: true,
          value: { value: plan, setAside: [] },
        });
      }),
    );
  });

  it('anything at all gives a result and never throws', () => {
    const nearly = fc.record(
      { actions: fc.dictionary(fc.string(), fc.anything()), order: fc.anything() },
      { requiredKeys: [] },
    );
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true });
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (data) => {
        expect(typeof planDocument.read(data).ok).toBe('boolean');
      }),
    );
  });
});
