/** What the page "My data" says. */
import type { Changes, OpenProblem } from '../../stores/backup.ts';

export const words = {
  opening: 'Reading what is stored…',
  stored: 'What is stored',
  nothing: 'Nothing yet.',
  unreadable: 'This browser lets us read nothing here.',
  lasts: {
    browser: 'It stays in this browser until you delete it or the browser cleans up.',
    tab: 'This browser lets pages store nothing. What you write is kept in this tab, and goes with it.',
    'tab-by-choice': 'You said that this computer is shared: what you write goes with this tab.',
  },
  changed: (when: string) => `last changed ${when}`,
  before: (size: string) => `The copy before it is kept too (${size}).`,
  damaged: (count: number, size: string) =>
    count === 1
      ? `A text that could not be read is kept aside (${size}).`
      : `${count} texts that could not be read are kept aside (${size}).`,
  show: 'Show as text',
  empty: 'Nothing is in it.',
  download: 'Download',
  remove: 'Delete',
  removeSure: (title: string) =>
    `Deleting removes “${title}” from this browser, with the copy before it. You can bring it back until you leave this page.`,
  removeYes: 'Delete it',
  keep: 'Keep it',
  removed: (title: string) => `“${title}” is deleted from this browser.`,
  notRemoved: 'The browser did not let go of it. Close other windows of this site and try again.',
  bringBack: 'Bring it back',
  broughtBack: 'It is back.',
  notBack: 'Not all of it could be brought back. Download a backup before you leave this page.',
  others: 'Smaller things',
  otherCopies: (count: number) =>
    `Another copy of this handbook on this host name keeps ${count === 1 ? 'one entry' : `${count} entries`} here. To see or erase them, open My data in that copy. This one leaves them alone.`,
  strangers: (count: number) =>
    `Other pages on this host name keep ${count === 1 ? 'one entry' : `${count} entries`} here. They are not ours: we leave them alone. Those pages could read what we keep.`,

  backUp: 'Back up',
  backUpLead:
    'One file with everything, readable by you and by this handbook. Keep it where only you can open it.',
  passphrase: 'Passphrase (optional)',
  passphraseHint:
    'Locks the file. It is shown as you type, so that you see a slip. If you forget it, nobody can open the file, neither can we.',
  noLock: 'Files can be locked on a page with HTTPS only; this page has none.',
  makeBackup: 'Download a backup',
  madeBackup: 'A backup is on its way to your downloads. Look there to be sure that it arrived.',
  lockFailed: 'The file could not be locked. No backup was made.',
  asText: 'No file arrived? Show the backup as text to copy',
  asTextLabel: 'The backup as text',
  lastCopy: (day: string) => `Your last backup from this browser: ${day}.`,

  restore: 'Restore',
  restoreLead:
    'Choose a backup. You see what would change before anything does, and can go back afterwards.',
  earlier:
    'Work was found that an earlier edition of these pages saved in this browser, or another copy of them on this host name. If it is yours, bring it here. It also stays where it is.',
  lookAtEarlier: 'See what it is',
  choose: 'Backup file',
  passphraseFor: 'Passphrase of the file',
  unlock: 'Open the file',
  preview: 'What restoring would do',
  madeAt: (when: string) => `This backup was made on ${when}.`,
  entries: (count: number) => (count === 1 ? '1 entry.' : `${count} entries.`),
  setAside: (count: number) =>
    `${count === 1 ? 'One entry' : `${count} entries`} could not be read; kept along.`,
  unknown: (names: string) =>
    `This version does not know these parts and leaves them out: ${names}.`,
  ifMerged: 'If you merge',
  ifReplaced: 'If you replace',
  inFile: 'In the file',
  mergeHint:
    'Merge: both together. Where an entry differs, the one with more changes behind it stays.',
  replaceHint: 'Replace: each part becomes as it is in the file.',
  merge: 'Merge the file into what is here',
  replace: 'Replace what is here',
  cancel: 'Cancel',
  canceled: 'Nothing was changed.',
  restored: 'Restored.',
  notRestored: (titles: string) =>
    `Not restored: ${titles}. The browser took no more, or a newer version’s work stands there. Nothing of it was overwritten.`,
  wayBack: (when: string) => `What was here before you restored (${when}) is kept.`,
  wayBackHere:
    'There is no room to keep what was here before. You can go back until you leave this page.',
  goBack: 'Go back to it',
  wentBack: 'As it was before.',
  letGo: 'Let it go',

  erase: 'Erase everything',
  eraseLead:
    'Removes all that is listed above from this browser, preferences too. Files you downloaded stay where they are.',
  eraseSure:
    'Everything goes: all that you wrote here, the copies before it, your preferences. You can bring it back until you leave this page.',
  eraseYes: 'Erase it all',
  erased: 'Everything is erased from this browser.',

  health: 'How safe is it here?',
  room: (used: string) =>
    `Stored: ${used}. Browsers give a site about 5 MB for this, far more than a notebook needs.`,
  persisted: 'This browser has promised not to clean up here by itself.',
  notPersisted:
    'This browser may clean up here when its disk runs full. It was not asked yet, or said no.',
  unknownPersisted: 'This browser does not say whether it cleans up by itself.',
  safari:
    'Safari may clear what is stored after seven days of use without a visit here. A backup is the only shield.',
  privateWindow:
    'A private window forgets everything when you close it. A page cannot tell whether it is in one.',
  managed:
    'On a device that your employer manages, your employer may be able to see what is stored.',
};

const count = (number: number, word: string): string[] => (number > 0 ? [`${number} ${word}`] : []);

/** What would change, in a few words. */
export function changesText({ added, changed, removed, hasOther }: Changes): string {
  const parts = [
    ...count(added, 'new'),
    ...count(changed, 'changed'),
    ...count(removed, 'removed'),
    ...(hasOther ? ['order or dates'] : []),
  ];
  return parts.length === 0 ? 'Nothing changes.' : `${parts.join(', ')}.`;
}

/** Why a section of the file can't be restored. */
export const sectionProblems = {
  'newer-file': 'Made by a newer version of this handbook. Reload the page, then try again.',
  'newer-here': 'A newer version’s work stands here. It is left untouched.',
  unreadable: 'Could not be read. It is left out.',
};

/** Which kind of wrong a chosen file is. */
export const fileProblems: Readonly<Record<OpenProblem['kind'], string>> = {
  empty: 'This file is empty.',
  'too-large': 'This file is too large to be a backup of this handbook. It was not read.',
  'too-deep': 'This file is built too deep to be a backup of this handbook.',
  'forbidden-key': 'This file holds names that could harm the page. It was not used.',
  'not-json': 'This file is not a backup: it is not JSON, or it was cut off.',
  'not-text': 'This file is not a backup: it is not text.',
  unreadable: 'The file could not be read. Was it moved?',
  'not-a-backup': 'This file is not a backup of this handbook.',
  locked: 'This backup is locked. Type its passphrase.',
  'wrong-passphrase': 'It did not open: the passphrase is another one, or the file was changed.',
  newer: 'A newer version of this handbook made this backup. Reload the page, then try again.',
};
