/** The keys of preferences; apart from keys.ts, which every page loads. The warning there holds for these, too. */
import { keyPrefix } from '../lib/key-prefix.ts';

/**
 * Where a preference is kept. Those that public/theme.js reads (it knows no sub-path) have one key for all copies of the
 * site on a host name: they say how this computer likes pages, nothing of anybody's work.
 */
export const settingKeyOf = (name: string): string =>
  `${/^(scheme|shared|left)$/.test(name) ? 'handbook.' : keyPrefix()}settings.${name}`;
