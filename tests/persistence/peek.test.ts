/** Rule P37: the glance at the plan agrees with the plan, and never fails. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { activeActions, plannedStrategies, planDocument } from '../../src/domain/plan/model.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import { storageLike } from '../support/storage-like.ts';
import { settingKeyOf } from '../../src/persistence/setting-keys.ts';
import { isSlashKeyOff, onPlanChange, peekPlan } from '../../src/persistence/peek.ts';
import { anyPlan } from '../domain/builders/plan.ts';

const nothing = { active: 0, strategies: [] };
const peekAt = (text: string | null) => peekPlan(() => ({ getItem: () => text }));

const stored = (data: unknown, version = planDocument.version): string =>
  encodeEnvelope({
    slot: 'plan',
    version,
    revision: 1,
    savedAt: '',
    savedBy: '',
    data,
    setAside: [],
  });

describe('a glance at the plan', () => {
  it('P37: counts what the plan itself counts', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const glance = peekAt(stored(plan));
        expect(glance.active).toBe(activeActions(plan).length);
        expect([...glance.strategies].sort()).toEqual(plannedStrategies(plan).sort());
      }),
    );
  });

  it('P37: sees an empty plan in anything odd', () => {
    for (const text of [null, '', '{bad', 'null', '[]', '3', '{"data":{"actions":{"a":{}}}}']) {
      expect(peekAt(text)).toEqual(nothing);
    }
    expect(peekAt(stored({ actions: null }))).toEqual(nothing);
    expect(peekAt(stored({}))).toEqual(nothing);
    const odd = { a: null, b: 3, c: { value: 'text' }, d: { value: { origin: null } }, e: {} };
    expect(peekAt(stored({ actions: odd }))).toEqual(nothing);
    vi.stubGlobal('localStorage', undefined);
    expect(peekPlan()).toEqual(nothing);
    vi.unstubAllGlobals();
  });

  it('P37: never throws, whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((data) => stored(data)),
        ),
        (text) => {
          expect(() => peekAt(text)).not.toThrow();
        },
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (actions) => {
        expect(() => peekAt(stored({ actions }))).not.toThrow();
      }),
    );
  });

  it('P37: knows the version of today, and looks into no other', () => {
    const plan = { actions: { a: { value: { status: 'doing', isParked: false }, revision: 1 } } };
    expect(peekAt(stored(plan)).active).toBe(1);
    expect(peekAt(stored(plan, planDocument.version + 1))).toEqual(nothing);
  });
});

it('P37: tells when another tab changed the plan or the page comes back, and of no other part', () => {
  const target = new EventTarget();
  const listener = vi.fn();
  const tell = (key: string | null): unknown =>
    target.dispatchEvent(Object.assign(new Event('storage'), { key }));
  onPlanChange(listener, target);
  tell('handbook.plan');
  tell(null);
  tell('handbook.assessment');
  expect(listener).toHaveBeenCalledTimes(2);
  target.dispatchEvent(new Event('pageshow'));
  expect(listener).toHaveBeenCalledTimes(3);
});

it('P38: the "/" key is off only where its setting says so, under the key that settings are written to', () => {
  const at = (entries: Record<string, string>) => () => storageLike(entries);
  expect(isSlashKeyOff(at({}))).toBe(false);
  expect(isSlashKeyOff(at({ [settingKeyOf('slash-key')]: 'off' }))).toBe(true);
  expect(isSlashKeyOff(at({ [settingKeyOf('slash-key')]: 'on' }))).toBe(false);
  expect(
    isSlashKeyOff(() => {
      throw new DOMException('no', 'SecurityError');
    }),
  ).toBe(false);
});
