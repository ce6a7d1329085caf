/** Saved documents as text to read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryNames } from '../../../src/domain/notebook/field-names.ts';
import { readableText } from '../../../src/domain/notebook/readable.ts';
import { actionsInOrder } from '../../../src/domain/plan/model.ts';
import { anyPlan } from '../builders/plan.ts';

const cell = <T>(value: T, revision = 1) => ({ value, revision });

describe('a document as text', () => {
  it('shows answers by the names that were lent, removed ones left out', () => {
    const answers = {
      answers: { 'manager-safe': cell(3), 'mentors-ahead': cell(null), 'x-y': cell('skipped') },
      contexts: { remote: cell(true), shift: cell(false) },
      finished: cell({ on: '2026-11-20', instrument: 1 }),
    };
    const names = { ...entryNames, 'manager-safe': 'Safe to speak', 'answers=3': 'mostly' };
    expect(readableText(answers, names)).toBe(
      'Answers\nSafe to speak: mostly\nX y: skipped\n\nCircumstances\nRemote: yes\nShift: no\n\nProfile first seen: 2026-11-20',
    );
  });

  it('shows entries with fields under a number, without empty ones', () => {
    const plan = {
      actions: {
        k3: cell({
          what: 'Ask <b>Sam</b>',
          why: '',
          tags: ['a', 7],
          reviewOn: null,
          isParked: false,
        }),
      },
      order: cell(['k3']),
    };
    expect(readableText(plan, { ...entryNames, k3: 'First' })).toBe(
      'Actions\n1. First\n  What: Ask <b>Sam</b>\n  Tags: a, 7\n  Waits: no',
    );
    expect(readableText({ order: cell(['k3', 'zz']) }, { k3: 'First' })).toBe('Order: First, zz');
  });

  it('says nothing of what is empty or no document', () => {
    for (const odd of [null, 'text', 7, [], {}, { a: 1 }, { a: {} }, { a: cell(null) }]) {
      expect(readableText(odd, {})).toBe('');
    }
  });

  it('shows every text of any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = readableText(plan, entryNames);
        for (const action of actionsInOrder(plan)) expect(text).toContain(action.what);
      }),
    );
  });
});
