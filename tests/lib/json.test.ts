/** Reading JSON from outside: what is refused, with which name and place. */
import { describe, expect, it } from 'vitest';
import { defaultJsonLimits, parseJson } from '../../src/lib/json.ts';

const small = { maxLength: 40, maxDepth: 3 };

describe('parsing JSON', () => {
  it.each([
    ['null', null],
    [' {"a": [1, "two", true]} ', { a: [1, 'two', true] }],
    ['"\\ud800 alone"', '\ud800 alone'],
    ['\uFEFF{"a":1}', { a: 1 }],
    ['{"a":1,"a":2}', { a: 2 }],
  ])('reads %s', (text, value) => {
    expect(parseJson(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['x'.repeat(41), 'too-large', '41 characters'],
    ['[[[[1]]]]', 'too-deep', 'character 3'],
    ['{"a":{"b":[{}]}}', 'too-deep', 'character 11'],
    ['', 'not-json', 'SyntaxError'],
    ['{bad', 'not-json', 'SyntaxError'],
    ['{"cut":"off', 'not-json', 'SyntaxError'],
    [']]]][[[[', 'not-json', 'SyntaxError'],
    ['%PDF-1.7', 'not-json', 'SyntaxError'],
    ['{"a":[{"__proto__":1}]}', 'forbidden-key', 'a.0.__proto__'],
    ['{"\\u005f_proto__":1}', 'forbidden-key', '__proto__'],
    ['{"constructor":{"prototype":1}}', 'forbidden-key', 'constructor'],
    ['[{"prototype":1}]', 'forbidden-key', '0.prototype'],
  ])('F26, F27: refuses %s as %s', (text, kind, at) => {
    const read = parseJson(text, small);
    expect(read).toMatchObject({ ok: false, error: { kind, at: expect.stringContaining(at) } });
    expect(!read.ok && read.error.at.length).toBeLessThanOrEqual(120);
  });

  it('does not take brackets inside a text for depth, nor an escaped quote for its end', () => {
    const text = JSON.stringify({ a: '[[[[ \\" {{{{ \\' });
    expect(parseJson(text, small)).toEqual({ ok: true, value: { a: '[[[[ \\" {{{{ \\' } });
  });

  it('counts brackets that are open at once, not brackets in all', () => {
    expect(parseJson('[[],[],[],[],[[]]]', small).ok).toBe(true);
  });

  it('F26: stays alive on 200,000 nested brackets and on a text of millions of characters', () => {
    const deep = parseJson('['.repeat(200_000) + ']'.repeat(200_000));
    expect(deep).toMatchObject({ ok: false, error: { kind: 'too-deep' } });
    const huge = parseJson(`"${'x'.repeat(defaultJsonLimits.maxLength)}"`);
    expect(huge).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it('F27: values named like a forbidden key are only words', () => {
    expect(parseJson('["__proto__","constructor"]').ok).toBe(true);
  });
});
