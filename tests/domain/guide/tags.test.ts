import { describe, expect, it } from 'vitest';
import { tagsIn } from '../../../src/domain/guide/tags.ts';

describe('components in a chapter', () => {
  it.each<[string, string, ReturnType<typeof tagsIn>]>([
    [
      'are found with their attributes',
      '<A b="c" d-e=\'f\' />',
      [{ name: 'A', attributes: { b: 'c', 'd-e': 'f' } }],
    ],
    ['may stand inside a sentence', 'a <B>b</B> c', [{ name: 'B', attributes: {} }]],
    ['may have ">" in an attribute', '<A b="c > d">', [{ name: 'A', attributes: { b: 'c > d' } }]],
    ['may have an empty attribute', '<A b="">', [{ name: 'A', attributes: { b: '' } }]],
    ['may run over lines', '<A\n  b="c"\n>', [{ name: 'A', attributes: { b: 'c' } }]],
    ['are not closing tags or elements of HTML', '</A><br/><p>', []],
    ['are not in comments or code', '{/* <A> */} `<A>` ```\n<A>\n```', []],
  ])('%s', (_name, body, expected) => {
    expect(tagsIn(body)).toEqual(expected);
  });
});
