/** A template's words with the reader's words in the blanks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPersonBlank,
  labelsLeft,
  piecesOf,
  plainTextOf,
  writtenIn,
} from '../../../src/domain/words/fill.ts';
import { filledFromPlan } from '../../../src/domain/words/from-plan.ts';

const blanks = [
  { id: 'name', label: 'Their name' },
  { id: 'question', label: 'Your question' },
];
const words = 'Hello {{name}}, about {{question}}: may I ask, {{name}}?\n';

describe('filling a template', () => {
  it('puts each value where its blank stands, every time', () => {
    const pieces = piecesOf(words, blanks, { name: ' Sam ', question: 'Friday' });
    expect(plainTextOf(pieces)).toBe('Hello Sam, about Friday: may I ask, Sam?');
    expect(labelsLeft(pieces)).toEqual([]);
  });

  it('shows a blank nobody filled by its label, and names it once', () => {
    const pieces = piecesOf(words, blanks, { name: '   ' });
    expect(plainTextOf(pieces)).toBe(
      'Hello [Their name], about [Your question]: may I ask, [Their name]?',
    );
    expect(labelsLeft(pieces)).toEqual(['Their name', 'Your question']);
  });

  it('shows a blank without a label by its id, also one named like a part of every object', () => {
    expect(plainTextOf(piecesOf('To {{constructor}}', [], {}))).toBe('To [constructor]');
    expect(writtenIn({}, 'constructor')).toBe('');
  });

  it('reads what the reader wrote as text, never as a template or a pattern', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, question) => {
        const pieces = piecesOf('A{{name}}B{{question}}C', blanks, { name, question });
        const shown = (value: string, label: string): string => value.trim() || `[${label}]`;
        expect(plainTextOf(pieces)).toBe(
          `A${shown(name, 'Their name')}B${shown(question, 'Your question')}C`,
        );
      }),
    );
    const braces = piecesOf('{{name}}', blanks, { name: '{{question}} $& <b>' });
    expect(plainTextOf(braces)).toBe('{{question}} $& <b>');
  });

  it('loses no word of the template', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a b', '{{name}}', '{{question}}', '\n')), (parts) => {
        const pieces = piecesOf(parts.join(''), blanks, {});
        const again = pieces.map((each) =>
          each.kind === 'text' ? each.text : `{{${each.field}}}`,
        );
        expect(again.join('')).toBe(parts.join(''));
      }),
    );
  });
});

describe('filling from the plan', () => {
  const all = [...blanks, { id: 'when', label: 'When' }];
  const plan = { withWhom: ' R. ', whenWhere: 'Tuesday' };

  it('fills person and time where nothing stands yet', () => {
    expect(filledFromPlan(all, { name: '' }, plan)).toEqual({ name: 'R.', when: 'Tuesday' });
    expect(filledFromPlan(all, { name: 'Sam' }, plan)).toEqual({ name: 'Sam', when: 'Tuesday' });
  });

  it('gives the same values back when the plan has nothing to add', () => {
    const values = { name: 'Sam' };
    expect(filledFromPlan(blanks, values, plan)).toBe(values);
    expect(filledFromPlan(all, values, { withWhom: '', whenWhere: ' ' })).toBe(values);
  });

  it('knows which blanks hold a person', () => {
    expect(['name', 'mentor', 'when'].map(isPersonBlank)).toEqual([true, true, false]);
  });
});
