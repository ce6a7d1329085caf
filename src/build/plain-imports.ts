/**
 * Lets a dynamic import be a plain import. Vite wraps each one in a helper that preloads styles (0.75 kB compressed on
 * every chapter); Astro links the styles of lazily loaded parts on the page itself, so there is nothing to preload.
 */
import type { Plugin } from 'vite';

/** Vite's own name for the helper, since version 2. */
const helper = '\0vite/preload-helper.js';

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
    // What the helper was to preload: a list of file names in every chunk that imports lazily.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          file.code = file.code
            .replace(/^const __vite__mapDeps=.*;\n/m, '')
            .replaceAll(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
        }
      },
    },
  };
}
