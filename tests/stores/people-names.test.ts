/** Names of the network: all of them for hiding, and those to offer, nobody among them who drains. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { peopleInOrder } from '../../src/domain/network/model.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import {
  $network,
  addPerson,
  editSomeone,
  openNetwork,
  removeSomeone,
} from '../../src/stores/network.ts';
import { $offeredNames, $peopleNames, openPeopleNames } from '../../src/stores/people-names.ts';
import { flushAll } from '../../src/stores/slot-store.ts';
import { networkWith } from '../domain/builders/network.ts';
import { sectionText } from '../support/backups.ts';
import { storageLike } from '../support/storage-like.ts';

const list = () => peopleInOrder($network.get());

/** Puts somebody on the list, marked as draining or not. */
function note(name: string, drains = false): void {
  const id = addPerson({ name });
  const added = list().find((each) => each.id === id);
  if (added && drains) editSomeone(added, { drains });
}

const names = () => ({ all: $peopleNames.get(), offered: $offeredNames.get() });

/** What a page hands to the stores, with a network stored or none. */
const page = (stored: Readonly<Record<string, string>>) =>
  Object.assign(new EventTarget(), {
    name: '',
    localStorage: storageLike(stored),
    sessionStorage: storageLike(),
  });

function show(window: ReturnType<typeof page>): void {
  vi.stubGlobal('window', window);
  vi.stubGlobal('localStorage', window.localStorage);
  vi.stubGlobal('sessionStorage', window.sessionStorage);
  vi.stubGlobal('dispatchEvent', (event: Event) => window.dispatchEvent(event));
  for (const name of ['addEventListener', 'removeEventListener'] as const) {
    vi.stubGlobal(name, window[name].bind(window));
  }
  vi.stubGlobal(
    'document',
    Object.assign(new EventTarget(), {
      visibilityState: 'visible',
      documentElement: { dataset: {} },
    }),
  );
}

beforeAll(async () => {
  // Nothing is stored: nothing is read, and there is nobody to offer.
  show(page({}));
  openPeopleNames();
  expect(names()).toEqual({ all: [], offered: [] });
  show(page({ [keyOf('network')]: sectionText('network', networkWith('R.', 'S.')) }));
  openPeopleNames();
  await vi.waitFor(() => expect($peopleNames.get()).toEqual(['R.', 'S.']));
});

afterAll(() => {
  flushAll();
  vi.unstubAllGlobals();
});

function empty(): void {
  for (const person of list()) removeSomeone(person);
}

describe('the names of the network', () => {
  it('are those on the list, and follow it', () => {
    expect(names()).toEqual({ all: ['R.', 'S.'], offered: ['R.', 'S.'] });
    note('T.');
    expect(names()).toEqual({ all: ['R.', 'S.', 'T.'], offered: ['R.', 'S.', 'T.'] });
  });

  describe('on a list written anew', () => {
    beforeEach(empty);

    it('are offered without spaces around them, each once, and none that is empty', () => {
      for (const name of [' R. ', 'R.', '', '  ', 'S.']) note(name);
      expect(names()).toEqual({ all: ['R.', 'S.'], offered: ['R.', 'S.'] });
    });

    it('of people marked as draining are not offered, and are known all the same, so that they can be hidden', () => {
      note('R.');
      note('S.', true);
      expect(names()).toEqual({ all: ['R.', 'S.'], offered: ['R.'] });
    });

    it('that two people share are not offered when one of them is marked, whichever stands first', () => {
      note('R.');
      note('R.', true);
      note('S.', true);
      note(' S. ');
      note('T.');
      expect(names()).toEqual({ all: ['R.', 'S.', 'T.'], offered: ['T.'] });
    });

    it('come back once the mark is taken away', () => {
      note('R.', true);
      expect(names().offered).toEqual([]);
      const [marked] = list();
      if (marked) editSomeone(marked, { drains: false });
      expect(names().offered).toEqual(['R.']);
    });

    it('are never offered of anyone marked, whatever the list', () => {
      const anyList = fc.array(
        fc.tuple(fc.constantFrom('R.', ' R.', 'S.', 'T. ', 'T.', '', 'Zoë'), fc.boolean()),
        { maxLength: 6 },
      );
      fc.assert(
        fc.property(anyList, (people) => {
          empty();
          for (const [name, drains] of people) note(name, drains);
          const { all, offered } = names();
          const trimmed = people.map(([name, drains]) => ({ name: name.trim(), drains }));
          const marked = trimmed.filter((each) => each.drains).map(({ name }) => name);
          const expected = new Set(trimmed.map(({ name }) => name).filter((name) => name !== ''));
          expect([...all]).toEqual([...expected]);
          expect([...offered]).toEqual([...expected].filter((name) => !marked.includes(name)));
        }),
        { numRuns: 60 },
      );
    });
  });

  it('are read once, however often they are asked for', () => {
    const before = openNetwork();
    openPeopleNames();
    expect(openNetwork()).toBe(before);
  });
});
