/**
 * The one file that holds a reader's whole notebook: made, and read again with every check, without touching storage.
 * Its sections are the same envelopes that storage keeps, so an old file migrates as an old text does.
 * Published as JSON Schema: domain/notebook/backup-schema.ts.
 */
import { isRecord } from '../domain/saved-cells.ts';
import { type JsonProblem, parseJson } from '../lib/json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { SlotProblem } from './envelope.ts';
import { type SlotName, slotNames } from './slot-names.ts';
import { joinSetAside, readStored, type SlotDefinition, type Stored } from './stored.ts';

/** Version of the file's frame. What is in its sections has versions of its own. */
const backupFormat = 1;

/** Longest file that is read, in UTF-16 units: more than a browser's storage holds, written out to be readable. */
export const longestBackup = 16_000_000;

/** Said at the top of every file, for the person who opens it. */
const about =
  'A backup of the notebook of "Alongside: a handbook for building support at work". To restore it, open the page "My data" of the handbook. Anyone who can open this file can read it.';

/** What a backup is made of. Texts are envelopes, as stored. */
export interface BackupParts {
  /** When it was made, as an ISO date and time. */
  readonly madeAt: string;
  readonly sections: Readonly<Partial<Record<SlotName, string>>>;
  /** Stored texts that could not be read, exactly as they are. */
  readonly unread: Readonly<Partial<Record<SlotName, string>>>;
}

/** A section of a file, understood or not. */
export interface BackupSection {
  readonly name: SlotName;
  readonly read: Result<Stored<unknown>, SlotProblem>;
}

export interface Backup {
  readonly madeAt: string | null;
  readonly sections: readonly BackupSection[];
  /** Names of sections that this version knows nothing of. */
  readonly unknown: readonly string[];
}

/** Why a text is no backup. A closed set: each has its own words on screen. */
export type BackupProblem =
  | { readonly kind: JsonProblem | 'empty'; readonly at: string }
  | { readonly kind: 'not-a-backup' | 'locked' }
  | { readonly kind: 'newer'; readonly version: number };

/** The file's text: JSON, indented to be read by people. */
export function encodeBackup({ madeAt, sections, unread }: BackupParts): string {
  const parsed = Object.entries(sections).map(([name, text]) => [
    name,
    JSON.parse(text) as unknown,
  ]);
  return `${JSON.stringify(
    {
      app: 'alongside',
      file: 'backup',
      format: backupFormat,
      about,
      madeAt,
      sections: Object.fromEntries(parsed),
      ...(Object.keys(unread).length > 0 ? { unread } : {}),
    },
    null,
    2,
  )}\n`;
}

/**
 * Reads a backup, or the download of a single section. Each section is checked by itself: one that cannot be read says
 * why, and the others can be restored. Never throws.
 */
export function decodeBackup(
  text: string,
  definitions: Readonly<Record<SlotName, SlotDefinition<unknown>>>,
): Result<Backup, BackupProblem> {
  if (text.trim() === '') return err({ kind: 'empty', at: '' });
  const parsed = parseJson(text, { maxLength: longestBackup, maxDepth: 100 });
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isRecord(file) || file['app'] !== 'alongside') return err({ kind: 'not-a-backup' });
  if (file['file'] === 'locked-backup') return err({ kind: 'locked' });
  const readSection = (name: SlotName, section: string): BackupSection => ({
    name,
    read: readStored(definitions[name], section),
  });
  /** What was written under the notice about an unreadable text, and that text if it can be read now. */
  const together = (written: BackupSection | undefined, kept: BackupSection): BackupSection => {
    if (!written?.read.ok) return kept;
    if (!kept.read.ok) return written;
    const [a, b] = [written.read.value, kept.read.value];
    const value = definitions[kept.name].merge(a.value, b.value);
    const setAside = joinSetAside(a.setAside, b.setAside);
    return { ...kept, read: ok({ ...b, value, setAside }) };
  };
  const single = slotNames.find((name) => name === file['slot']);
  if (single) {
    const savedAt = file['savedAt'];
    const madeAt = typeof savedAt === 'string' ? savedAt : null;
    return ok({ madeAt, sections: [readSection(single, text)], unknown: [] });
  }
  const { format, madeAt, sections, unread = {} } = file;
  if (file['file'] !== 'backup' || !Number.isSafeInteger(format) || Number(format) < 1) {
    return err({ kind: 'not-a-backup' });
  }
  if (Number(format) > backupFormat) return err({ kind: 'newer', version: Number(format) });
  if (!isRecord(sections) || !isRecord(unread)) return err({ kind: 'not-a-backup' });
  const known = slotNames.flatMap((name): BackupSection[] => {
    const found = Object.hasOwn(sections, name)
      ? [readSection(name, JSON.stringify(sections[name]))]
      : [];
    // What could not be read when the file was made, this version may be able to read.
    const kept = unread[name];
    return typeof kept === 'string' ? [together(found[0], readSection(name, kept))] : found;
  });
  const names = [...Object.keys(sections), ...Object.keys(unread)];
  const isKnown = (name: string): boolean => slotNames.some((each) => each === name);
  return ok({
    madeAt: typeof madeAt === 'string' ? madeAt : null,
    sections: known,
    unknown: [...new Set(names.filter((name) => !isKnown(name)))],
  });
}
