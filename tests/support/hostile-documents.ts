/**
 * Documents that may do harm: any JSON with words of ours in the wrong places, and real documents of every slot changed
 * at one place of their structure or garbled as a text. For the law tests, and a share of them for a real browser.
 */
import fc from 'fast-check';
import { type SlotName, slotNames } from '../../src/persistence/slot-names.ts';
import { anyNotebook, type Notebook } from '../domain/builders/notebook.ts';
import { notebookBackup, sectionText } from './backups.ts';

/** Any JSON in which words of ours turn up where they may hurt. */
const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'alongside', 'backup', 'plan', '2026-02-30'),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          ...['app', 'file', 'format', 'sections', 'unread', 'slot', 'data', ...slotNames],
          ...['version', 'actions', 'order', 'answers', 'value', 'revision', 'setAside', 'where'],
          ...['people', 'fine', 'lines', 'drafts', 'ticks', 'reviews', 'earlier', 'length'],
          ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'],
        ),
        fc.string({ maxLength: 5 }),
      ),
      tie('value'),
      { maxKeys: 6, noNullPrototype: true },
    ),
  ),
})).value;

type Container = unknown[] | Record<string, unknown>;
interface Place {
  readonly inside: Container;
  readonly key: string;
}

/** Every place in a document that holds a value. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = value as Container;
  return Object.keys(inside).flatMap((key) => [
    { inside, key },
    ...placesIn((inside as Record<string, unknown>)[key]),
  ]);
}

/** Sets a value under any name; a plain assignment under "__proto__" would not be in the text. */
const put = (inside: Container, key: string, value: unknown): unknown =>
  Object.defineProperty(inside, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
const valueAt = ({ inside, key }: Place): unknown => (inside as Record<string, unknown>)[key];

type Mutation = (place: Place, other: Place) => void;

const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  anyJson.map(
    (by): Mutation =>
      ({ inside, key }) =>
        put(inside, key, by),
  ),
  fc.constant<Mutation>(({ inside, key }) => {
    // In a list this leaves a hole, which is written as null.
    delete (inside as Record<string, unknown>)[key];
  }),
  // Another name for the same value: one of another place, or a dangerous one.
  fc.constantFrom('__proto__', 'constructor', 'prototype', '', 'data', 'value', 'a').map(
    (name): Mutation =>
      (place) => {
        const value = valueAt(place);
        if (!Array.isArray(place.inside)) delete place.inside[place.key];
        put(place.inside, name, value);
      },
  ),
  // A value that fits elsewhere.
  fc.constant<Mutation>((place, other) =>
    put(place.inside, place.key, structuredClone(valueAt(other))),
  ),
  fc.constant<Mutation>((place) => put(place.inside, place.key, [valueAt(place)])),
  fc.nat(120).map(
    (depth): Mutation =>
      (place) => {
        let value = valueAt(place);
        for (let at = 0; at < depth; at += 1) value = { value };
        put(place.inside, place.key, value);
      },
  ),
  fc
    .constantFrom<unknown[]>(-1, 0.5, 1e12 + 1, Number.MAX_SAFE_INTEGER, 1e308, '1', '\ud800', '\0')
    .map(
      (by): Mutation =>
        ({ inside, key }) =>
          put(inside, key, by),
    ),
  fc.constant<Mutation>(({ inside, key }) => put(inside, key, 'x'.repeat(20_000))),
);

/** The text of a real document, changed at one to three places of its structure. */
const mutatedText = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.nat(), anyMutation), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, mutations]) => {
      const whole = { document: JSON.parse(text) as unknown };
      for (const [at, from, mutate] of mutations) {
        const places = placesIn(whole);
        const place = places[at % places.length];
        const other = places[from % places.length];
        if (place && other) mutate(place, other);
      }
      return JSON.stringify(whole.document) ?? '';
    });

/** The text of a real document, cut off or with a character changed. */
const garbledText = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, by]) => {
    const place = at % text.length;
    return by === '' ? text.slice(0, place) : text.slice(0, place) + by + text.slice(place + 1);
  });

/** The text of a real document that says it is of another version. */
const otherVersionText = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.constantFrom<unknown[]>(0, 1, 2, 3, 99, '1', null))
    .map(([text, version]) =>
      JSON.stringify({ ...(JSON.parse(text) as object), version, format: version }),
    );

const hostile = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: mutatedText(texts) },
    { weight: 2, arbitrary: garbledText(texts) },
    { weight: 1, arbitrary: otherVersionText(texts) },
    { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.string() },
  );

/** A notebook, and the name of the slot whose stored text is changed into `text`. */
export interface HostileStorage {
  readonly notebook: Notebook;
  readonly name: SlotName;
  readonly text: string;
}

/** A stored text of one slot that may do harm, among good neighbors. */
export const hostileStorage = (name: SlotName): fc.Arbitrary<HostileStorage> =>
  anyNotebook.chain((notebook) =>
    hostile(fc.constant(sectionText(name, notebook[name]))).map((text) => ({
      notebook,
      name,
      text,
    })),
  );

/** A backup of every slot in which one section is what `hostileStorage` makes of it, put in as JSON when it is JSON. */
export const hostileSection = (name: SlotName): fc.Arbitrary<HostileStorage> =>
  anyNotebook.chain((notebook) =>
    hostile(fc.constant(sectionText(name, notebook[name]))).map((changed) => {
      const file = JSON.parse(notebookBackup(notebook)) as { sections: Record<string, unknown> };
      let section: unknown = changed;
      try {
        section = JSON.parse(changed);
      } catch {
        // A text in place of an object is hostile enough.
      }
      put(file.sections, name, section);
      return { notebook, name, text: JSON.stringify(file) };
    }),
  );

/** A whole backup file, changed anywhere. */
export const hostileBackup: fc.Arbitrary<string> = hostile(anyNotebook.map(notebookBackup));
