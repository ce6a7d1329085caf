/** The reader's messages: their state, and what can be done to them. Every change can be undone. */
import {
  addDraft,
  type Draft,
  draftById,
  type DraftChange,
  draftsDocument,
  editDraft,
  removeDraft,
} from '../domain/words/drafts.ts';
import { wellFormed } from '../lib/text.ts';
import { today } from '../platform/clock.ts';
import { newId } from '../platform/random.ts';
import { workStore } from './work-store.ts';

const { change, ...work } = workStore(draftsDocument);

export const {
  $value: $drafts,
  $status: $draftsStatus,
  $setAside: $draftsSetAside,
  $undo: $draftsUndo,
  $redo: $draftsRedo,
  open: openDrafts,
  undo: undoDrafts,
  redo: redoDrafts,
  waysOut: draftsWaysOut,
} = work;

/** Starts a draft; gives its id. */
export function startDraft(draft: Omit<Draft, 'addedOn' | 'answer' | 'ownText'>): string {
  const id = newId();
  change('the new message', (all) =>
    addDraft(all, id, { ...draft, ownText: null, answer: null, addedOn: today() }),
  );
  return id;
}

/** Writes in one blank of a draft, well-formed (F43); typing in one blank is one step of undo. */
export const writeBlank = (id: string, blank: string, text: string): boolean =>
  change(
    'the change of words',
    (all) => {
      const values = { ...draftById(all, id)?.values, [blank]: wellFormed(text) };
      return editDraft(all, id, { values });
    },
    `${id}.${blank}`,
  );

/** Changes the whole text by hand; null goes back to the template's words. */
export const writeText = (id: string, text: string | null): boolean =>
  change(
    text === null ? 'going back to the template' : 'the change of words',
    (all) => editDraft(all, id, { ownText: text === null ? null : wellFormed(text) }),
    text === null ? undefined : `${id}.text`,
  );

/** Changes tone, answer, values or the action it belongs to. `label` follows "Undo: ". */
export const changeDraft = (id: string, label: string, to: DraftChange): boolean =>
  change(label, (all) => editDraft(all, id, to));

export const discardDraft = (id: string): boolean =>
  change('removing the message', (all) => removeDraft(all, id));
