/** References in a standard style (APA, 7th edition), formatted at build time by citation-js; no citation rules of our own. */
import { getCollection } from 'astro:content';
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

const style = { template: 'apa', lang: 'en-US' } as const;

interface Source {
  readonly id: string;
  readonly DOI?: string;
  readonly URL?: string;
}

function formatOne(source: Source, html: string): FormattedReference {
  const short: string = new core.Cite([source]).format('citation', {
    ...style,
    format: 'text',
    entry: source.id,
    citationsPre: [],
    citationsPost: [],
  });
  const inner = html.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '');
  const withoutAddress = inner.replace(/\s*(Retrieved [^<]* from )?https?:\/\/\S+$/, '');
  return {
    id: source.id,
    short: decode(short).replace(/^\(|\)$/g, ''),
    parts: withoutAddress
      .split(/(<i>.*?<\/i>)/)
      .filter((part) => part !== '')
      .map((part) => ({
        text: decode(part.replace(/<\/?i>/g, '')),
        isTitle: part.startsWith('<i>'),
      })),
    href: source.DOI ? `https://doi.org/${source.DOI}` : (source.URL ?? null),
  };
}

/** All references of the handbook, in the order the style asks for. */
async function formatAll(): Promise<FormattedReference[]> {
  const sources = (await getCollection('references')).map(({ id, data }): Source => {
    const fields = Object.entries(data).filter(([field]) => cslFields.includes(field));
    return { id, ...Object.fromEntries(fields) };
  });
  const bibliography: [string, string][] = new core.Cite(sources).format('bibliography', {
    ...style,
    format: 'html',
    asEntryArray: true,
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  return bibliography.flatMap(([id, html]) => {
    const source = byId.get(id);
    return source ? formatOne(source, html) : [];
  });
}

let formatted: Promise<FormattedReference[]> | undefined;

/**
 * The references with these ids, alphabetical as the style asks. All are formatted together once, so that one source
 * reads the same on every page, and a build need not format it for each. Throws naming an id that does not exist.
 */
export async function formatReferences(ids: readonly string[]): Promise<FormattedReference[]> {
  formatted ??= formatAll();
  const all = await formatted;
  const unknown = ids.find((id) => !all.some((each) => each.id === id));
  if (unknown !== undefined) {
    throw new Error(`No reference "${unknown}" in content/references.json.`);
  }
  return all.filter(({ id }) => ids.includes(id));
}
