/** Which scripts a page of the build makes a browser load. */
import { expect, test } from 'vitest';
import { scriptGraph, staticImports } from '../../src/build/script-graph.ts';

test.each([
  ['import{a as b}from"./x.js";', ['./x.js']],
  ["import './x.js'", ['./x.js']],
  ['import a,{b}from"./x.js";import*as c from"../y.js"', ['./x.js', '../y.js']],
  ['export{a}from"./x.js";export*from"./y.js"', ['./x.js', './y.js']],
  ['import {\n  a,\n  b as $c,\n} from "./x.js";', ['./x.js']],
  ['const a=()=>import("./x.js")', []],
  ['export{a as b};const c="./x.js"', []],
  ['import{a}from"/_astro/x.js";', ['/_astro/x.js']],
])('the static imports of %j are %j', (code, names) => {
  expect(staticImports(code)).toEqual(names);
});

const files: Readonly<Record<string, string>> = {
  '/_astro/m.js': 'import"./n.js";import("./later.js")',
  '/_astro/n.js': 'import"./m.js";import"./preact.module.js"',
  '/_astro/preact.module.js': 'export const a=1',
};
const read = (address: string): string | undefined => files[address];

test('scripts are followed through their imports, rings included, later ones not', () => {
  expect([...scriptGraph(['/_astro/m.js'], read).keys()]).toEqual([
    '/_astro/m.js',
    '/_astro/n.js',
    '/_astro/preact.module.js',
  ]);
});

test('a script the build lacks is an error that names it', () => {
  expect(() => scriptGraph(['/_astro/none.js'], read)).toThrow('/_astro/none.js');
});
