/** Small preferences, read and written through the persistence room. */
import { readSetting, writeSetting } from '../persistence/settings.ts';

/** Whether the "/" key goes to the search. */
export const isSlashKeyOn = (): boolean => readSetting('slash-key') !== 'off';

export const setSlashKey = (isOn: boolean): void => writeSetting('slash-key', isOn ? null : 'off');

/** Whether number keys answer a question of the self-assessment; off until the reader switches it on (WCAG 2.1.4). */
export const areNumberKeysOn = (): boolean => readSetting('number-keys') === 'on';

export const setNumberKeys = (isOn: boolean): void =>
  writeSetting('number-keys', isOn ? 'on' : null);
