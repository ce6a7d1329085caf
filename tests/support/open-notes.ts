/** A slot of notes on a storage that a test may spoil, with everything a test wants to look at. */
import { previousKeyOf } from '../../src/persistence/beside-keys.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import {
  openSlot,
  type SaveStatus,
  type Slot,
  type SlotDefinition,
} from '../../src/persistence/slot.ts';
import { readStored } from '../../src/persistence/stored.ts';
import { type FaultyStorage, faultyStorage } from './faulty-storage.ts';
import { type Notes, notesSlot } from './notes.ts';
import { type ManualTimers, manualTimers } from './timers.ts';

export const key = keyOf('plan');
export const previousKey = previousKeyOf('plan');

export interface OpenNotes {
  readonly slot: Slot<Notes>;
  readonly storage: FaultyStorage;
  readonly timers: ManualTimers;
  /** Every status listeners heard of, in order, as its kind. */
  readonly heard: SaveStatus['kind'][];
  /** The text under the slot's key. */
  stored(): string | undefined;
  /** The notes under the slot's key; fails when they cannot be read. */
  storedNotes(): Notes;
}

export interface OpenNotesOptions {
  readonly definition?: SlotDefinition<Notes>;
  /** What is stored under the slot's key; or a storage to share. */
  readonly stored?: string | FaultyStorage | undefined;
  readonly loads?: boolean;
}

export function openNotes({
  definition = notesSlot,
  stored,
  loads = true,
}: OpenNotesOptions = {}): OpenNotes {
  const storage =
    typeof stored === 'object'
      ? stored
      : faultyStorage(stored === undefined ? {} : { [key]: stored });
  const timers = manualTimers();
  const slot = openSlot(definition, {
    storage,
    timers,
    now: () => '2026-11-21T10:00:00.000Z',
    tabId: 'this-tab',
  });
  const heard: SaveStatus['kind'][] = [];
  slot.subscribe(({ status }) => heard.push(status.kind));
  if (loads) slot.load();
  return {
    slot,
    storage,
    timers,
    heard,
    stored: () => storage.texts.get(key),
    storedNotes() {
      const read = readStored(definition, storage.texts.get(key) ?? '');
      if (!read.ok) throw new Error(`unreadable: ${JSON.stringify(read.error)}`);
      return read.value.value;
    },
  };
}
