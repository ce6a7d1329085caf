/** The way out that works when everything else broke: the stored texts as they are, in one file. Needs no slot. */
import { rawCopy } from '../persistence/raw-copy.ts';
import { download } from '../platform/download.ts';

/** Downloads every stored text of ours, unread. */
export const downloadEverything = (): void => download('alongside-stored.json', rawCopy(window));
