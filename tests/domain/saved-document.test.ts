import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, cells, defineDocument } from '../../src/domain/saved-document.ts';
import {
  byName,
  day,
  either,
  fields,
  listOf,
  oneOf,
  orNone,
  since,
  text,
  wholeNumber,
  yesNo,
} from '../../src/domain/saved-values.ts';
import { stableText, withValue } from '../../src/lib/cells.ts';

const garden = defineDocument(
  'garden',
  { beds: cells(text), order: cell(listOf(text), []), gate: since(2, cell(orNone(text), null)) },
  [(data) => ({ gate: { value: null, revision: 0 }, ...(data as object) })],
);
type Garden = typeof garden.empty;

const plant = (now: Garden, id: string, value: string | null): Garden => ({
  ...now,
  beds: withValue(now.beds, id, value, garden.nextRevision(now)),
});
const sort = (now: Garden, value: readonly string[]): Garden => ({
  ...now,
  order: { value, revision: garden.nextRevision(now) },
});
const close = (now: Garden, value: string | null): Garden => ({
  ...now,
  gate: { value, revision: garden.nextRevision(now) },
});

const anyGarden: fc.Arbitrary<Garden> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom('a', 'b', '__proto__ '), fc.option(fc.string({ maxLength: 3 }))),
      fc.tuple(fc.constant('order'), fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })),
      fc.tuple(fc.constant('gate'), fc.option(fc.constantFrom('open', 'shut'))),
    ),
    { maxLength: 6 },
  )
  .map((changes) =>
    changes.reduce<Garden>((now, [what, value]) => {
      if (Array.isArray(value)) return sort(now, value);
      return what === 'gate' ? close(now, value) : plant(now, what, value);
    }, garden.empty),
  );

describe('a saved document', () => {
  it('begins empty, and its version is one more than its steps', () => {
    expect(garden.empty).toEqual({
      beds: {},
      order: { value: [], revision: 0 },
      gate: { value: null, revision: 0 },
    });
    expect([garden.version, defineDocument('shed', {}).version]).toEqual([2, 1]);
    expect(garden.nextRevision(garden.empty)).toBe(1);
    expect(garden.nextRevision(close(plant(garden.empty, 'a', 'peas'), 'shut'))).toBe(3);
  });

  it('is read as it was saved, whatever stands in it', () => {
    fc.assert(
      fc.property(anyGarden, (document) => {
        expect(garden.read(JSON.parse(JSON.stringify(document)))).toEqual({
          ok: true,
          value: { value: document, setAside: [] },
        });
      }),
    );
  });

  it('F06: sets aside with its place what it does not understand, and keeps the rest', () => {
    const data: unknown = JSON.parse(
      `{ "beds": { "a": { "value": "peas", "revision": 1 }, "b": { "value": 7, "revision": 2 },
          "c": { "value": null, "revision": 3 }, "d": { "value": "kale", "revision": 0 },
          "__proto__": { "value": "mint", "revision": 4 } },
        "order": { "value": "a", "revision": 5 }, "gate": { "value": null, "revision": 0 },
        "pond": 1, "__proto__": 2 }`,
    );
    expect(garden.read(data)).toEqual({
      ok: true,
      value: {
        value: {
          ...garden.empty,
          beds: { a: { value: 'peas', revision: 1 }, c: { value: null, revision: 3 } },
        },
        setAside: [
          { where: 'beds.b', value: { value: 7, revision: 2 } },
          { where: 'beds.d', value: { value: 'kale', revision: 0 } },
          { where: 'beds.__proto__', value: { value: 'mint', revision: 4 } },
          { where: 'order', value: { value: 'a', revision: 5 } },
          { where: 'pond', value: 1 },
          { where: '__proto__', value: 2 },
        ],
      },
    });
  });

  it.each([
    [null, 'the whole document'],
    [[], 'the whole document'],
    [{}, 'beds'],
    [{ beds: [] }, 'beds'],
    [{ beds: {}, order: { value: [], revision: 0 } }, 'gate'],
  ])('F05: %j fails at %s', (data, at) => {
    expect(garden.read(data)).toEqual({ ok: false, error: { at } });
  });

  it('merges in any order, any number of times, to the same', () => {
    fc.assert(
      fc.property(anyGarden, anyGarden, anyGarden, (a, b, c) => {
        const { merge } = garden;
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
      }),
    );
  });

  it('F31: takes one change back as a new one, and leaves what others changed since', () => {
    const before = sort(plant(garden.empty, 'a', 'peas'), ['a']);
    const after = close(sort(plant(before, 'a', 'kale'), []), 'shut');
    const theirs = plant(after, 'b', 'mint');
    const undone = garden.revert(theirs, before, after);
    expect(undone).toEqual({
      beds: {
        a: { value: 'peas', revision: 7 },
        b: { value: 'mint', revision: 6 },
      },
      order: { value: ['a'], revision: 7 },
      gate: { value: null, revision: 7 },
    });
    // What is so already is no change.
    expect(garden.revert(undone, before, after)).toEqual(undone);
  });

  it('without saying since when, everything is again as it was', () => {
    const valuesOf = ({ beds, order, gate }: Garden) => ({
      beds: Object.fromEntries(Object.entries(beds).filter(([, { value }]) => value !== null)),
      order,
      gate,
    });
    const plain = (document: Garden): string =>
      stableText(valuesOf(document)).replace(/,?"revision":\d+,?/g, '');
    fc.assert(
      fc.property(anyGarden, anyGarden, (now, then) => {
        expect(plain(garden.revert(now, then))).toBe(plain(then));
      }),
    );
  });
});

describe('kinds of saved values', () => {
  it.each([
    ['a text', text, ['', 'a'], [null, 7, undefined]],
    ['yes or no', yesNo, [true, false], ['yes', 0, null]],
    ['a day', day, ['2024-02-29'], ['2023-02-29', 20_240_229, null]],
    ['a whole number', wholeNumber(1, 3), [1, 3], [0, 4, 1.5, '2', null]],
    ['a whole number without an end', wholeNumber(1), [1e300], [0, Number.POSITIVE_INFINITY]],
    ['one of these', oneOf(['a', 1]), ['a', 1], ['1', 'b', null]],
    ['something or nothing', orNone(text), ['a', null], [undefined, 7]],
    ['a list', listOf(text), [[], ['a']], [['a', 7], { 0: 'a' }, null]],
    ['values by name', byName(text), [{}, { a: 'b' }], [{ a: 7 }, [], null]],
    ['fields', fields({ a: text }), [{ a: 'b' }, { a: 'b', later: 1 }], [{}, { a: 7 }, [], null]],
    ['either', either(text, yesNo), ['a', true], [7, null]],
    ['a part that came later', since(2, text), ['a'], [7]],
  ] as const)('%s is told from what it is not', (_name, { is }, good, bad) => {
    expect(good.map((value) => is(value))).toEqual(good.map(() => true));
    expect(bad.map((value) => is(value))).toEqual(bad.map(() => false));
  });
});
