/** The copies that stand beside a slot's work, and writing that is checked. Every function here is about one key. */
import { err, ok, type Result } from '../lib/result.ts';
import { damagedKeyOf, previousKeyOf } from './beside-keys.ts';
import { keyOf } from './keys.ts';
import type { StoragePort, StorageProblem } from './storage.ts';
import { readStored, type SlotDefinition, type Stored } from './stored.ts';
import type { SlotProblem } from './envelope.ts';

/** Why a text was not written: storage said so, or it kept something other than it was given. */
export type WriteProblem =
  | { readonly kind: StorageProblem }
  | { readonly kind: 'differs'; readonly found: string | null };

/**
 * Writes a slot's text and reads it back. When there is no room, the previous copy gives way: the newest work matters
 * more. It is put back when that did not help.
 */
export function writeChecked<T>(
  storage: StoragePort,
  definition: SlotDefinition<T>,
  text: string,
): Result<void, WriteProblem> {
  const key = keyOf(definition.name);
  let written = storage.write(key, text);
  if (!written.ok && written.error === 'full') {
    const previousKey = previousKeyOf(definition.name);
    const previous = storage.read(previousKey);
    if (previous.ok && previous.value !== null && readStored(definition, previous.value).ok) {
      storage.remove(previousKey);
      written = storage.write(key, text);
      if (!written.ok) storage.write(previousKey, previous.value);
    }
  }
  if (!written.ok) return err({ kind: written.error });
  const found = storage.read(key);
  if (!found.ok) return err({ kind: found.error });
  return found.value === text ? ok(undefined) : err({ kind: 'differs', found: found.value });
}

/** Keeps `text` as the previous copy, as well as storage allows. One that cannot be read is moved aside, not overwritten. */
export function keepPrevious<T>(
  storage: StoragePort,
  definition: SlotDefinition<T>,
  text: string,
): void {
  const key = previousKeyOf(definition.name);
  const standing = storage.read(key);
  if (!standing.ok) return;
  if (standing.value !== null && !readStored(definition, standing.value).ok) {
    if (!keepDamaged(storage, definition, standing.value).ok) return;
  }
  storage.write(key, text);
}

/** The previous copy, understood. */
export function readPrevious<T>(
  storage: StoragePort,
  definition: SlotDefinition<T>,
): Result<Stored<T>, SlotProblem | { readonly kind: StorageProblem | 'missing' }> {
  const text = storage.read(previousKeyOf(definition.name));
  if (!text.ok) return err({ kind: text.error });
  return text.value === null ? err({ kind: 'missing' }) : readStored(definition, text.value);
}

/** Keeps a text that could not be read, under the first free key for such texts; a text kept already is kept once. */
export function keepDamaged<T>(
  storage: StoragePort,
  definition: SlotDefinition<T>,
  text: string,
): Result<void, StorageProblem> {
  for (let number = 1; ; number += 1) {
    const key = damagedKeyOf(definition.name, number);
    const standing = storage.read(key);
    if (!standing.ok) return standing;
    if (standing.value === text) return ok(undefined);
    if (standing.value === null) {
      const written = storage.write(key, text);
      if (!written.ok) return written;
      const found = storage.read(key);
      return found.ok && found.value === text ? ok(undefined) : err('refused');
    }
  }
}
