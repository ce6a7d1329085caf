/** Makes the scripts of `public/` small in the output: they are written to be read, and every page loads one of them. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'vite';

/** Scripts that pages name themselves; the service worker is made by a step of its own. */
export const publicScripts = ['theme.js', 'shared.js', 'exit.js'] as const;

export function smallScripts(): AstroIntegration {
  return {
    name: 'small-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const name of publicScripts) {
          const file = path.join(fileURLToPath(dir), name);
          const { code, errors } = await minify(name, await readFile(file, 'utf8'));
          const [error] = errors;
          if (error) throw new Error(`public/${name}: ${error.message}`);
          await writeFile(file, code);
        }
      },
    },
  };
}
