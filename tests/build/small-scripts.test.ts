/** The scripts that pages name themselves get smaller in the output, and stay the scripts they were. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicScripts, smallScripts } from '../../src/build/small-scripts.ts';
import { runHooks } from '../support/astro-hooks.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'small-scripts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const written = (name: string): Promise<string> =>
  readFile(new URL(`../../public/${name}`, import.meta.url), 'utf8');
const built = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

/** The output of a build before the step: the scripts as they were written, but for some. */
async function copyScripts(changed: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const name of publicScripts) {
    await writeFile(path.join(folder, name), changed[name] ?? (await written(name)));
  }
}

describe('the scripts that pages name', () => {
  it.each(publicScripts)('%s gets smaller, and can still be read as a script', async (name) => {
    await copyScripts();
    await runHooks(smallScripts(), folder);
    const [before, after] = [await written(name), await built(name)];
    expect(after.length).toBeLessThan(before.length * 0.9);
    expect(after.length).toBeGreaterThan(100);
    expect(() => new Script(after)).not.toThrow();
  });

  it.each(publicScripts)('%s keeps every name it has in storage and in the page', async (name) => {
    await copyScripts();
    await runHooks(smallScripts(), folder);
    const after = await built(name);
    const before = (await written(name)).replace(/^\s*\/\/.*$/gm, '');
    const names = before.match(/handbook\.settings\.|data-exit|about:blank/g) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((each) => !after.includes(each))).toEqual([]);
  });

  it.each(publicScripts)('a fault in %s stops the build and names the file', async (name) => {
    await copyScripts({ [name]: 'const a = ;' });
    await expect(runHooks(smallScripts(), folder)).rejects.toThrow(`public/${name}: `);
  });

  it('are all that lie in public/', async () => {
    const names = await readdir(new URL('../../public/', import.meta.url));
    expect(names.filter((name) => name.endsWith('.js')).sort()).toEqual([...publicScripts].sort());
  });
});
