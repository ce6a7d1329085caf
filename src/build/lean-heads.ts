/**
 * Two mends after the build. The stylesheet of the frame declares the order of the layers and goes first on every page,
 * since the first declaration a browser meets decides (the minifier drops the declaration, as it sees one file only). And the page's policy keeps only the hashes of what stands in it:
 * Astro lists those of all its scripts on every page, whether used or not.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizeBase } from './base-path.ts';
import { pagesOf } from './pages-of.ts';

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with the first of `declaring` (addresses of stylesheets) before its other stylesheets. Undefined when it links none of them. */
export function layersFirst(html: string, declaring: ReadonlySet<string>): string | undefined {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
  const first = links[0];
  const declares = links.find((link) => declaring.has(link[1] ?? ''));
  if (!first || !declares) return undefined;
  if (first === declares) return html;
  return html.replace(declares[0], '').replace(first[0], declares[0] + first[0]);
}

/** The page with a policy that names only the hashes of its own inline scripts and styles. */
export function leanPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
    (match) => match[2] ?? '',
  );
  const used = new Set(inline.filter((text) => text !== '').map(sha256));
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (meta) =>
    meta.replace(/ 'sha256-[A-Za-z0-9+/=]+'/g, (hash) => (used.has(hash.trim()) ? hash : '')),
  );
}

export function leanHeads(): AstroIntegration {
  let base = '';
  return {
    name: 'lean-heads',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normalizeBase(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const order = await readFile(new URL('../styles/layers.css', import.meta.url), 'utf8');
        const declaring = new Set<string>();
        for (const page of await pagesOf(folder)) {
          const html = await readFile(page, 'utf8');
          for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)) {
            const file = path.join(folder, href.slice(base.length));
            const css = await readFile(file, 'utf8');
            if (!css.includes('@layer reset{')) continue;
            declaring.add(href);
            if (!css.startsWith(order.trim())) await writeFile(file, order.trim() + css);
          }
          // The page that Exit leaves behind has no style on purpose.
          const isPlain = !html.includes('<link rel="stylesheet"');
          const ordered = isPlain ? html : layersFirst(html, declaring);
          if (!ordered) {
            throw new Error(
              `${path.relative(folder, page)} does not link the stylesheet of the frame (src/layouts/Base.astro), which declares the order of the layers.`,
            );
          }
          await writeFile(page, leanPolicy(ordered));
        }
      },
    },
  };
}
