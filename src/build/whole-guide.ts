/**
 * Puts every chapter of the finished build on one page to print, /print/guide/. Done after the build, because a chapter
 * is rendered for a page of its own: here its ids get the chapter's name before them, links between chapters lead
 * inside the page, headings go one level down, and what only works on a screen is left out.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizeBase } from './base-path.ts';

/** What stands in the page until the chapters are put in. Carries their ids, in order. */
const marker = /<div data-whole-guide="([a-z -]*)"><\/div>/;

const prefixed = (chapter: string, ids: string): string =>
  ids
    .split(' ')
    .map((id) => `${chapter}--${id}`)
    .join(' ');

/** The chapter of a page as a part of the whole guide. Throws when the page has none. `base` as in "/handbook". */
export function partOf(
  html: string,
  chapter: string,
  all: readonly string[],
  base: string,
): string {
  const article = /<article class="chapter"[^>]*>([\s\S]*)<\/article>/.exec(html)?.[1];
  if (article === undefined)
    throw new Error(`The page of the chapter "${chapter}" has no chapter.`);
  const text = article
    .replace(/<(nav|script|add-to-plan)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/ data-pagefind-\w+(="[^"]*")?/g, '')
    // Ten landmarks of one name would help nobody find anything.
    .replace(
      /<section\b([^>]*)>/g,
      (_all, rest: string) => `<div${rest.replace(/ aria-(label|labelledby)="[^"]*"/g, '')}>`,
    )
    .replaceAll('</section>', '</div>')
    .replace(
      / (id|for|name|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g,
      (_all, name: string, ids: string) => ` ${name}="${prefixed(chapter, ids)}"`,
    )
    .replace(/ href="#([^"]+)"/g, (_all, id: string) => ` href="#${chapter}--${id}"`)
    .replace(/ href="([^"#]*)\/guide\/([a-z-]+)\/(?:#([^"]+))?"/g, (link, before, other, id) => {
      if (before !== base || !all.includes(other)) return link;
      return ` href="#${id === undefined ? other : `${other}--${id}`}"`;
    })
    .replace(/<(\/?)h([1-5])\b/g, (_all, slash, level) => `<${slash}h${Number(level) + 1}`);
  return `<div class="chapter" id="${chapter}">${text}</div>`;
}

const stylesOf = (html: string): string[] =>
  html.match(/<link rel="stylesheet" href="[^"]+">/g) ?? [];

/** The page with the chapters in place of its marker, and the stylesheets they need after its own. */
export function withChapters(
  page: string,
  chapters: readonly { readonly id: string; readonly html: string }[],
  base: string,
): string {
  const ids = chapters.map(({ id }) => id);
  const own = stylesOf(page);
  const missing = [...new Set(chapters.flatMap(({ html }) => stylesOf(html)))].filter(
    (link) => !own.includes(link),
  );
  const last = own.at(-1) ?? '</head>';
  const parts = chapters.map(({ id, html }) => partOf(html, id, ids, base)).join('');
  // Functions, since what is put in may hold signs that replace() reads as its own.
  return page
    .replace(last, () => (own.length > 0 ? last + missing.join('') : missing.join('') + last))
    .replace(marker, () => parts);
}

export function wholeGuide(): AstroIntegration {
  let base = '';
  return {
    name: 'whole-guide',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normalizeBase(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const file = path.join(folder, 'print/guide/index.html');
        const page = await readFile(file, 'utf8');
        const ids = marker.exec(page)?.[1]?.split(' ') ?? [];
        const chapters = await Promise.all(
          ids.map(async (id) => ({
            id,
            html: await readFile(path.join(folder, 'guide', id, 'index.html'), 'utf8'),
          })),
        );
        await writeFile(file, withChapters(page, chapters, base));
      },
    },
  };
}
