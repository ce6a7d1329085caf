// Integrations, content pipeline, content security policy. No logic of the handbook.
// BASE (sub-path) and OUT_DIR are read from the environment so that one source builds for any place.
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { normalizeBase } from './src/build/base-path.ts';
import { baseLinks, tableAlignClasses } from './src/build/base-links.ts';
import { headers } from './src/build/headers.ts';
import { helpAges } from './src/build/help-ages.ts';
import { leanHeads } from './src/build/lean-heads.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { preloadScripts } from './src/build/preload-scripts.ts';
import { searchIndex } from './src/build/search-index.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { smallScripts } from './src/build/small-scripts.ts';
import { tidyHtml } from './src/build/tidy-html.ts';
import { wholeGuide } from './src/build/whole-guide.ts';

const base = normalizeBase(process.env.BASE);

export default defineConfig({
  base: base || '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [baseLinks(base), tableAlignClasses()] }),
  },
  integrations: [
    mdx(),
    // Only these hold JSX; the step that reads it is slow, and would go through every other file, too.
    preact({ include: ['**/*.tsx'] }),
    smallScripts(),
    tidyHtml(),
    leanHeads(),
    preloadScripts(),
    wholeGuide(),
    searchIndex(),
    headers(),
    serviceWorker(),
    helpAges(new Date().toISOString().slice(0, 10)),
  ],
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    plugins: [plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Names are on every page: “Masthead”, without the forty letters that say where in a file it stood.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
              codeSplitting: {
                // A group takes along what its modules import, but for what a group of higher priority has.
                groups: [
                  // What every page loads, in one file.
                  {
                    name: 'page',
                    priority: 4,
                    test: /preload-helper|src\/(elements\/masthead|persistence\/(peek|keys|work-place)|lib\/(address|key-prefix)|platform\/signals)/,
                  },
                  // What every page to be printed loads; blank sheets need nothing else.
                  {
                    name: 'paper',
                    priority: 3,
                    test: /src\/(elements\/print-choice|lib\/(print-choice|long-date|calendar-date)|platform\/(clock|locale|print))/,
                  },
                  // What every tool loads, in two: fifteen small files weigh 2 kB more.
                  {
                    name: 'framework',
                    priority: 2,
                    test: /node_modules\/(preact|nanostores|@nanostores|@astrojs)\//,
                  },
                  {
                    name: 'tool',
                    priority: 1,
                    test: /src\/(controls\/(save-status\/(SaveStatus|Opening)|boundary\/)|stores\/(slot-store|save-status)|platform\/(announce|leaving|download|focus)|domain\/saved-|lib\/cells)/,
                  },
                  // What tools load in which changes can be undone; the questions of the self-assessment cannot.
                  {
                    name: 'undo',
                    priority: 1,
                    test: /src\/stores\/(work-store|history)/,
                  },
                  // What every page loads on which a plan can be changed.
                  {
                    name: 'plan',
                    priority: 0,
                    test: /src\/domain\/plan\/model/,
                  },
                  // What every page of the self-assessment loads; a question may load 22 kB.
                  {
                    name: 'assessment',
                    priority: 0,
                    test: /src\/(domain\/assessment\/(questions|responses)|stores\/assessment\.ts)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, next) {
          // One per MDX file, about Astro's own "use" directives; says nothing an author can mend.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
