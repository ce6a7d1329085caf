/** The rules of a `_headers` file, and the encoding a request accepts. */
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/response-headers.ts';
import { encodingFor } from '../../scripts/text-responses.ts';

const rules = parseHeaderRules(`# A comment: with a colon
/*
  X-One: a
  Content-Security-Policy: img-src 'self'; x https://b.example/

/_astro/*
  Cache-Control: immutable
  X-One: b
/exact
\tX-Two: c
`);

test('rules are read with their values whole', () => {
  expect(rules.map(({ address }) => address)).toEqual(['/*', '/_astro/*', '/exact']);
  expect(headersFor(rules, '/').get('Content-Security-Policy')).toBe(
    "img-src 'self'; x https://b.example/",
  );
});

test('all rules that fit an address count, and equal names join', () => {
  expect(Object.fromEntries(headersFor(rules, '/_astro/a.css'))).toMatchObject({
    'Cache-Control': 'immutable',
    'X-One': 'a, b',
  });
});

test('an address without a star fits only itself, and a point is a point', () => {
  expect(headersFor(rules, '/exact').get('X-Two')).toBe('c');
  expect(headersFor(rules, '/exact/more').has('X-Two')).toBe(false);
  expect(headersFor(parseHeaderRules('/a.b\n  X: y'), '/acb').size).toBe(0);
});

test.each([
  [undefined, 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['deflate', 'identity'],
] as const)('a browser that accepts %j gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
