/**
 * The search index: reads the finished pages, writes `pagefind/` into the output, and removes the parts of
 * Pagefind this site never loads (it has its own search box) and the marks in pages that only Pagefind reads.
 * In development, serves the index of the last build.
 */
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { pagesOf } from './pages-of.ts';

const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join('; ')}`);
}

/** Indexes every page of `siteFolder` that carries data-pagefind-body; returns how many pages were read. */
async function writeSearchIndex(siteFolder: string): Promise<number> {
  try {
    const created = await pagefind.createIndex();
    failOn(created.errors);
    if (!created.index) throw new Error('The search index could not be started.');
    const read = await created.index.addDirectory({ path: siteFolder });
    failOn(read.errors);
    const folder = path.join(siteFolder, 'pagefind');
    await rm(folder, { recursive: true, force: true });
    failOn((await created.index.writeFiles({ outputPath: folder })).errors);
    for (const file of await readdir(folder)) {
      if (unused.test(file)) await rm(path.join(folder, file));
    }
    return read.page_count;
  } finally {
    await pagefind.close();
  }
}

/** The page without what told Pagefind where to read: some forty bytes of a chapter that no browser needs. */
export function withoutMarks(html: string): string {
  return html.replace(/<[a-z][^>]*>/g, (tag) =>
    tag.replaceAll(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, ''),
  );
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

export function searchIndex(): AstroIntegration {
  let outFolder = '';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = new URL(request.url ?? '/', 'http://localhost').pathname;
          // The development server may have taken the base path off already.
          const below = address.startsWith(base) ? address.slice(base.length) : address.slice(1);
          const file = path.join(outFolder, path.normalize(below));
          if (!below.startsWith('pagefind/') || !file.startsWith(outFolder) || !existsSync(file)) {
            return next();
          }
          const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
          response.setHeader('Content-Type', type);
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const count = await writeSearchIndex(folder);
        logger.info(`read ${count} pages`);
        for (const page of await pagesOf(folder)) {
          const html = await readFile(page, 'utf8');
          await writeFile(page, withoutMarks(html));
        }
      },
    },
  };
}
