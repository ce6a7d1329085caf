/**
 * A storage that fails in every way a real one does: full, blocked, throwing on read, refusing writes, keeping
 * something else than it was given, changed behind our back. The only fake of storage there is.
 */
import { err, ok, type Result } from '../../src/lib/result.ts';
import type { StoragePort, StorageProblem } from '../../src/persistence/storage.ts';

/** What is wrong with the storage. A test changes these while it runs. */
interface Faults {
  /** How many characters fit, keys and texts together. */
  room: number;
  isBlocked: boolean;
  refusesReads: boolean;
  /** Keys whose texts cannot be read. */
  unreadableKeys: readonly string[];
  /** How many of the next writes are refused. */
  writesToRefuse: number;
  refusesRemovals: boolean;
  /** What is kept instead of a text that is written; null keeps nothing. */
  keepsInstead: (text: string, key: string) => string | null;
  /** Called after each write, before anybody can read it back. */
  afterWrite: (key: string) => void;
}

export interface FaultyStorage extends StoragePort {
  /** What is really stored. A test writes here to change it behind our back. */
  readonly texts: Map<string, string>;
  readonly faults: Faults;
  /** The key of every write that storage took, in order. */
  readonly written: string[];
  /** How often storage was asked for anything. */
  asked(): number;
  /** Makes everything right again. */
  mend(): void;
}

const noFaults = (): Faults => ({
  room: Number.POSITIVE_INFINITY,
  isBlocked: false,
  refusesReads: false,
  unreadableKeys: [],
  writesToRefuse: 0,
  refusesRemovals: false,
  keepsInstead: (text) => text,
  afterWrite: () => undefined,
});

export function faultyStorage(stored: Readonly<Record<string, string>> = {}): FaultyStorage {
  const texts = new Map(Object.entries(stored));
  const faults = noFaults();
  const written: string[] = [];
  let asked = 0;

  /** Counts the call, and answers it with "blocked" when everything is. */
  function unlessBlocked<T>(work: () => Result<T, StorageProblem>): Result<T, StorageProblem> {
    asked += 1;
    return faults.isBlocked ? err('blocked') : work();
  }
  const sizeWith = (key: string, text: string): number =>
    [...new Map(texts).set(key, text)].reduce((sum, [k, t]) => sum + k.length + t.length, 0);

  return {
    texts,
    faults,
    written,
    asked: () => asked,
    mend: () => Object.assign(faults, noFaults()),
    read: (key) =>
      unlessBlocked(() =>
        faults.refusesReads || faults.unreadableKeys.includes(key)
          ? err('refused')
          : ok(texts.get(key) ?? null),
      ),
    write: (key, text) =>
      unlessBlocked(() => {
        if (faults.writesToRefuse > 0) {
          faults.writesToRefuse -= 1;
          return err('refused');
        }
        if (sizeWith(key, text) > faults.room) return err('full');
        const kept = faults.keepsInstead(text, key);
        if (kept === null) texts.delete(key);
        else texts.set(key, kept);
        written.push(key);
        faults.afterWrite(key);
        return ok(undefined);
      }),
    remove: (key) =>
      unlessBlocked(() => {
        if (faults.refusesRemovals) return err('refused');
        texts.delete(key);
        return ok(undefined);
      }),
    keys: () => unlessBlocked(() => (faults.refusesReads ? err('refused') : ok([...texts.keys()]))),
  };
}
