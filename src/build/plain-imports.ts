/**
 * Lets a dynamic import be a plain import. Vite wraps each one in a helper that preloads styles (0.75 kB compressed on
 * every chapter); our lazily loaded parts have no styles of their own, so there is nothing to preload.
 */
import type { Plugin } from 'vite';

/** Vite's own name for the helper, since version 2. */
const helper = '\0vite/preload-helper.js';

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
