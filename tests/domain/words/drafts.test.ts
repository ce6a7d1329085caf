/** Messages the reader is writing: kept, changed, taken back, merged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';
import {
  addDraft,
  answers,
  type Draft,
  type Drafts,
  draftById,
  draftForAction,
  draftText,
  draftsOf,
  editDraft,
  emptyDrafts,
  ownNameIn,
  removeDraft,
  tones,
  draftsDocument,
} from '../../../src/domain/words/drafts.ts';

const aDraft = (change: Partial<Draft> = {}): Draft => ({
  template: 'ask',
  tone: 'warm',
  values: {},
  ownText: null,
  answer: null,
  action: null,
  addedOn: '2026-11-21' as CalendarDate,
  ...change,
});
const two = addDraft(
  addDraft(emptyDrafts, 'b', aDraft({ action: 'x' })),
  'a',
  aDraft({ values: { name: 'Sam', 'my-name': 'Lee' } }),
);

describe('drafts', () => {
  it('are listed by template, the one changed last first, then by id', () => {
    const all = addDraft(two, 'd', { ...aDraft(), template: 'thank' });
    expect(draftsOf(all, 'ask').map(({ id }) => id)).toEqual(['a', 'b']);
    const changed = editDraft(all, 'b', { tone: 'brief' });
    expect(draftsOf(changed, 'ask').map(({ id }) => id)).toEqual(['b', 'a']);
    const apart = draftsDocument.merge(
      addDraft(emptyDrafts, 'z', aDraft()),
      addDraft(emptyDrafts, 'y', aDraft()),
    );
    expect(draftsOf(apart, 'ask').map(({ id }) => id)).toEqual(['y', 'z']);
    expect(
      draftsOf(draftsDocument.merge(addDraft(emptyDrafts, 'y', aDraft()), apart), 'ask'),
    ).toHaveLength(2);
    expect(draftsOf(all, 'gone')).toEqual([]);
  });

  it('are found by id, and by the action they belong to', () => {
    expect(draftById(two, 'a')?.values['name']).toBe('Sam');
    expect(draftById(two, 'gone')).toBeUndefined();
    expect(draftForAction(two, 'ask', 'x')?.id).toBe('b');
    expect(draftForAction(two, 'thank', 'x')).toBeUndefined();
  });

  it('offer the reader’s own name as last written', () => {
    expect(ownNameIn(emptyDrafts)).toBe('');
    expect(ownNameIn(two)).toBe('Lee');
    expect(ownNameIn(editDraft(two, 'b', { values: { 'my-name': 'L.' } }))).toBe('L.');
    expect(ownNameIn(removeDraft(two, 'a'))).toBe('');
  });

  it('leave an id in use alone, and change nothing for an unknown id or an equal value', () => {
    expect(addDraft(two, 'a', aDraft({ tone: 'brief' }))).toBe(two);
    expect(editDraft(two, 'gone', { tone: 'brief' })).toBe(two);
    expect(editDraft(two, 'a', { tone: 'warm' })).toBe(two);
    expect(removeDraft(two, 'gone')).toBe(two);
  });

  it('F16, F31: take back one change, never what another tab did', () => {
    const after = removeDraft(two, 'a');
    const theirs = editDraft(after, 'b', { answer: 'yes' });
    const undone = draftsDocument.revert(draftsDocument.merge(after, theirs), two, after);
    expect(draftById(undone, 'a')).toEqual(draftById(two, 'a'));
    expect(draftById(undone, 'b')?.answer).toBe('yes');
  });

  it('merge the same both ways, and twice is once', () => {
    const anyDrafts = fc
      .array(
        fc.tuple(
          fc.constantFrom('a', 'b', 'c'),
          fc.constantFrom(...tones),
          fc.constantFrom(...answers),
        ),
      )
      .map((steps) =>
        steps.reduce<Drafts>(
          (all, [id, tone, answer]) => editDraft(addDraft(all, id, aDraft()), id, { tone, answer }),
          emptyDrafts,
        ),
      );
    fc.assert(
      fc.property(anyDrafts, anyDrafts, (a, b) => {
        const both = draftsDocument.merge(a, b);
        expect(draftsDocument.merge(b, a)).toEqual(both);
        expect(draftsDocument.merge(both, b)).toEqual(both);
      }),
    );
  });

  it('read as the template’s words, or as changed by hand', () => {
    const blanks = [{ id: 'name', label: 'Their name' }];
    expect(draftText(aDraft({ values: { name: 'Sam' } }), 'Hello {{name}}', blanks)).toBe(
      'Hello Sam',
    );
    expect(draftText(aDraft({ ownText: '' }), 'Hello {{name}}', blanks)).toBe('');
  });
});

describe('reading saved drafts', () => {
  const read = (value: unknown) =>
    draftsDocument.read({ drafts: { ...two.drafts, c: { value, revision: 9 } } });

  it('takes good ones as they are, removed ones and unknown fields too', () => {
    expect(draftsDocument.read(two)).toEqual({ ok: true, value: { value: two, setAside: [] } });
    expect(read({ ...aDraft(), color: 'blue' })).toMatchObject({ value: { setAside: [] } });
    expect(read(null)).toMatchObject({ value: { setAside: [] } });
  });

  it.each<[string, object]>([
    ['with a tone nobody can choose', { tone: 'loud' }],
    ['with a value that is no text', { values: { name: 7 } }],
    ['with an answer this version does not know', { answer: 'perhaps' }],
    ['from a day that does not exist', { addedOn: '2026-02-30' }],
    ['from a day that is no text', { addedOn: 7 }],
  ])('F06: sets aside a draft %s, and loads the rest', (_name, wrong) => {
    const cell = { value: { ...aDraft(), ...wrong }, revision: 9 };
    expect(read(cell.value)).toEqual({
      ok: true,
      value: { value: two, setAside: [{ where: 'drafts.c', value: cell }] },
    });
  });

  it('F05: fails on another shape', () => {
    expect(draftsDocument.read([])).toEqual({ ok: false, error: { at: 'the whole document' } });
    expect(draftsDocument.read({})).toEqual({ ok: false, error: { at: 'drafts' } });
  });

  it('has one step fewer than versions', () => {
    expect(draftsDocument.steps).toHaveLength(draftsDocument.version - 1);
  });
});
