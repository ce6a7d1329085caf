/** The worker's list: every file a page may ask for, by content, and nothing else. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesOf, hashOf, workerText } from '../../src/build/service-worker.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'worker-'));
  mkdirSync(path.join(folder, 'plan'));
  for (const [name, text] of [
    ['index.html', 'a'],
    ['plan/index.html', 'b'],
    ['_headers', 'c'],
    ['robots.txt', 'd'],
    ['sw.js', 'e'],
  ] as const) {
    writeFileSync(path.join(folder, name), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const template = readFileSync(
  new URL('../../src/build/service-worker.js', import.meta.url),
  'utf8',
);
const versionIn = (text: string) => /VERSION = '(\w+)'/.exec(text)?.[1];

it('holds the files of the build with the hash of their content', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(await filesOf(folder)).toEqual({
    'index.html': hashOf(bytes('a')),
    'plan/index.html': hashOf(bytes('b')),
  });
});

it('is the same for the same build, another for another, and its version follows every file', async () => {
  const before = workerText(template, await filesOf(folder), false);
  expect(workerText(template, await filesOf(folder), false)).toBe(before);
  writeFileSync(path.join(folder, 'plan/index.html'), 'changed');
  expect(versionIn(workerText(template, await filesOf(folder), false))).not.toBe(versionIn(before));
});

it('is small, valid JavaScript, and as the worker that ends itself it holds no file', async () => {
  const files = await filesOf(folder);
  for (const isKill of [false, true]) {
    const text = workerText(template, files, isKill);
    expect(() => new Function(text)).not.toThrow();
    expect(text.includes('plan/index.html')).toBe(!isKill);
  }
});
