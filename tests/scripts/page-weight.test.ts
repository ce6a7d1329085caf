/** What a page loads, and the budgets it has to keep. */
import { expect, test } from 'vitest';
import {
  type Budget,
  breaches,
  budgets,
  missingPages,
  weightTable,
} from '../../scripts/test/budget-rules.ts';
import {
  compressedSize,
  linksOf,
  type PageWeight,
  weighPage,
} from '../../scripts/test/page-weight.ts';

const page = `<!doctype html><head>
<link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/icon.svg">
<link href=/_astro/p.js rel=modulepreload>
<script src="/theme.js"></script><script>const x = '<script src="/not.js">';</script>
<!-- <script src="/comment.js"></script> -->
</head><body><script type="module" src="/_astro/m.js"></script>
<astro-island component-url="/_astro/c.js" renderer-url="/_astro/r.js" before-hydration-url="/_astro/b.js" props="{&quot;a&quot;:[0,&quot;>&quot;]}"></astro-island></body>`;

test('style sheets and scripts are found wherever the markup names them', () => {
  expect(linksOf(page)).toEqual({
    styles: ['/_astro/a.css'],
    scripts: [
      '/_astro/p.js',
      '/theme.js',
      '/_astro/m.js',
      '/_astro/c.js',
      '/_astro/r.js',
      '/_astro/b.js',
    ],
  });
});

const files: Record<string, string> = {
  '/_astro/a.css': 'p{}',
  '/_astro/m.js': 'import"./n.js";import("./later.js")',
  '/_astro/n.js': 'import"./m.js";import"./preact.module.js"',
  '/_astro/preact.module.js': 'export const a=1',
  '/_astro/core.js': 'x.dangerouslySetInnerHTML',
};
const read = (address: string): string | undefined => files[address];

test('a page is weighed with all it loads', () => {
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/m.js"></script><script src="/_astro/core.js"></script>';
  const weight = weighPage(html, read);
  expect(weight.html).toBe(compressedSize(html));
  expect(weight.css).toBe(compressedSize('p{}'));
  expect(weight.scripts).toHaveLength(4);
  expect([...weight.frameworkScripts].sort()).toEqual([
    '/_astro/core.js',
    '/_astro/preact.module.js',
  ]);
});

const light: PageWeight = { html: 4000, css: 3000, js: 1000, scripts: [], frameworkScripts: [] };
const rules: Budget[] = [
  { pages: '/guide/a/', totalKb: 8, withoutFramework: true, required: true },
  { pages: '/guide/*', scriptsKb: 2 },
];

test('a page at its budget keeps it; a byte more is one sentence', () => {
  expect(breaches('/guide/a/', light, rules)).toEqual([]);
  expect(breaches('/guide/a/', { ...light, html: 4001 }, rules)).toEqual([
    '/guide/a/ weighs 8.0 kB; /guide/a/ may weigh 8 kB in all.',
  ]);
});

test('folders of pages have budgets, and framework code is seen', () => {
  expect(breaches('/guide/b/', { ...light, js: 2001 }, rules)).toHaveLength(1);
  expect(breaches('/plan/', { ...light, js: 2001 }, rules)).toEqual([]);
  expect(breaches('/guide/a/', { ...light, frameworkScripts: ['/p.js'] }, rules)).toEqual([
    '/guide/a/ loads framework code: /p.js.',
  ]);
});

test('a required page that is not in the build is missed', () => {
  expect(missingPages(['/guide/b/'], rules)).toHaveLength(1);
  expect(missingPages(['/guide/a/'], rules)).toEqual([]);
});

test('every page has some budget', () => {
  expect(breaches('/any/', { ...light, js: 60_001 }, budgets)).toHaveLength(1);
});

test('the table has a line a page', () => {
  expect(weightTable([['/a/', light]]).split('\n')).toHaveLength(2);
});
