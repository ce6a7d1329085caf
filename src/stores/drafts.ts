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

export const draftsWork = workStore(draftsDocument);
const { change } = draftsWork;

export const {
  $value: $drafts,
  $status: $draftsStatus,
  $setAside: $draftsSetAside,
  open: openDrafts,
  waysOut: draftsWaysOut,
} = draftsWork;

/** Starts a draft; gives its id. */
export function startDraft(draft: Omit<Draft, 'addedOn' | 'answer' | 'ownText'>): string {
  const id = newId();
  change('You began a message.', (all) =>
    addDraft(all, id, { ...draft, ownText: null, answer: null, addedOn: today() }),
  );
  return id;
}

/** Writes in one blank of a draft, well-formed (F43); typing in one blank is one step of undo. */
export const writeBlank = (id: string, blank: string, text: string): boolean =>
  change(
    'You changed some words.',
    (all) => {
      const values = { ...draftById(all, id)?.values, [blank]: wellFormed(text) };
      return editDraft(all, id, { values });
    },
    `${id}.${blank}`,
  );

/** Changes the whole text by hand; null goes back to the template's words. */
export const writeText = (id: string, text: string | null): boolean =>
  change(
    text === null ? 'You went back to the words of the template.' : 'You changed some words.',
    (all) => editDraft(all, id, { ownText: text === null ? null : wellFormed(text) }),
    text === null ? undefined : `${id}.text`,
  );

/** Changes tone, answer, values or the action it belongs to. `label` says in a sentence what the reader did. */
export const changeDraft = (id: string, label: string, to: DraftChange): boolean =>
  change(label, (all) => editDraft(all, id, to));

export const discardDraft = (id: string): boolean =>
  change('You removed the message.', (all) => removeDraft(all, id));
