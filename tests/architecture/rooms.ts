/** Who may import whom, as data. A room is a folder of `src`; the README draws the same map. */

export interface Room {
  /** Rooms it may import from. Its own is always among them. */
  readonly rooms: readonly string[];
  /** Packages it may import; a name that ends in ":" or "/" stands for all that begin with it. */
  readonly packages: readonly string[];
  /** Packages it may import types from. */
  readonly typePackages?: readonly string[];
  /** Single files of other rooms it may import. */
  readonly files?: readonly string[];
  /** Rooms it may import only by `import('…')`, or for their types. */
  readonly lazyRooms?: readonly string[];
  /** Rooms that only the `<script>` of an .astro file may import. */
  readonly scriptRooms?: readonly string[];
}

const page = ['astro:'];

export const rooms: Readonly<Record<string, Room>> = {
  // lib/ics.ts hands calendar files to a library made for them.
  lib: { rooms: [], packages: ['ical-generator'] },
  domain: { rooms: ['lib'], packages: ['zod'] },
  persistence: { rooms: ['lib', 'domain'], packages: [] },
  platform: { rooms: ['lib'], packages: [] },
  stores: {
    rooms: ['lib', 'domain', 'persistence', 'platform'],
    packages: ['nanostores'],
  },
  // Parts that tools share.
  controls: {
    rooms: ['lib', 'domain', 'platform', 'stores'],
    packages: ['preact', 'preact/', '@nanostores/preact'],
  },
  islands: {
    rooms: ['lib', 'domain', 'platform', 'stores', 'controls'],
    packages: ['preact', 'preact/', '@nanostores/preact'],
  },
  // Custom elements of a few hundred bytes; they read storage through small doors and load stores only when used.
  elements: {
    rooms: ['lib', 'platform'],
    packages: [],
    files: ['src/persistence/peek.ts', 'src/persistence/settings.ts'],
    lazyRooms: ['stores'],
  },
  // What pages ask of the authored content, at build time.
  collections: {
    rooms: ['lib', 'domain', 'content'],
    packages: [...page, '@citation-js/', 'node:'],
  },
  components: {
    rooms: ['lib', 'domain', 'collections', 'controls', 'islands'],
    packages: page,
    scriptRooms: ['elements'],
  },
  layouts: {
    rooms: ['lib', 'domain', 'collections', 'controls', 'islands', 'components', 'styles'],
    packages: page,
    scriptRooms: ['elements'],
  },
  pages: {
    rooms: ['lib', 'domain', 'collections', 'controls', 'islands', 'components', 'layouts'],
    packages: page,
    typePackages: ['astro'],
    scriptRooms: ['elements'],
  },
  'content.config.ts': { rooms: ['domain', 'collections'], packages: [...page, 'astro/loaders'] },
  styles: { rooms: [], packages: [] },
  // Astro integrations and Markdown plugins: run by the build, never by a page.
  build: {
    rooms: ['lib', 'domain'],
    packages: ['node:', 'pagefind', 'vite', 'yaml'],
    typePackages: ['astro', '@astrojs/markdown-satteri'],
  },
};

/** Concepts of the domain that may know of other concepts, and which. All others keep to themselves. */
export const conceptsThatMayImport: Readonly<Record<string, readonly string[]>> = {
  notebook: ['assessment', 'guide', 'hard-day', 'network', 'plan', 'words'],
};
