/**
 * What surrounds a slot's data in storage: whose it is, its version, when and by which tab it was saved.
 * Turns an envelope into text and text into an envelope; what the data means is not decided here.
 */
import type { SetAside } from '../domain/saved-cells.ts';
import { parseJson } from '../lib/json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { SlotName } from './slot-names.ts';

const appName = 'alongside';

export interface Envelope {
  readonly slot: SlotName;
  /** Version of the data's shape. */
  readonly version: number;
  /** Counts saves, over all tabs. Tells readers of the text which copy is later; merging does not depend on it. */
  readonly revision: number;
  /** When it was saved, as an ISO date and time. For people to read; nothing is ordered by it (F17). */
  readonly savedAt: string;
  /** Which tab saved it. */
  readonly savedBy: string;
  readonly data: unknown;
  /** What could not be understood in the data, kept with its place so that nothing is lost (F06). */
  readonly setAside: readonly SetAside[];
}

/** Why a stored text could not become a slot's value. A closed set: every kind has its own words on screen. */
export type SlotProblem =
  | { readonly kind: 'blocked' }
  /** `at` is a short technical detail. */
  | { readonly kind: 'not-json'; readonly at: string }
  /** `at` is the place of the first problem, e.g. "data.actions". Also said of another app's text. */
  | { readonly kind: 'wrong-shape'; readonly at: string }
  | { readonly kind: 'newer'; readonly version: number }
  /** Our bug, told apart from a bad text. Step 1 turns version 1 into version 2. */
  | { readonly kind: 'migration-failed'; readonly step: number; readonly at: string };

/** The envelope as the text to store. Envelopes and data hold only what JSON can hold. */
export function encodeEnvelope(envelope: Envelope): string {
  const { slot, version, revision, savedAt, savedBy, data } = envelope;
  // JSON drops a key whose value is undefined; null keeps the entry whole.
  const setAside = envelope.setAside.map(({ where, value }) => ({ where, value: value ?? null }));
  return JSON.stringify({
    app: appName,
    slot,
    version,
    revision,
    savedAt,
    savedBy,
    data,
    ...(setAside.length > 0 ? { setAside } : {}),
  });
}

/**
 * Reads an envelope of `slot` whose data is of version `newest` or older. A newer one is told apart before anything
 * else about it is checked, because a newer version may have changed the rest. Never throws.
 */
export function decodeEnvelope(
  text: string,
  slot: SlotName,
  newest: number,
): Result<Envelope, SlotProblem> {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { kind, at } = parsed.error;
    return kind === 'forbidden-key' ? wrong(at) : err({ kind: 'not-json', at: `${kind}: ${at}` });
  }
  const found = parsed.value;
  if (!isRecord(found)) return wrong('the whole text');
  if (found['app'] !== appName) return wrong('app');
  if (found['slot'] !== slot) return wrong('slot');
  const { version, revision, savedAt, savedBy } = found;
  if (!isWholeNumber(version) || version < 1) return wrong('version');
  if (version > newest) return err({ kind: 'newer', version });
  if (!isWholeNumber(revision) || revision < 0) return wrong('revision');
  if (typeof savedAt !== 'string') return wrong('savedAt');
  if (typeof savedBy !== 'string') return wrong('savedBy');
  if (!Object.hasOwn(found, 'data')) return wrong('data');
  const setAside = Object.hasOwn(found, 'setAside') ? found['setAside'] : [];
  if (!Array.isArray(setAside) || !setAside.every(isSetAside)) return wrong('setAside');
  return ok({ slot, version, revision, savedAt, savedBy, data: found['data'], setAside });
}

const wrong = (at: string): Result<never, SlotProblem> => err({ kind: 'wrong-shape', at });

const isWholeNumber = (value: unknown): value is number => Number.isSafeInteger(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isSetAside = (entry: unknown): entry is SetAside =>
  isRecord(entry) && typeof entry['where'] === 'string' && Object.hasOwn(entry, 'value');
