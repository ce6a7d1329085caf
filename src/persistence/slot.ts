/** One section of the reader's work, and everything that can be asked of it. The rules are in SPEC.md. */
import { err, ok } from '../lib/result.ts';
import { readPrevious } from './copies.ts';
import { eraseSlot } from './erase.ts';
import { openKeeper } from './keeper.ts';
import { keyOf } from './keys.ts';
import type { Slot, SlotHost } from './slot-model.ts';
import { joinSetAside, type SlotDefinition } from './stored.ts';

// The door to this room is slot.ts: those who open a slot find its types here.
export type {
  SaveStatus,
  Slot,
  SlotContent,
  SlotHost,
  TakeInProblem,
} from './slot-model.ts';
export type { SlotDefinition } from './stored.ts';

/** Opens a slot on a storage. Touches nothing before `load`. */
export function openSlot<T>(definition: SlotDefinition<T>, host: SlotHost): Slot<T> {
  const { name, empty, merge } = definition;
  const { storage } = host;
  const keeper = openKeeper(definition, host);
  const { state, status } = keeper;

  const needsLoading = (): void => {
    if (status() === 'loading') throw new Error(`${name}: load() must come first`);
  };

  return {
    name,
    state: state.get,
    subscribe: state.subscribe,
    load() {
      if (status() === 'loading') keeper.lookFirst();
    },
    edit(change) {
      needsLoading();
      const before = state.get().value;
      const value = change(before);
      if (value !== before) keeper.change(value);
    },
    flush: keeper.save,
    heard(text) {
      if (status() === 'loading' || status() === 'memory-only') return;
      // Events come late, so a removal, or a way out of read-only, counts only when storage says the same.
      if (text === null || status() === 'read-only') keeper.look();
      else keeper.meet(text);
      keeper.saveSoon();
    },
    lookAgain() {
      if (status() === 'loading') return;
      keeper.lookFirst();
      keeper.save();
    },
    storedText() {
      const stored = storage?.read(keyOf(name));
      return stored?.ok ? stored.value : null;
    },
    copyText: keeper.copyText,
    usePrevious() {
      if (status() !== 'read-only' || storage === null) return ok(undefined);
      const previous = readPrevious(storage, definition);
      if (!previous.ok) return previous;
      const { value, setAside } = state.get();
      const replaced = keeper.replaceUnreadable({
        value: value === empty ? previous.value.value : merge(value, previous.value.value),
        setAside: joinSetAside(previous.value.setAside, setAside),
      });
      return replaced.ok ? replaced : err({ kind: replaced.error });
    },
    startAfresh() {
      if (status() !== 'read-only') return ok(undefined);
      // What was typed under the notice is kept: only the unreadable text is let go of.
      return keeper.replaceUnreadable({ value: state.get().value, setAside: [] });
    },
    saveAgain() {
      if (status() === 'emptied-elsewhere') keeper.saveAgain();
    },
    letGo() {
      if (status() !== 'emptied-elsewhere') return;
      keeper.forget();
      keeper.look();
    },
    takeIn(change) {
      needsLoading();
      const { status: before, value, setAside } = state.get();
      if (before.kind === 'read-only') {
        if (before.problem.kind === 'newer') return err('newer');
        const moved = keeper.replaceUnreadable({ value, setAside });
        if (!moved.ok) return moved;
      }
      if (status() === 'emptied-elsewhere') keeper.saveAgain();
      const next = change(state.get());
      keeper.change(next.value, next.setAside);
      keeper.save();
      const after = state.get().status;
      if (after.kind !== 'not-saved') return ok(undefined);
      return err(after.why === 'full' ? 'full' : 'refused');
    },
    erase() {
      needsLoading();
      const erased = storage === null ? ok(undefined) : eraseSlot(storage, name);
      if (erased.ok) keeper.forget();
      return erased;
    },
  };
}
