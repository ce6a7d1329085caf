/** Backing up and restoring the whole notebook, with a look beforehand and a way back afterwards. */
import { atom } from 'nanostores';
import {
  type Changes,
  changesBetween,
  entriesIn,
  restoreDocument,
} from '../domain/notebook/documents.ts';
import { err, ok, type Result } from '../lib/result.ts';
import {
  type Backup,
  type BackupProblem,
  type BackupSection,
  decodeBackup,
  encodeBackup,
} from '../persistence/backup.ts';
import { beforeRestoreKey } from '../persistence/beside-keys.ts';
import { earlierBackup } from '../persistence/earlier-keys.ts';
import type { SlotName } from '../persistence/slot-names.ts';
import { slotDefinitions } from '../persistence/slot-list.ts';
import type { SlotContent, TakeInProblem } from '../persistence/slot.ts';
import { joinSetAside } from '../persistence/stored.ts';
import { openWorkStorage } from '../persistence/work-storage.ts';
import { now, today } from '../platform/clock.ts';
import { download } from '../platform/download.ts';
import { type FileProblem, readTextFile } from '../platform/open-file.ts';
import { lock, unlock } from '../platform/passphrase.ts';
import { noteCopyMade } from './keep-copy.ts';
import { openSlots, refreshInventory } from './notebook.ts';

export type { Backup } from '../persistence/backup.ts';
export type { Changes } from '../domain/notebook/documents.ts';

/** How a file is taken in: what changed later stays, entry by entry; or everything becomes as it is in the file. */
export type RestoreHow = 'merge' | 'replace';

/** What restoring a section of a file would do. */
export interface SectionPreview {
  readonly name: SlotName;
  /** Entries in the file's section. */
  readonly entries: number;
  /** Entries that could not be read, which are kept along. */
  readonly setAside: number;
  readonly changes: Readonly<Record<RestoreHow, Changes>>;
  /** Why it can't be restored, or null. "Newer here": a newer version's work stands in this browser. */
  readonly problem: 'newer-file' | 'newer-here' | 'unreadable' | null;
}

export type OpenProblem = BackupProblem | { readonly kind: FileProblem | 'wrong-passphrase' };

/** Whether the last restore can be taken back: the day and time of the state before it, or null. */
export const $beforeRestore = atom<string | null>(null);

/** Everything as one text, in every state of every slot: from memory, with unreadable stored texts beside it. */
export function backupText(): string {
  const slots = [...openSlots()];
  const unread = slots.flatMap(([name, slot]) => {
    const text = slot.state().status.kind === 'read-only' ? slot.storedText() : null;
    return text === null ? [] : [[name, text] as const];
  });
  return encodeBackup({
    madeAt: now(),
    sections: Object.fromEntries(
      slots
        // An empty page in front of an unreadable text is no empty notebook.
        .filter(([, slot]) => {
          const { status, value } = slot.state();
          return status.kind !== 'read-only' || entriesIn(value) > 0;
        })
        .map(([name, slot]) => [name, slot.copyText()]),
    ),
    unread: Object.fromEntries(unread),
  });
}

/** Downloads a backup, locked when there is a passphrase. Rejects where the browser can't lock. */
export async function downloadBackup(passphrase: string): Promise<void> {
  const text = backupText();
  const isLocked = passphrase !== '';
  const name = `alongside-backup-${today()}${isLocked ? '-locked' : ''}.json`;
  download(name, isLocked ? await lock(text, passphrase) : text);
  noteCopyMade();
}

/** Reads a chosen file. A locked one needs its passphrase. */
export async function openBackup(
  file: File,
  passphrase: string,
): Promise<Result<Backup, OpenProblem>> {
  const text = await readTextFile(file);
  if (!text.ok) return err({ kind: text.error });
  const backup = decodeBackup(text.value, slotDefinitions);
  if (backup.ok || backup.error.kind !== 'locked' || passphrase === '') return backup;
  const unlocked = await unlock(text.value, passphrase);
  if (unlocked.ok) return decodeBackup(unlocked.value, slotDefinitions);
  return err(
    unlocked.error === 'damaged' ? { kind: 'not-a-backup' } : { kind: 'wrong-passphrase' },
  );
}

/** What a slot would hold after restoring. */
function restored(
  { name, read }: BackupSection,
  present: SlotContent<unknown>,
  how: RestoreHow,
): SlotContent<unknown> {
  if (!read.ok) return present;
  const { value, setAside } = read.value;
  return how === 'merge'
    ? {
        value: slotDefinitions[name].merge(present.value, value),
        setAside: joinSetAside(present.setAside, setAside),
      }
    : { value: restoreDocument(present.value, value), setAside };
}

/** What restoring would do to each section of the file. Changes nothing. */
export function previewOf(backup: Backup): SectionPreview[] {
  const slots = openSlots();
  return backup.sections.flatMap((section): SectionPreview[] => {
    const state = slots.get(section.name)?.state();
    if (!state) return [];
    const { name, read } = section;
    const isNewerHere = state.status.kind === 'read-only' && state.status.problem.kind === 'newer';
    const changes = (how: RestoreHow): Changes =>
      changesBetween(state.value, restored(section, state, how).value);
    const unread = !read.ok && (read.error.kind === 'newer' ? 'newer-file' : 'unreadable');
    return [
      {
        name,
        entries: read.ok ? entriesIn(read.value.value) : 0,
        setAside: read.ok ? read.value.setAside.length : 0,
        changes: { merge: changes('merge'), replace: changes('replace') },
        problem: unread || (isNewerHere ? 'newer-here' : null),
      },
    ];
  });
}

/** Work under the keys of the root, offered to a copy of the site below a sub-path; null when there is none. */
export function findEarlierWork(): Backup | null {
  const { port } = openWorkStorage(window);
  return port && earlierBackup(port);
}

let before: string | null = null;

/** Looks whether a state before a restore is kept from an earlier visit. */
export function findBeforeRestore(): void {
  const kept = openWorkStorage(window).port?.read(beforeRestoreKey());
  if (kept?.ok && kept.value !== null) before = kept.value;
  const backup = before === null ? null : decodeBackup(before, slotDefinitions);
  $beforeRestore.set(backup?.ok ? backup.value.madeAt : null);
}

/** What came of restoring: whether the state before outlasts this page, and the sections that could not be taken in. */
export interface Restored {
  readonly isWayBackKept: boolean;
  readonly failed: readonly { readonly name: SlotName; readonly why: TakeInProblem }[];
}

/** Takes the file in. The present state is kept first, in storage when there is room, on this page in any case. */
export function restore(backup: Backup, how: RestoreHow): Restored {
  const present = backupText();
  const { port } = openWorkStorage(window);
  const isWayBackKept = port?.write(beforeRestoreKey(), present).ok ?? false;
  before = present;
  const slots = openSlots();
  const failed = backup.sections.flatMap((section) => {
    if (!section.read.ok) return [];
    const taken =
      slots.get(section.name)?.takeIn((state) => restored(section, state, how)) ?? ok(undefined);
    return taken.ok ? [] : [{ name: section.name, why: taken.error }];
  });
  findBeforeRestore();
  refreshInventory();
  return { isWayBackKept, failed };
}

/** Returns to the state before the last restore; what was restored becomes the state to return to. */
export function returnToBefore(): Restored | null {
  const backup = before === null ? null : decodeBackup(before, slotDefinitions);
  return backup?.ok ? restore(backup.value, 'replace') : null;
}

/** Forgets the state before the last restore. */
export function forgetBefore(): void {
  openWorkStorage(window).port?.remove(beforeRestoreKey());
  before = null;
  findBeforeRestore();
  refreshInventory();
}
