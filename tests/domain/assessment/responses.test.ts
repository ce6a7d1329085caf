import { describe, expect, it } from 'vitest';
import {
  answer,
  answerTo,
  emptyResponses,
  finish,
  importanceOf,
  nextRevision,
  rateImportance,
  setContext,
  startOver,
  tickedContexts,
  responsesDocument,
} from '../../../src/domain/assessment/responses.ts';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';

// A day of the calendar, written out.
const today = '2026-11-21' as CalendarDate;

describe('answers', () => {
  it('are read back as they were given, and taken back with null', () => {
    const given = rateImportance(answer(emptyResponses, 'a', 0), 'manager', 2);
    expect(answerTo(given, 'a')).toBe(0);
    expect(importanceOf(given, 'manager')).toBe(2);
    const taken = rateImportance(answer(given, 'a', null), 'manager', null);
    expect(answerTo(taken, 'a')).toBeUndefined();
    expect(importanceOf(taken, 'manager')).toBeUndefined();
  });

  it('carry a higher revision with every change', () => {
    const finished = finish(setContext(answer(emptyResponses, 'a', 1), 'remote', true), today, 1);
    expect(finished.answers['a']?.revision).toBe(1);
    expect(finished.contexts['remote']?.revision).toBe(2);
    expect(finished.finished).toEqual({ value: { on: today, instrument: 1 }, revision: 3 });
    expect(nextRevision(finished)).toBe(4);
  });

  it('list only the circumstances that are ticked now', () => {
    const ticked = setContext(setContext(emptyResponses, 'remote', true), 'new', true);
    expect(tickedContexts(setContext(ticked, 'remote', false))).toEqual(['new']);
  });

  it('are all gone after starting over, also after merging with the older copy', () => {
    const before = finish(answer(emptyResponses, 'a', 1), today, 1);
    const after = responsesDocument.merge(startOver(before), before);
    expect(answerTo(after, 'a')).toBeUndefined();
    expect(after.finished.value).toBeNull();
  });

  it('keep the revision of what a restore does not change', () => {
    const before = finish(answer(emptyResponses, 'a', 1), today, 1);
    const restored = responsesDocument.revert(answer(before, 'a', 4), before);
    expect(answerTo(restored, 'a')).toBe(1);
    expect(restored.finished).toBe(before.finished);
  });
});
