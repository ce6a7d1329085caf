/** Small preferences, read and written through the persistence room. */
import { readSetting, writeSetting } from '../persistence/settings.ts';

/** Whether the "/" key goes to the search. */
export const isSlashKeyOn = (): boolean => readSetting('slash-key') !== 'off';

export const setSlashKey = (isOn: boolean): void => writeSetting('slash-key', isOn ? null : 'off');
