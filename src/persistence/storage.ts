/** The port: what the rest of this room asks of a storage, whatever the storage is. Failures are values. */
import type { Result } from '../lib/result.ts';

/** Blocked: not allowed at all. Full: no room for this text. Refused: any other failure. */
export type StorageProblem = 'blocked' | 'full' | 'refused';

/** Texts by key. A write that fails leaves the old text whole. */
export interface StoragePort {
  /** The text under `key`, or null when there is none. */
  read(key: string): Result<string | null, StorageProblem>;
  write(key: string, text: string): Result<void, StorageProblem>;
  remove(key: string): Result<void, StorageProblem>;
  /** Every key of the origin, strangers' keys included. */
  keys(): Result<readonly string[], StorageProblem>;
}
