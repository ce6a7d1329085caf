/** The line for an action of one's own, before it is added. */
import { readSetting, writeSetting } from '../persistence/settings.ts';

/** What was begun in the line for an action of one's own, kept until it is added. */
export const readDraft = (): string => readSetting('draft') ?? '';

export const keepDraft = (text: string): void => writeSetting('draft', text === '' ? null : text);
