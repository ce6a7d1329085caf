/** The privacy page tells the truth about the keys in use. */
import { expect, it } from 'vitest';
import { storedThings } from '../../src/domain/notebook/stored-things.ts';
import { figureNames } from '../../src/domain/guide/figure-names.ts';
import { keyOf, settingsPrefix, slotNames } from '../../src/persistence/keys.ts';

it('names every key that a tool keeps, and the settings', () => {
  const named = storedThings.map((thing) => thing.key);
  expect(named).toEqual(expect.arrayContaining(slotNames.map(keyOf)));
  const settings = named.filter((key) => key.startsWith(settingsPrefix));
  expect(settings).toEqual([
    `${settingsPrefix}scheme`,
    `${settingsPrefix}print`,
    `${settingsPrefix}draft`,
    `${settingsPrefix}slash-key`,
  ]);
});

it('has a name for each drawn figure', () => {
  expect(new Set(figureNames).size).toBe(figureNames.length);
});
