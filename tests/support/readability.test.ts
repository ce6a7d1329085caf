import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/domain/guide/problem.ts';
import { blocksOf, withoutMarkup, withoutQuotes, withoutSay } from './plain-text.ts';
import { gradeOf, ownSentences, readingProblems } from './readability.ts';

describe('the words of a content file', () => {
  it.each([
    ['without tags', 'A <Term id="mentor">mentor</Term>.', 'A mentor.'],
    ['without tags that have ">" in an attribute', '<Case title="A > B">\nOne.', '\nOne.'],
    ['without comments', 'One. {/* Not this. */}Two.', 'One. Two.'],
    ['without addresses', 'See [urgent help](/urgent-help/).', 'See urgent help.'],
    [
      'without marks of emphasis',
      'It is **not** _your_ fault, not *once*.',
      'It is not your fault, not once.',
    ],
    ['with an underscore inside a name', 'a_b', 'a_b'],
  ])('are read %s', (_name, source, expected) => {
    expect(withoutMarkup(source)).toBe(expected);
  });

  it.each([
    ['“No” is a word.', ' is a word.'],
    ['Ask: “May I?” Then wait.', 'Ask: ? Then wait.'],
    ['He said "Go." She went.', 'He said . She went.'],
  ])('leave out what is quoted: %j', (source, expected) => {
    expect(withoutQuotes(source)).toBe(expected);
  });

  it('leave out words to say', () => {
    expect(withoutSay('One.<Say>\n\nWords.\n\n</Say> Two.')).toBe('One. Two.');
  });

  it('are divided into paragraphs, items and headings', () => {
    expect(blocksOf('### If no\nOne\ntwo.\n- a\n- b\n\n1. c\n2. d')).toEqual([
      'If no',
      'One two.',
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});

describe('our own sentences', () => {
  it('are those with a word of our own in them', () => {
    const source =
      'Ask: “May I?” Then wait.\n\n- one\n- two\n\n<Say>No.</Say>\n\n<Option label="Why?" is="right">';
    expect(ownSentences(source)).toEqual(['Ask: ?', 'Then wait.', 'one', 'two']);
  });
});

describe('the grade', () => {
  it('is that of the formula of Flesch and Kincaid', () => {
    // 0.39 * 6 words + 11.8 * 6 syllables / 6 words - 15.59, as published in 1975.
    expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
    // 13 words and 26 syllables, counted by hand.
    expect(
      gradeOf([
        'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
      ]),
    ).toBeCloseTo(0.39 * 13 + 11.8 * (26 / 13) - 15.59, 2);
  });

  it('counts a number as one syllable, and is 0 where nothing is written', () => {
    expect(gradeOf(['Take 20 now.'])).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 2);
    expect(gradeOf([])).toBe(0);
  });
});

describe('a text that is too hard', () => {
  const hard =
    'Organizational interdependencies necessitate communication. Say “Go.” Considerable institutional responsibility accumulates.';

  it('is told with its file, part, grade and longest sentences', () => {
    const [problem] = readingProblems('content/a.mdx', 'section "b"', hard, 8.5);
    expect(problem && problemText(problem)).toMatch(
      /^content\/a\.mdx, section "b": expected a reading grade of at most 8\.5, found \d+\.\d; use shorter words, and shorten its longest sentences: "Organizational .*" "Considerable .*" "Say \."\.$/,
    );
  });

  it('is no problem when the hard words are quoted', () => {
    expect(
      readingProblems('content/a.mdx', 'b', `Say: “${hard.replace('“Go.”', 'Go.')}”`, 8.5),
    ).toEqual([]);
  });
});
