/**
 * Keeps one value in memory and its text in storage in step, whatever other tabs and the storage itself do.
 * The rules are in SPEC.md. What a reader may ask for is in slot.ts, the only file that uses this one.
 */
import { debounce } from '../lib/debounce.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { keepDamaged, keepPrevious, readPrevious, writeChecked } from './copies.ts';
import { encodeEnvelope, type SlotProblem } from './envelope.ts';
import { keyOf } from './keys.ts';
import type { NotSaved, SaveStatus, SlotHost, SlotState } from './slot-model.ts';
import type { StoragePort, StorageProblem } from './storage.ts';
import { joinSetAside, readStored, type SlotDefinition, sameContent } from './stored.ts';
import { watched } from './watched.ts';

/** A reader who never pauses is saved this often all the same, so that a crash costs no more (F10). */
const longestDelayMs = 2000;

/** Starts with nothing loaded. The functions it gives back belong to one slot. */
export function openKeeper<T>(definition: SlotDefinition<T>, host: SlotHost) {
  const { name, version, steps, empty, merge } = definition;
  if (version !== steps.length + 1) {
    throw new Error(`${name}: version ${version} needs ${version - 1} steps, not ${steps.length}`);
  }
  const { storage } = host;
  const state = watched<SlotState<T>>({ value: empty, status: { kind: 'loading' }, setAside: [] }, [
    'status',
    'setAside',
  ]);
  /** The stored text that memory is known to hold all of. */
  let known: string | null = null;
  /** The highest envelope revision seen. */
  let revision = 0;
  /** Whether memory holds anything that `known` does not. */
  let isUnsaved = false;
  /** Whether the next overwrite is the first since loading, which the previous copy is made before. */
  let isCopyDue = true;
  /** A save that is due when nothing may be written, or nothing is unsaved any more, does nothing. */
  const pause = debounce(save, host.saveDelayMs ?? 300, host.timers, longestDelayMs);

  const status = (): SaveStatus['kind'] => state.get().status.kind;
  const mayWrite = (): boolean => ['untouched', 'saved', 'saving', 'not-saved'].includes(status());
  /** A failed save stays visible until one succeeds; the retry in between is no news. */
  const unsavedStatus = (): SaveStatus =>
    status() === 'not-saved' ? state.get().status : { kind: 'saving' };

  /** The value in memory as an envelope of `number`. */
  function textOf(number: number): string {
    const { value, setAside } = state.get();
    const saved = { savedAt: host.now(), savedBy: host.tabId };
    return encodeEnvelope({
      slot: name,
      version,
      revision: number,
      ...saved,
      data: value,
      setAside,
    });
  }

  function stopWriting(problem: SlotProblem): void {
    const hasPrevious = storage !== null && readPrevious(storage, definition).ok;
    state.set({ status: { kind: 'read-only', problem, hasPrevious } });
  }

  /** Takes in a text that is or was stored. Afterwards `isUnsaved` says whether memory holds more than it. */
  function meet(text: string): void {
    const read = readStored(definition, text);
    if (!read.ok) {
      stopWriting(read.error);
      return;
    }
    const theirs = read.value;
    const mine = state.get();
    const value = mine.value === empty ? theirs.value : merge(mine.value, theirs.value);
    const setAside = joinSetAside(theirs.setAside, mine.setAside);
    const hasMore = setAside !== theirs.setAside || !sameContent(value, theirs.value);
    revision = Math.max(revision, theirs.revision);
    // What was removed elsewhere is not put back unasked, not even as part of a merge (F32).
    if (mine.status.kind === 'emptied-elsewhere' && hasMore) return;
    known = text;
    isUnsaved = hasMore;
    state.set({
      value: sameContent(value, mine.value) ? mine.value : value,
      setAside,
      status: hasMore ? unsavedStatus() : { kind: 'saved' },
    });
  }

  /** Takes in that nothing is stored. */
  function meetNothing(): void {
    const { value, setAside, status: before } = state.get();
    // Nothing of this slot's was there, so nothing was taken away.
    if (known === null && before.kind !== 'read-only') return;
    const hasWork = setAside.length > 0 || !sameContent(value, empty);
    if (!hasWork) {
      known = null;
      isUnsaved = false;
    }
    state.set({ status: { kind: hasWork ? 'emptied-elsewhere' : 'untouched' } });
  }

  /** Reads what is stored, and takes it in unless it is known. */
  function look(): Result<void, StorageProblem> {
    const stored = storage === null ? err('blocked' as const) : storage.read(keyOf(name));
    if (!stored.ok) return stored;
    if (stored.value === null) meetNothing();
    else if (stored.value !== known || !mayWrite()) meet(stored.value);
    return ok(undefined);
  }

  /** Looks, and comes out of "loading" or "memory-only" when that can be done. */
  function lookFirst(): void {
    const looked = look();
    if (status() !== 'loading' && status() !== 'memory-only') return;
    // Still here: either nothing can be read, or nothing was stored.
    const kind = !looked.ok ? 'memory-only' : isUnsaved ? 'saving' : 'untouched';
    state.set({ status: { kind } });
  }

  /** Saves now if something is unsaved and may be written. */
  function save(): void {
    pause.cancel();
    if (storage === null || !mayWrite() || !isUnsaved) return;
    const why = trySave(storage);
    if (why !== null) state.set({ status: { kind: 'not-saved', why } });
  }

  /** Why what is unsaved stays so; null when it was saved, or when what is stored forbids to write. */
  function trySave(to: StoragePort): NotSaved | null {
    if (!look().ok) return 'refused';
    if (!mayWrite() || !isUnsaved) return null;
    const text = textOf(Math.min(revision + 1, Number.MAX_SAFE_INTEGER));
    // A text that this room could not read again would lock the reader out of their own work.
    if (!readStored(definition, text).ok) return 'refused';
    if (isCopyDue && known !== null) keepPrevious(to, definition, known);
    const written = writeChecked(to, definition, text);
    if (written.ok) {
      known = text;
      revision += 1;
      isUnsaved = false;
      isCopyDue = false;
      state.set({ status: { kind: 'saved' } });
      return null;
    }
    if (written.error.kind !== 'differs') return written.error.kind === 'full' ? 'full' : 'refused';
    known = written.error.found;
    const found = known === null ? null : readStored(definition, known);
    // Readable: another tab wrote in between. Anything else is our own text, garbled, and may be overwritten.
    if (known !== null && (found?.ok || found?.error.kind === 'newer')) meet(known);
    return mayWrite() && isUnsaved ? 'differs' : null;
  }

  /** Moves the stored text, which cannot be read, aside, then makes `next` the stored one. */
  function replaceUnreadable(
    next: Pick<SlotState<T>, 'value' | 'setAside'>,
  ): Result<void, StorageProblem> {
    const looked = look();
    if (storage === null || !looked.ok) return looked;
    // Another tab may have mended it by now: then there is nothing to move aside.
    if (status() !== 'read-only') return looked;
    const stored = storage.read(keyOf(name));
    if (!stored.ok) return stored;
    if (stored.value !== null) {
      const kept = keepDamaged(storage, definition, stored.value);
      if (!kept.ok) return kept;
    }
    known = stored.value;
    isUnsaved = true;
    // The previous copy is what the reader may still want: an empty start must not push it out.
    isCopyDue = false;
    state.set({ ...next, status: { kind: 'saving' } });
    save();
    const after = state.get().status;
    if (after.kind !== 'not-saved') return ok(undefined);
    return err(after.why === 'full' ? 'full' : 'refused');
  }

  return {
    state,
    status,
    meet,
    look,
    lookFirst,
    save,
    /** Asks for a save after the reader's pause, if something is unsaved and may be written. */
    saveSoon() {
      if (isUnsaved && mayWrite()) pause.request();
    },
    /** Takes an edit in. */
    change(value: T, setAside = state.get().setAside) {
      isUnsaved = true;
      // Asked for first, so that a listener that fails cannot cost the save.
      if (mayWrite()) pause.request();
      state.set({ value, setAside, status: mayWrite() ? unsavedStatus() : state.get().status });
    },
    /** Stores what is in memory although what was stored is gone. */
    saveAgain() {
      known = null;
      isUnsaved = true;
      state.set({ status: { kind: 'saving' } });
      save();
    },
    /** Forgets everything in memory, as if nothing had been stored. */
    forget() {
      known = null;
      isUnsaved = false;
      const kind = status() === 'memory-only' ? 'memory-only' : 'untouched';
      state.set({ value: empty, setAside: [], status: { kind } });
    },
    replaceUnreadable,
    /** What is in memory, as a text like the stored one. */
    copyText: () => textOf(revision),
  };
}
