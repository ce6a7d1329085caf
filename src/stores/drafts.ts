/** The reader's messages: their state, and what can be done to them. Every change can be undone. */
import {
  addDraft,
  type Draft,
  draftById,
  type DraftChange,
  type Drafts,
  editDraft,
  removeDraft,
  restoreDrafts,
} from '../domain/words/drafts.ts';
import { wellFormed } from '../lib/text.ts';
import { draftsSlot } from '../persistence/drafts-slot.ts';
import { today } from '../platform/clock.ts';
import { newId } from '../platform/random.ts';
import { createHistory, type Reversal } from './history.ts';
import { waysOutOf } from './save-status.ts';
import { slotStore } from './slot-store.ts';

const store = slotStore(draftsSlot);
const history = createHistory<Drafts>();

export const $drafts = store.$value;
export const $draftsStatus = store.$status;
export const $draftsSetAside = store.$setAside;
export const $draftsUndo = history.$undo;
export const $draftsRedo = history.$redo;

/** Reads the stored drafts; to be called once the page is alive. */
export const openDrafts = store.open;

function change(label: string, next: (all: Drafts) => Drafts, key?: string): void {
  const before = $drafts.get();
  store.open().edit(next);
  const after = $drafts.get();
  if (after !== before) history.record(before, after, label, key);
}

/** Starts a draft; gives its id. */
export function startDraft(draft: Omit<Draft, 'addedOn' | 'answer' | 'ownText'>): string {
  const id = newId();
  change('the new message', (all) =>
    addDraft(all, id, { ...draft, ownText: null, answer: null, addedOn: today() }),
  );
  return id;
}

/** Writes in one blank of a draft, well-formed (F43); typing in one blank is one step of undo. */
export const writeBlank = (id: string, blank: string, text: string): void =>
  change(
    'the change of words',
    (all) => {
      const values = { ...draftById(all, id)?.values, [blank]: wellFormed(text) };
      return editDraft(all, id, { values });
    },
    `${id}.${blank}`,
  );

/** Changes the whole text by hand; null goes back to the template's words. */
export const writeText = (id: string, text: string | null): void =>
  change(
    text === null ? 'going back to the template' : 'the change of words',
    (all) => editDraft(all, id, { ownText: text === null ? null : wellFormed(text) }),
    text === null ? undefined : `${id}.text`,
  );

/** Changes tone, answer, values or the action it belongs to. `label` follows "Undo: ". */
export const changeDraft = (id: string, label: string, to: DraftChange): void =>
  change(label, (all) => editDraft(all, id, to));

export const discardDraft = (id: string): void =>
  change('removing the message', (all) => removeDraft(all, id));

function revert(step: Reversal<Drafts> | undefined): string | null {
  if (!step) return null;
  store.open().edit((all) => restoreDrafts(all, step.to, step.from));
  return step.label;
}

/** Takes back the last change; returns what it was, or null. */
export const undoDrafts = (): string | null => revert(history.undo());

/** Does again what was undone; returns what it was, or null. */
export const redoDrafts = (): string | null => revert(history.redo());

export const draftsWaysOut = waysOutOf(openDrafts, 'drafts');
