/** F40: a new dependency must be listed with its reason, pinned, run no script when it is installed, and have a license we know. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const { dependencies, devDependencies, optionalDependencies, allowScripts } = JSON.parse(
  read('package.json'),
) as Record<string, Record<string, string>>;
const direct = { ...dependencies, ...devDependencies, ...optionalDependencies };
const locked = (
  JSON.parse(read('package-lock.json')) as {
    packages: Record<
      string,
      { license?: string; hasInstallScript?: boolean; integrity?: string; inBundle?: boolean }
    >;
  }
).packages;

/** Licenses that let us use and pass on the code, or, for tools of the build, at least use it. */
const known =
  /MIT|ISC|Apache-2\.0|BSD|0BSD|CC0-1\.0|CC-BY-4\.0|CC-BY-3\.0|MPL-2\.0|Python-2\.0|BlueOak-1\.0\.0|Unlicense|WTFPL|CPAL-1\.0|LGPL/;

/** One list of misspelled words, which only the spelling check reads: nothing of it is passed on. */
const lookedAt: Readonly<Record<string, string>> = {
  'node_modules/@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0',
};

describe('F40 the dependencies', () => {
  it('F40: each direct one is pinned exactly and stands in docs/dependencies.md with its reason', () => {
    const table = read('docs/dependencies.md').split('# Dependencies')[1]?.split('\n## ')[0] ?? '';
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(table, `${name} is missing in docs/dependencies.md`).toContain(name);
    }
  });

  it('F40: none but those we looked at runs a script when it is installed', () => {
    const scripted = Object.entries(locked)
      .filter(([, each]) => each.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(scripted)].filter((name) => !(name in (allowScripts ?? {})))).toEqual([]);
  });

  it('F40: all are pinned by their hash and have a license we know', () => {
    const odd = Object.entries(locked)
      .filter(([path]) => path !== '')
      .filter(
        ([path, { license, integrity, inBundle }]) =>
          !(known.test(license ?? '') || (license && lookedAt[path] === license)) ||
          !(integrity?.startsWith('sha512-') || inBundle),
      )
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(odd).toEqual([]);
  });
});
