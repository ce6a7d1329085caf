/** Content security policies: read from pages, joined, and written as a header; and the island style's new place. */
import { expect, test } from 'vitest';
import { fillHeaders, marker } from '../../src/build/headers.ts';
import {
  headerPolicy,
  joinPolicies,
  parsePolicy,
  policyTextOf,
  writePolicy,
} from '../../src/build/policy.ts';
import { moveIslandStyles } from '../../src/build/tidy-html.ts';

const page = (policy: string): string =>
  `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"></head>`;

test('the policy of a page is read, whatever stands in quotes', () => {
  expect(policyTextOf(page("default-src 'none'"))).toBe("default-src 'none'");
  expect(policyTextOf(page('default-src &#39;none&#39;'))).toBe("default-src 'none'");
  expect(policyTextOf('<head><meta charset="utf-8"></head>')).toBeUndefined();
});

test('joined policies allow what any of them allows, in a steady order', () => {
  const one = parsePolicy("default-src 'none';script-src 'self' 'sha256-a=';form-action 'none'");
  const two = parsePolicy("default-src 'none'; script-src 'self' 'sha256-b='; form-action 'self';");
  expect(writePolicy(joinPolicies([one, two]))).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; form-action 'self'",
  );
});

test('of a directive named twice only the first counts', () => {
  expect(writePolicy(parsePolicy("img-src 'self'; img-src *"))).toBe("img-src 'self'");
});

test('the header lets the search worker compile and no site frame the page', () => {
  expect(writePolicy(headerPolicy(parsePolicy("script-src 'self'")))).toBe(
    "script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'",
  );
});

test('the template gets the policy, and its addresses the base path', () => {
  const template = `# note\n/*\n  ${marker}\n  X-A: /b\n\n/_astro/*\n  X-C: d\n`;
  expect(fillHeaders(template, 'handbook/', "img-src 'self'")).toBe(
    "# note\n/handbook/*\n  Content-Security-Policy: img-src 'self'\n  X-A: /b\n\n/handbook/_astro/*\n  X-C: d\n",
  );
});

test('the island style moves from the body to the end of the head, once', () => {
  const style = '<style>astro-island,astro-slot{display:contents}</style>';
  expect(
    moveIslandStyles(`<head><title>a</title></head><body>${style}<p>b</p>${style}</body>`),
  ).toBe(`<head><title>a</title>${style}</head><body><p>b</p></body>`);
});

test('a page without islands stays as it is', () => {
  const html = '<head></head><body><style>p{}</style></body>';
  expect(moveIslandStyles(html)).toBe(html);
  expect(moveIslandStyles('<p>no head</p>')).toBe('<p>no head</p>');
});
