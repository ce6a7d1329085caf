/** A concept for tests only: short notes by id. As small as a concept can be, with every part a slot needs. */
import { isRecord } from '../../src/domain/saved-cells.ts';
import { cells, defineDocument } from '../../src/domain/saved-document.ts';
import { text as anyText } from '../../src/domain/saved-values.ts';
import { stableText, withValue } from '../../src/lib/cells.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import type { MigrationStep } from '../../src/persistence/migrate.ts';
import type { SlotDefinition } from '../../src/persistence/stored.ts';

/** Lives in the plan's place: a slot does not look at what it keeps. */
export const notesSlot = defineDocument('plan', { notes: cells(anyText) });
export type Notes = typeof notesSlot.empty;

export const noNotes = notesSlot.empty;

/** Writes a note as a later change than any other; null removes it. */
export const note =
  (id: string, text: string | null) =>
  (now: Notes): Notes => ({
    notes: withValue(now.notes, id, text, notesSlot.nextRevision(now)),
  });

/** Notes made one after the other. */
export const notesOf = (...pairs: readonly (readonly [string, string | null])[]): Notes =>
  pairs.reduce((now, [id, text]) => note(id, text)(now), noNotes);

/** The text of a note, or undefined when there is none. */
export const noteIn = (notes: Notes, id: string): string | undefined =>
  notes.notes[id]?.value ?? undefined;

/** Version 1 kept a list of texts under "lines", version 2 an object under "items". */
export const steps: readonly MigrationStep[] = [
  (data) => {
    if (!isRecord(data) || !Array.isArray(data['lines'])) throw new Error('no lines');
    return { items: Object.fromEntries(data['lines'].map((line, at) => [`line-${at}`, line])) };
  },
  (data) => {
    if (!isRecord(data) || !isRecord(data['items'])) throw new Error('no items');
    const items = Object.entries(data['items']);
    return { notes: Object.fromEntries(items.map(([id, value]) => [id, { value, revision: 1 }])) };
  },
];

/** The same concept after two changes of shape. */
export const notesSlotV3: SlotDefinition<Notes> = { ...notesSlot, version: 3, steps };

/** A stored text of notes, as another visit or another tab would have left it. */
export const storedNotes = (
  data: unknown,
  more: { readonly version?: number; readonly revision?: number; readonly savedBy?: string } = {},
): string =>
  encodeEnvelope({
    slot: 'plan',
    version: 1,
    revision: 1,
    savedAt: '2026-11-21T09:00:00.000Z',
    savedBy: 'earlier',
    data,
    setAside: [],
    ...more,
  });

/** Whether everything in `part` is also in `whole`, or was overtaken there by a later change. */
export const holds = (whole: Notes, part: Notes): boolean =>
  Object.entries(part.notes).every(([id, cell]) => {
    const theirs = whole.notes[id];
    if (theirs === undefined || theirs.revision < cell.revision) return false;
    // Of two changes at the same revision the one whose text sorts last stays (lib/cells.ts).
    return theirs.revision > cell.revision || stableText(theirs.value) >= stableText(cell.value);
  });
