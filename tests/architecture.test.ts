/** Checks the real tree against the rules of the house, and proves with planted breaches that each rule can fail. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as rules from './architecture/rules.ts';
import type { SourceFile } from './architecture/source.ts';

const root = path.resolve(import.meta.dirname, '..');

const filesUnder = (folder: string): SourceFile[] =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`)
    .filter((name) => /\.(tsx?|astro|mdx|css)$/.test(name))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));

const realFiles = filesUnder('src');
/** Of the house, but in no room: those who build and test it. */
const helpers = [...filesUnder('scripts'), ...filesUnder('tests')];

const files = (tree: Record<string, string>): SourceFile[] =>
  Object.entries(tree).map(([name, text]) => ({ path: name, text }));

/** The planted files on one line, for the name of a test. */
const shortly = (tree: Record<string, string>): string =>
  Object.entries(tree)
    .map(([name, text]) => `${name}: ${text.replace(/\s+/g, ' ')}`)
    .join(' + ');

interface Case {
  readonly rule: rules.Rule;
  readonly says: string;
  /** Real files it looks at; those of `src` when left out. */
  readonly real?: readonly SourceFile[];
  /** Each is one breach. */
  readonly broken: readonly Record<string, string>[];
  /** None of these is a breach. */
  readonly kept: Record<string, string>;
}

const cases: readonly Case[] = [
  {
    rule: rules.importsPointOneWay,
    says: 'imports point one way',
    broken: [
      { 'src/lib/a.ts': "import { x } from '../domain/plan/model.ts';" },
      { 'src/domain/plan/a.ts': "import { x } from '../assessment/scoring.ts';" },
      { 'src/domain/plan/a.ts': "import { atom } from 'nanostores';" },
      { 'src/islands/a/A.tsx': "import { x } from '../../persistence/slot.ts';" },
      { 'src/islands/a/A.tsx': "export { x } from '../../persistence/slot.ts';" },
      { 'src/pages/a.astro': "---\nimport { $plan } from '../stores/plan.ts';\n---\n<p>a</p>" },
      { 'src/pages/a.mdx': "# A\n\nimport { $plan } from '../stores/plan.ts'\n" },
      { 'src/components/A.astro': "---\nimport Base from '../layouts/Base.astro';\n---\n" },
      { 'src/components/A.astro': "---\nimport '../elements/masthead.ts';\n---\n" },
      { 'src/elements/a.ts': "import { x } from '../stores/plan.ts';" },
      { 'src/elements/a.ts': "import { x } from '../persistence/slot.ts';" },
      { 'src/build/a.ts': "import { x } from 'astro';" },
      { 'src/platform/a.ts': "const x = await import('../stores/plan.ts');" },
      { 'src/attic/a.ts': '' },
    ],
    kept: {
      'src/lib/a.ts':
        "// import { x } from '../domain/plan/model.ts';\nimport { y } from './b.ts';",
      'src/domain/plan/a.ts': "import { z } from 'zod';\nimport { ok } from '../../lib/result.ts';",
      'src/domain/notebook/a.ts': "import { x } from '../plan/model.ts';",
      'src/elements/a.ts': "const x = await import('../stores/plan.ts');",
      'src/build/a.ts': "import type { AstroIntegration } from 'astro';",
      'src/components/A.astro': "<script>\nimport '../elements/masthead.ts';\n</script>",
    },
  },
  {
    rule: rules.importsNameFiles,
    says: 'imports name files with their endings',
    broken: [
      { 'src/lib/a.ts': "import { x } from './b';" },
      { 'src/lib/a.ts': "const x = await import('./b.js');" },
    ],
    kept: { 'src/lib/a.ts': "import { x } from './b.ts';\nimport text from './c.svg?raw';" },
  },
  {
    rule: rules.noBarrels,
    says: 'no file is named index',
    broken: [{ 'src/lib/index.ts': '' }, { 'src/islands/a/index.tsx': '' }],
    kept: { 'src/pages/index.astro': '', 'src/lib/a.ts': '' },
  },
  {
    rule: rules.storageHasOneDoor,
    says: 'only persistence names the storage of the browser',
    broken: [
      { 'src/stores/a.ts': "localStorage.getItem('a');" },
      { 'src/islands/a/A.tsx': "window['sessionStorage'].clear();" },
      { 'src/components/A.astro': '<script>localStorage.clear();</script>' },
    ],
    kept: {
      'src/persistence/a.ts': "localStorage.getItem('a');",
      'src/stores/a.ts': "// not localStorage\nconst word = 'localStorage';",
    },
  },
  {
    rule: rules.clockAndChanceHaveOneDoor,
    says: 'only platform reads the clock and makes randomness',
    broken: [
      { 'src/domain/plan/a.ts': 'const now = Date.now();' },
      { 'src/domain/plan/a.ts': "const day = new Date('2026-01-01');" },
      { 'src/lib/a.ts': 'const x = Math.random();' },
      { 'src/pages/a.astro': '---\nconst year = new Date().getFullYear();\n---\n' },
    ],
    kept: { 'src/platform/a.ts': 'new Date(); Math.random();', 'src/lib/a.ts': 'Math.round(1.5);' },
  },
  {
    rule: rules.noRawHtml,
    says: 'no HTML is put into a page as text',
    broken: [
      { 'src/elements/a.ts': "document.body.innerHTML = '';" },
      {
        'src/islands/a/A.tsx': 'export const A = () => <p dangerouslySetInnerHTML={{ __html }} />;',
      },
      { 'src/components/A.astro': '<p set:html={text} />' },
    ],
    kept: { 'src/components/A.astro': '<p>{text}</p>' },
  },
  {
    rule: rules.stylesAreLayered,
    says: 'every style rule is in a layer',
    broken: [
      { 'src/styles/a.css': 'p { color: red }' },
      { 'src/styles/a.css': '@layer base { p { color: red } } @media print { p { color: red } }' },
      { 'src/styles/a.css': "@import 'package/b.css';" },
      { 'src/components/A.astro': '<p>a</p>\n<style>\n  p { color: red }\n</style>' },
    ],
    kept: {
      'src/styles/a.css':
        "@layer a, b; @import './c.css'; @import 'package/b.css' layer(a); /* p { } */ @layer a { p::after { content: '}' } } @page { margin: 1cm }",
      'src/components/A.astro': '<style>@layer components { p { color: red } }</style>',
    },
  },
  {
    rule: rules.browserCodeHasNoZod,
    says: 'what ships to the browser leaves zod at home',
    broken: [
      { 'src/stores/a.ts': "import { z } from 'zod';" },
      {
        'src/islands/a/A.tsx': "import { x } from '../../domain/plan/a.ts';",
        'src/domain/plan/a.ts': "export { y } from './b.ts';",
        'src/domain/plan/b.ts': "import { z } from 'zod/mini';",
      },
      {
        'src/components/A.astro': "<script>import '../lib/a.ts';</script>",
        'src/lib/a.ts': "import { z } from 'astro/zod';",
      },
    ],
    kept: {
      'src/islands/a/A.tsx': "import type { X } from '../../domain/plan/a.ts';",
      'src/stores/b.ts': "import type { z } from 'zod';",
      'src/domain/plan/a.ts': "import { z } from 'zod';",
    },
  },
  {
    rule: rules.noCircles,
    says: 'no files import each other in a circle',
    real: [...realFiles, ...helpers],
    broken: [
      { 'src/lib/a.ts': "import { a } from './a.ts';" },
      { 'src/lib/a.ts': "import { b } from './b.ts';", 'src/lib/b.ts': "import './a.ts';" },
      {
        'src/lib/a.ts': "import { b, type B } from './b.ts';",
        'src/lib/b.ts': "export { c } from './deep/c.ts';",
        'src/lib/deep/c.ts': "import { d } from '../d.ts';",
        'src/lib/d.ts': "import { b } from './b.ts';",
      },
      {
        'src/islands/a/A.tsx': "const load = () => import('./B.tsx');",
        'src/islands/a/B.tsx': "import { words } from './A.tsx';",
      },
      {
        'src/components/A.astro': "---\nimport B from './B.astro';\n---\n<B />",
        'src/components/B.astro': "---\nimport A from './A.astro';\n---\n<A />",
      },
      {
        'tests/support/a.ts': "import { b } from './b.ts';",
        'tests/support/b.ts': "import { a } from './a.ts';",
      },
    ],
    kept: {
      'src/lib/a.ts': "import { b } from './b.ts';\nimport { d } from './d.ts';",
      'src/lib/b.ts': "import type { A } from './a.ts';\nimport { d } from './d.ts';",
      'src/lib/d.ts': "export type { B } from './b.ts';\n// import { a } from './a.ts';",
    },
  },
];

describe.each(cases)('$says', ({ rule, real = realFiles, broken, kept }) => {
  test('in the real tree', () => {
    expect(rule(real)).toEqual([]);
  });

  test.each(broken.map((tree) => ({ tree, shown: shortly(tree) })))(
    'and a breach is seen: $shown',
    ({ tree }) => {
      expect(rule(files(tree))).toHaveLength(1);
    },
  );

  test('and what is allowed is no breach', () => {
    expect(rule(files(kept))).toEqual([]);
  });
});

test('a circle is told as the path around it, without the way that leads there', () => {
  const tree = {
    'src/lib/a.ts': "import { b } from './b.ts';",
    'src/lib/b.ts': "import { c } from './c.ts';",
    'src/lib/c.ts': "import { b } from './b.ts';",
  };
  expect(rules.noCircles(files(tree))).toEqual([
    'These files import each other in a circle: src/lib/b.ts → src/lib/c.ts → src/lib/b.ts.',
  ]);
});

test('the real tree was found', () => {
  expect(realFiles.length).toBeGreaterThan(50);
  expect(helpers.length).toBeGreaterThan(50);
});
