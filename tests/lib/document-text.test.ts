import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { asMarkdownText, asPlainText, escapedMarkdown } from '../../src/lib/document-text.ts';

const document = {
  title: 'My list',
  paragraphs: ['In short.', 'And more.'],
  parts: [
    {
      heading: 'People',
      paragraphs: ['Two of them:'],
      items: [
        { text: 'R.', lines: [{ label: 'Note', text: 'one\ntwo' }] },
        { text: 'K.', lines: [] },
      ],
    },
    { heading: 'Limits', paragraphs: ['It is short.', 'It is old.'] },
  ],
};

/** What a program that reads Markdown shows of a text: its words, and where its links lead. */
function shown(text: string): { words: string; links: string[] } {
  const { html } = markdownToHtml(escapedMarkdown(text, '')) as { html: string };
  const page = parse(html);
  return {
    words: page.textContent.trim(),
    links: page.querySelectorAll('a').map((each) => each.getAttribute('href') ?? ''),
  };
}

describe('a document as text', () => {
  it('is title, paragraphs, headings, numbered items and what is said of them', () => {
    expect(asPlainText(document).split('\n')).toEqual([
      ...['My list', '', 'In short.', '', 'And more.', ''],
      ...['People', 'Two of them:', '', '1. R.', '   Note: one', 'two', '2. K.', ''],
      ...['Limits', 'It is short.', '', 'It is old.'],
    ]);
  });

  it('is the same as Markdown, further lines inside their item', () => {
    expect(asMarkdownText(document).split('\n')).toEqual([
      ...['# My list', '', 'In short.', '', 'And more.', ''],
      ...['## People', '', 'Two of them:', '', '1. R.', '   - Note: one', '     two', '2. K.', ''],
      ...['## Limits', '', 'It is short.', '', 'It is old.', ''],
    ]);
  });
});

describe('F28: Markdown of what a reader wrote', () => {
  it.each([
    ['first_last@example.com', 'first_last@example.com'],
    ['https://example.org/a_b?c=1&d=2#part', 'https://example.org/a_b?c=1&d=2#part'],
    ['https://example.org/~jo/_draft_/', '<https://example.org/~jo/_draft_/>'],
    ['(see https://example.org/a_b).', '(see https://example.org/a_b).'],
    ['_x_@example.com', '<_x_@example.com>'],
    ['snake_case and _emphasis_ & more', 'snake_case and \\_emphasis\\_ & more'],
    ['www.example.org/a_b', 'www.example.org/a_b'],
    ['room __init__', 'room \\_\\_init\\_\\_'],
  ])('keeps an address an address: %s', (typed, written) => {
    expect(escapedMarkdown(typed, '')).toBe(written);
    expect(shown(typed).words).toBe(typed);
  });

  it('makes links of nothing but addresses, and they lead where they say', () => {
    expect(shown('https://example.org/~jo/_a_/').links).toEqual(['https://example.org/~jo/_a_/']);
    expect(shown('_x_@example.com').links).toEqual(['mailto:_x_@example.com']);
    expect(shown('[x](javascript:alert(1)) <javascript:alert(1)>').links).toEqual([]);
  });

  it.each([
    '<https://example.org/_a_"onclick="x>',
    'https://example.org/`*a*`/[b](javascript:c)',
    'https://example.org/<img src=x onerror=alert(1)>_',
    'www.example.org/<img src=x onerror=alert(1)>',
    'https://example.org).*a*_b_',
    'https://www.example.org/_a_',
    'a`b_@example.com`*c*',
    '&copy; https://example.org/?a=1&copy;=2',
    '# no heading',
    '___',
    '~~~',
  ])('shows %s as typed', (typed) => {
    expect(shown(typed).words).toBe(typed);
  });
});
