import { describe, expect, it } from 'vitest';
import {
  actionsInOrder,
  addAction,
  editAction,
  emptyPlan,
  hasRoom,
  isActive,
  moveAction,
  parkAction,
  plannedStrategies,
  removeAction,
  setStatus,
  swapActive,
  planDocument,
} from '../../../src/domain/plan/model.ts';
import { activeIds, anAction, day, idsInOrder, planWith } from '../builders/plan.ts';

const three = planWith('a', 'b', 'c');
const four = planWith('a', 'b', 'c', 'd');

describe('adding', () => {
  it('puts an action at the end, active while there is room', () => {
    expect(idsInOrder(four)).toEqual(['a', 'b', 'c', 'd']);
    expect(activeIds(four)).toEqual(['a', 'b', 'c']);
    expect(hasRoom(planWith('a', 'b'))).toBe(true);
    expect(hasRoom(three)).toBe(false);
  });

  it('leaves an action alone whose id is in use', () => {
    expect(addAction(three, 'a', anAction('Another'))).toBe(three);
  });

  it('may use the id of a removed action again', () => {
    const again = addAction(removeAction(three, 'a'), 'a', anAction('Another'));
    expect(idsInOrder(again)).toEqual(['b', 'c', 'a']);
  });
});

describe('editing', () => {
  it('changes what was written and nothing else', () => {
    const edited = editAction(three, 'b', { why: 'Because', reviewOn: day('2026-12-21') });
    const [a, b] = actionsInOrder(edited);
    expect(b).toMatchObject({ id: 'b', what: 'Do b', why: 'Because', reviewOn: '2026-12-21' });
    expect(a).toEqual(actionsInOrder(three)[0]);
  });

  it('gives the same plan back when nothing changes or the id is unknown', () => {
    expect(editAction(three, 'b', { what: 'Do b' })).toBe(three);
    expect(editAction(three, 'x', { what: 'Do x' })).toBe(three);
  });
});

describe('removing', () => {
  it('takes an action out, and the other copy does not bring it back', () => {
    const removed = removeAction(three, 'b');
    expect(idsInOrder(removed)).toEqual(['a', 'c']);
    expect(idsInOrder(planDocument.merge(removed, three))).toEqual(['a', 'c']);
  });

  it('of an unknown id changes nothing', () => {
    expect(removeAction(three, 'x')).toBe(three);
  });
});

describe('parking', () => {
  it('makes room, and an action that waits may take it', () => {
    const parked = parkAction(four, 'a', true);
    expect(activeIds(parked)).toEqual(['b', 'c']);
    expect(activeIds(parkAction(parked, 'd', false))).toEqual(['b', 'c', 'd']);
  });

  it('refuses a fourth active action', () => {
    expect(parkAction(four, 'd', false)).toBe(four);
  });

  it('may let go of the mark on an action that is done, which takes no place', () => {
    const done = setStatus(four, 'd', 'done');
    expect(activeIds(parkAction(done, 'd', false))).toEqual(['a', 'b', 'c']);
  });

  it('of an unknown id changes nothing', () => {
    expect(parkAction(three, 'x', true)).toBe(three);
  });
});

describe('swapping', () => {
  it('lets one wait and makes the other active', () => {
    expect(activeIds(swapActive(four, 'd', 'b'))).toEqual(['a', 'c', 'd']);
  });

  it.each([
    ['the one to become active is unknown', 'x', 'b'],
    ['both are the same', 'b', 'b'],
    ['the one to wait was waiting already', 'd', 'd'],
  ])('changes nothing when %s', (_name, activeId, parkId) => {
    expect(swapActive(four, activeId, parkId)).toBe(four);
  });

  it('changes nothing when the one to become active is done', () => {
    const done = setStatus(four, 'd', 'done');
    expect(swapActive(done, 'd', 'a')).toBe(done);
  });

  it('changes nothing when more than three are active, so that no place would be free', () => {
    const merged = planDocument.merge(three, addAction(planWith('x'), 'y', anAction('Do y')));
    const crowded = addAction(merged, 'z', anAction('Do z'));
    expect(activeIds(crowded)).toHaveLength(5);
    expect(swapActive(crowded, 'z', 'a')).toBe(crowded);
  });
});

describe('the status', () => {
  it('of a done or dropped action gives its place back', () => {
    expect(activeIds(setStatus(three, 'a', 'done'))).toEqual(['b', 'c']);
    expect(activeIds(setStatus(three, 'a', 'dropped'))).toEqual(['b', 'c']);
  });

  it('set back to "doing" takes a place when there is one, and waits when there is none', () => {
    const done = setStatus(three, 'a', 'done');
    expect(activeIds(setStatus(done, 'a', 'doing'))).toEqual(['a', 'b', 'c']);
    const full = addAction(done, 'd', anAction('Do d'));
    const reopened = setStatus(full, 'a', 'doing');
    expect(activeIds(reopened)).toEqual(['b', 'c', 'd']);
    expect(actionsInOrder(reopened)[0]).toMatchObject({ status: 'doing', isParked: true });
  });

  it('of a waiting action changes without making it active', () => {
    expect(activeIds(setStatus(four, 'd', 'doing'))).toEqual(['a', 'b', 'c']);
  });

  it('of an unknown id changes nothing', () => {
    expect(setStatus(three, 'x', 'done')).toBe(three);
  });

  it.each([
    ['not started', 'not-started', false, true],
    ['being done', 'doing', false, true],
    ['done', 'done', false, false],
    ['dropped', 'dropped', false, false],
    ['waiting', 'doing', true, false],
  ] as const)('%s: active is %s, parked %s: %s', (_name, status, isParked, expected) => {
    expect(isActive({ ...anAction('It', { status }), isParked })).toBe(expected);
  });
});

describe('moving', () => {
  const move = (id: string, steps: number, shown: string[]): string =>
    idsInOrder(moveAction(four, id, steps, shown)).join('');
  it.each([
    ['one place later', 'a', 1, 'abcd', 'bacd'],
    ['one place earlier', 'c', -1, 'abcd', 'acbd'],
    ['past the end, it stops there', 'b', 9, 'abcd', 'acdb'],
    ['past the beginning, it stops there', 'd', -9, 'abcd', 'dabc'],
    ['among those shown, over one that is hidden', 'a', 1, 'acd', 'bcad'],
    ['among those shown, back over one that is hidden', 'd', -1, 'abd', 'adbc'],
    ['no place at all', 'a', 0, 'abcd', 'abcd'],
    ['an action that is not shown', 'b', 1, 'acd', 'abcd'],
    ['an action that does not exist', 'x', 1, 'axb', 'abcd'],
    ['next to one that does not exist any more', 'a', 1, 'axb', 'bacd'],
  ])('%s', (_name, id, steps, shown, expected) => {
    expect(move(id, steps, shown.split(''))).toBe(expected);
  });
});

describe('the order', () => {
  it('passes over ids that are gone, and names no action twice', () => {
    const odd = { ...three, order: { value: ['c', 'gone', 'c', 'a', 'b'], revision: 9 } };
    expect(idsInOrder(odd)).toEqual(['c', 'a', 'b']);
  });

  it('ends with actions it does not name, by the day they were added, then by id', () => {
    const early = addAction(three, '0', anAction('Early', { addedOn: day('2026-01-01') }));
    const unordered = { ...early, order: emptyPlan.order };
    expect(idsInOrder(unordered)).toEqual(['0', 'a', 'b', 'c']);
    const actions = Object.fromEntries(Object.entries(unordered.actions).reverse());
    expect(idsInOrder({ ...unordered, actions })).toEqual(['0', 'a', 'b', 'c']);
  });

  it('trusts the id under which an action stands, whatever the saved action says of itself', () => {
    const action = { ...anAction('It'), isParked: false, id: 'other' };
    const plan = { ...emptyPlan, actions: { real: { value: action, revision: 1 } } };
    expect(idsInOrder(plan)).toEqual(['real']);
  });
});

describe('the plan as a whole', () => {
  it('names the strategies in it, dropped ones too', () => {
    const origin = { kind: 'strategy', strategy: 'list-three-questions' } as const;
    const plan = addAction(three, 'd', anAction('List', { origin, status: 'dropped' }));
    expect(plannedStrategies(plan)).toEqual(['list-three-questions']);
  });

  it('restored, keeps the revision of what did not change', () => {
    const restored = planDocument.revert(editAction(three, 'a', { why: 'Because' }), three);
    expect(restored.order).toBe(three.order);
    expect(restored.actions['b']).toBe(three.actions['b']);
  });

  it('merged, may hold more than three active actions', () => {
    const merged = planDocument.merge(three, addAction(planWith('a'), 'z', anAction('Do z')));
    expect(activeIds(merged)).toHaveLength(4);
  });
});
