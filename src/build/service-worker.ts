/**
 * Writes `sw.js` into the output: the worker of service-worker.js with the list of all files of the build and their
 * hashes. Must come after every step that writes files. With KILL_SERVICE_WORKER=1 in the environment it writes the
 * worker that clears its caches and unregisters itself, the way out when a worker in the field is broken.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Files no page asks for: those for hosts and search engines, the worker itself, and the seldom. */
const leftOut =
  /^(_headers|robots\.txt|sw\.js|\.well-known\/.*|.*\.map|pagefind\/wasm\.unknown.*)$/;

/** The first 16 hexadecimal digits of the file's SHA-256. */
export const hashOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Hashes by path, with slashes, of every file below `folder` that the worker keeps. Sorted, so that equal builds give equal workers. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !leftOut.test(name))
    .sort();
  const hashed = await Promise.all(
    names.map(async (name) => [name, hashOf(await readFile(path.join(folder, name)))] as const),
  );
  return Object.fromEntries(hashed);
}

/** The worker's text for these files. */
export function workerText(
  template: string,
  files: Readonly<Record<string, string>>,
  isKill: boolean,
): string {
  const list = JSON.stringify(files);
  const version = hashOf(new TextEncoder().encode(template + list));
  const head = `const FILES = ${isKill ? '{}' : list};\nconst VERSION = '${version}';\nconst KILL = ${isKill};\n`;
  return head + template.replace(/^\s*(\/\/|\/\*).*\n/gm, '');
}

export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const template = await readFile(new URL('./service-worker.js', import.meta.url), 'utf8');
        const files = await filesOf(folder);
        const isKill = process.env['KILL_SERVICE_WORKER'] === '1';
        await writeFile(path.join(folder, 'sw.js'), workerText(template, files, isKill));
        logger.info(
          isKill ? 'wrote the worker that ends itself' : `${Object.keys(files).length} files`,
        );
      },
    },
  };
}
