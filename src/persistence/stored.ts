/** From a stored text to a slot's value: envelope, migration, current shape, in that order. Touches no storage. */
import type { ReadResult, SetAside } from '../domain/saved-cells.ts';
import { stableText } from '../lib/cells.ts';
import { defaultJsonLimits, depthOf } from '../lib/json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { decodeEnvelope, type SlotProblem } from './envelope.ts';
import type { SlotName } from './slot-names.ts';
import { type MigrationStep, migrate } from './migrate.ts';

/** What a slot has to know of the concept it keeps. */
export interface SlotDefinition<T> {
  readonly name: SlotName;
  /** Version of the shape saved now: one more than there are steps. */
  readonly version: number;
  readonly empty: T;
  /** `steps[i]` turns version i + 1 into version i + 2. Pure; never edited once released. */
  readonly steps: readonly MigrationStep[];
  /** Reads the current shape only. One bad entry among good ones is set aside, not fatal (F06). Never throws. */
  readonly read: (data: unknown) => ReadResult<T>;
  /** Commutative, associative and idempotent; see lib/cells.ts. */
  readonly merge: (a: T, b: T) => T;
}

/** The deepest thing that is set aside. The slot and a backup put brackets round it, and both have to be read again. */
const deepestSetAside = defaultJsonLimits.maxDepth - 10;

/** What a stored text says, understood. */
export interface Stored<T> {
  readonly value: T;
  readonly setAside: readonly SetAside[];
  readonly revision: number;
}

/**
 * Reads a stored text of any known version. When data that went through a migration step does not fit the current
 * shape, that is told as our bug, not as the reader's bad text (F09).
 */
export function readStored<T>(
  definition: SlotDefinition<T>,
  text: string,
): Result<Stored<T>, SlotProblem> {
  const { name, version, steps, read } = definition;
  const envelope = decodeEnvelope(text, name, version);
  if (!envelope.ok) return envelope;
  const { data, version: savedVersion, setAside, revision } = envelope.value;
  const current = migrate(data, savedVersion, steps);
  if (!current.ok) return current;
  const found = read(current.value);
  if (found.ok) {
    const tooDeep = found.value.setAside.find((entry) => depthOf(entry.value) > deepestSetAside);
    if (tooDeep) return err({ kind: 'not-json', at: `too-deep: ${tooDeep.where}` });
    return ok({
      value: found.value.value,
      setAside: joinSetAside(setAside, found.value.setAside),
      revision,
    });
  }
  const { at } = found.error;
  return err(
    savedVersion < version
      ? { kind: 'migration-failed', step: version - 1, at }
      : { kind: 'wrong-shape', at: `data: ${at}` },
  );
}

/** Both lists, each entry once. Gives back `a` itself when `b` adds nothing. */
export function joinSetAside(a: readonly SetAside[], b: readonly SetAside[]): readonly SetAside[] {
  const seen = new Set(a.map(stableText));
  const added = b.filter((entry) => !seen.has(stableText(entry)));
  return added.length === 0 ? a : [...a, ...added];
}

/** Whether two values would be stored as the same data, whatever order their keys are in. */
export const sameContent = (a: unknown, b: unknown): boolean =>
  a === b || stableText(a) === stableText(b);
