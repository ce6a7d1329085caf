/** Messages the reader is writing from templates. Pure; ids and days are handed in. */
import { cellValue, stableText, withValue } from '../../lib/cells.ts';
import { cells, defineDocument } from '../saved-document.ts';
import { byName, day, fields, oneOf, orNone, text, type ValueOf } from '../saved-values.ts';
import { type Blank, piecesOf, plainTextOf, writtenIn } from './fill.ts';

/** The three tones of a message; a sheet has one form only. */
export const tones = ['warm', 'neutral', 'brief', 'sheet'] as const;
export type Tone = (typeof tones)[number];

/** What came of it. */
export const answers = ['yes', 'notNow', 'silence', 'badly'] as const;
export type DraftAnswer = (typeof answers)[number];

/** One message or sheet. */
const draft = fields({
  /** Id of the template. */
  template: text,
  tone: oneOf(tones),
  /** What the reader wrote in the blanks, by blank; also of tones that have no such blank. */
  values: byName(text),
  /** The whole text as the reader changed it by hand; null while it follows the blanks. */
  ownText: orNone(text),
  /** What came of it, once the reader says so. */
  answer: orNone(oneOf(answers)),
  /** Id of the plan's action it belongs to. */
  action: orNone(text),
  addedOn: day,
});
export type Draft = ValueOf<typeof draft>;

/** The saved drafts, by draft id. */
export const draftsDocument = defineDocument('drafts', { drafts: cells(draft) });
export type Drafts = typeof draftsDocument.empty;

/** A draft together with its id. */
export interface KeptDraft extends Draft {
  readonly id: string;
}

/** What may be changed in a draft. */
export type DraftChange = Partial<Omit<Draft, 'template' | 'addedOn'>>;

export const emptyDrafts = draftsDocument.empty;

const { nextRevision } = draftsDocument;

/** The drafts of one template, the one changed last first; of two changed at once, by id, the same in every tab. */
export const draftsOf = ({ drafts }: Drafts, template: string): KeptDraft[] =>
  Object.entries(drafts)
    .sort(([a, one], [b, other]) => other.revision - one.revision || (a < b ? -1 : 1))
    .flatMap(([id, { value }]) => (value?.template === template ? [{ ...value, id }] : []));

/** The draft with this id, if it is there. */
export const draftById = ({ drafts }: Drafts, id: string): KeptDraft | undefined => {
  const draft = cellValue(drafts, id);
  return draft && { ...draft, id };
};

/** The draft that belongs to an action of the plan, if there is one for this template. */
export const draftForAction = (
  all: Drafts,
  template: string,
  action: string,
): KeptDraft | undefined => draftsOf(all, template).find((each) => each.action === action);

/** What the reader last wrote as their own name, to offer it again; empty when never. */
export function ownNameIn({ drafts }: Drafts): string {
  const cells = Object.values(drafts).sort((a, b) => b.revision - a.revision);
  const found = cells.find(({ value }) => value && writtenIn(value.values, 'my-name') !== '');
  return found?.value ? writtenIn(found.value.values, 'my-name') : '';
}

/** Adds a draft. An id in use is left alone. */
export const addDraft = (all: Drafts, id: string, draft: Draft): Drafts =>
  cellValue(all.drafts, id) ? all : { drafts: withValue(all.drafts, id, draft, nextRevision(all)) };

/** Changes a draft. An unknown id, or a change that changes nothing, gives the same back. */
export function editDraft(all: Drafts, id: string, change: DraftChange): Drafts {
  const before = cellValue(all.drafts, id);
  if (!before) return all;
  const after: Draft = { ...before, ...change };
  if (stableText(after) === stableText(before)) return all;
  return { drafts: withValue(all.drafts, id, after, nextRevision(all)) };
}

/** Takes a draft out. */
export const removeDraft = (all: Drafts, id: string): Drafts =>
  cellValue(all.drafts, id) ? { drafts: withValue(all.drafts, id, null, nextRevision(all)) } : all;

/** The text of a draft as it would be sent: changed by hand, or made of the template's words in its tone. */
export const draftText = (
  { ownText, values }: Pick<Draft, 'ownText' | 'values'>,
  words: string,
  blanks: readonly Blank[],
): string => ownText ?? plainTextOf(piecesOf(words, blanks, values));
