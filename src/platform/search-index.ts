/** The search index made at build time by Pagefind, loaded when a reader first searches. */
import { address } from '../lib/address.ts';
import { markedParts } from '../lib/marked-text.ts';
import { isNearWord } from '../lib/near-word.ts';

/** A part of a page that answers a search: a heading with its anchor. */
interface FoundPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

export interface FoundPage {
  readonly title: string;
  readonly url: string;
  readonly parts: readonly FoundPart[];
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly FoundPart[];
}
interface Pagefind {
  debouncedSearch(
    query: string,
    options: object,
    delayMs: number,
  ): Promise<{ readonly results: readonly { data(): Promise<PagefindData> }[] } | null>;
}

let loading: Promise<Pagefind> | undefined;

/** Words that say nothing of what is looked for. */
const littleWords = new Set(
  'a an and are as at be do for he how i in is it me my of on or our she the they to we what who with you your'.split(
    ' ',
  ),
);

/** The query without words that say nothing; the whole query when nothing else is in it. */
function withoutLittleWords(query: string): string {
  const words = query
    .split(/\s+/)
    .filter((word) => word !== '' && !littleWords.has(word.toLowerCase()));
  return words.length > 0 ? words.join(' ') : query;
}

/** Whether an excerpt marks a word like one of the query. Pagefind shortens a word it does not know until it finds something. */
function answers(query: string, excerpt: string): boolean {
  const typed = query.split(/[^\p{L}\p{N}]+/u);
  return markedParts(excerpt).some(
    ({ text, isMarked }) =>
      isMarked &&
      text.split(/[^\p{L}\p{N}]+/u).some((found) => typed.some((word) => isNearWord(word, found))),
  );
}

/** Pages that answer `query`, best first, at most `most`; null when a newer search took over. Rejects when the index can't be loaded. */
export async function searchPages(query: string, most: number): Promise<FoundPage[] | null> {
  // The module is written after the bundle, so the bundler must not look for it.
  loading ??= import(/* @vite-ignore */ address('/pagefind/pagefind.js')) as Promise<Pagefind>;
  const pagefind = await loading.catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  const found = await pagefind.debouncedSearch(withoutLittleWords(query), {}, 150);
  if (!found) return null;
  const pages = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
  return pages
    .map(({ url, meta, excerpt, sub_results }) => ({
      title: meta['title'] ?? url,
      url,
      parts: (sub_results.length > 0 ? sub_results : [{ title: '', url, excerpt }])
        .filter((part) => answers(query, part.excerpt))
        .slice(0, 4),
    }))
    .filter(({ parts }) => parts.length > 0);
}
