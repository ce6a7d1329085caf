/** References in a standard style (APA, 7th edition), formatted at build time by citation-js; no citation rules of our own. */
import { getEntry } from 'astro:content';
import core from '@citation-js/core';
import '@citation-js/plugin-csl';

/** A formatted reference: its parts in order, titles set apart, and where it can be found. */
export interface FormattedReference {
  readonly id: string;
  /** For notes, e.g. "Allen et al., 2004". */
  readonly short: string;
  readonly parts: readonly { readonly text: string; readonly isTitle: boolean }[];
  readonly href: string | null;
}

/** CSL fields the formatter may see; our own notes ("claim", "caveat"…) are not among them. */
const cslFields = [
  'type',
  'title',
  'author',
  'issued',
  'accessed',
  'container-title',
  'volume',
  'issue',
  'page',
  'DOI',
  'URL',
  'publisher',
  'publisher-place',
  'genre',
];

/** The formatter writes &, < and > as decimal entities; everything else is plain text. */
const decode = (html: string): string =>
  html.replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)));

/** The references with these ids, alphabetical as the style asks. Throws naming an id that does not exist. */
export async function formatReferences(ids: readonly string[]): Promise<FormattedReference[]> {
  const entries = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const entry = await getEntry('references', id);
      if (!entry) throw new Error(`No reference "${id}" in content/references.json.`);
      const fields = Object.entries(entry.data).filter(([field]) => cslFields.includes(field));
      return { id, ...Object.fromEntries(fields) };
    }),
  );
  if (entries.length === 0) return [];
  const cite = new core.Cite(entries);
  const style = { template: 'apa', lang: 'en-US' } as const;
  const bibliography: [string, string][] = cite.format('bibliography', {
    ...style,
    format: 'html',
    asEntryArray: true,
  });
  return bibliography.map(([id, html]) => {
    const short: string = cite.format('citation', {
      ...style,
      format: 'text',
      entry: id,
      citationsPre: [],
      citationsPost: [],
    });
    const inner = html.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '');
    const source = entries.find((each) => each.id === id) as { DOI?: string; URL?: string };
    const href = source.DOI ? `https://doi.org/${source.DOI}` : (source.URL ?? null);
    const withoutAddress = inner.replace(/\s*(Retrieved [^<]* from )?https?:\/\/\S+$/, '');
    return {
      id,
      short: decode(short).replace(/^\(|\)$/g, ''),
      parts: withoutAddress
        .split(/(<i>.*?<\/i>)/)
        .filter((part) => part !== '')
        .map((part) => ({
          text: decode(part.replace(/<\/?i>/g, '')),
          isTitle: part.startsWith('<i>'),
        })),
      href,
    };
  });
}
