/** The privacy page and My data tell the truth about the keys in use. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figureNames } from '../../../src/domain/guide/figure-names.ts';
import { storedThings } from '../../../src/domain/notebook/stored-things.ts';
import { isOurKey } from '../../../src/persistence/key-owner.ts';
import { beforeRestoreKey } from '../../../src/persistence/beside-keys.ts';
import { keyOf } from '../../../src/persistence/keys.ts';
import { slotNames } from '../../../src/persistence/slot-names.ts';

const named = storedThings.map((thing) => thing.key);

it('names every key that a tool keeps, once, and none that is not ours', () => {
  for (const slot of slotNames) {
    const thing = storedThings.find(({ key }) => key === keyOf(slot));
    expect(thing?.work, slot).toBeDefined();
  }
  expect(named).toContain(beforeRestoreKey());
  expect(new Set(named).size).toBe(named.length);
  expect(named.filter((key) => !isOurKey(key))).toEqual([]);
});

it('names every setting that any code reads or writes', () => {
  const root = new URL('../../../', import.meta.url);
  const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => readFileSync(new URL(`src/${name}`, root), 'utf8'));
  const scripts = readdirSync(new URL('public/', root))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(new URL(`public/${name}`, root), 'utf8'));
  const used = new Set(
    [...sources, ...scripts].flatMap((text) => [
      ...[...text.matchAll(/(?:readSetting|writeSetting|dayIn|settingKeyOf)\('([a-z-]+)'/g)].map(
        (match) => match[1] ?? '',
      ),
      ...[...text.matchAll(/handbook\.settings\.([a-z-]+)/g)].map((match) => match[1] ?? ''),
    ]),
  );
  const prefix = 'handbook.settings.';
  const settings = named.flatMap((key) =>
    key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
  );
  expect([...used].sort()).toEqual([...settings].sort());
  expect(settings).toEqual(expect.arrayContaining(['shared', 'left', 'help-country']));
});

it('has a name for each drawn figure', () => {
  expect(new Set(figureNames).size).toBe(figureNames.length);
});
