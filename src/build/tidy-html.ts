/**
 * Moves the `<style>` that Astro writes before the first island from the body, where HTML does not allow it, to
 * the end of the head. Its text stays as it is, so that its hash in the content security policy stays valid; the
 * end of the head stands after the policy, so that the policy still covers it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesOf } from './pages-of.ts';

/** The page with every island style of its body moved into its head. */
export function moveIslandStyles(html: string): string {
  const endOfHead = html.indexOf('</head>');
  if (endOfHead === -1) return html;
  const head = html.slice(0, endOfHead);
  const styles = new Set<string>();
  const body = html.slice(endOfHead).replace(/<style>astro-island[^<]*<\/style>/g, (style) => {
    styles.add(style);
    return '';
  });
  return head + [...styles].join('') + body;
}

export function tidyHtml(): AstroIntegration {
  return {
    name: 'tidy-html',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const page of await pagesOf(fileURLToPath(dir))) {
          const html = await readFile(page, 'utf8');
          const tidy = moveIslandStyles(html);
          if (tidy !== html) await writeFile(page, tidy);
        }
      },
    },
  };
}
