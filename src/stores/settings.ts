/** Small preferences, read and written through the persistence room. */
import { readSetting, writeSetting } from '../persistence/settings.ts';

/** Whether the "/" key goes to the search. */
export const isSlashKeyOn = (): boolean => readSetting('slash-key') !== 'off';

export const setSlashKey = (isOn: boolean): void => writeSetting('slash-key', isOn ? null : 'off');

/** What was begun in the line for an action of one's own, kept until it is added. */
export const readDraft = (): string => readSetting('draft') ?? '';

export const keepDraft = (text: string): void => writeSetting('draft', text === '' ? null : text);
