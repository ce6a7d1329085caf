/**
 * What a page makes a browser load before anybody touches it, measured as a good host would send it: its HTML,
 * every style sheet it links, every script it names and the scripts those import. Imports made later by
 * `import()` are not counted.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { islandScripts, type ReadFile, scriptGraph } from '../../src/build/script-graph.ts';

export interface PageWeight {
  /** Bytes after brotli at its best quality. */
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly scripts: readonly string[];
  /** The scripts that hold framework code. */
  readonly frameworkScripts: readonly string[];
}

/** Sizes already known: most pages share most of their scripts and styles. */
const knownSizes = new Map<string, number>();

export function compressedSize(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const size = knownSizes.get(text) ?? brotliCompressSync(text, { params }).length;
  knownSizes.set(text, size);
  return size;
}

/** Start tags of the page with their attributes; the content of scripts and comments is passed over. */
function tagsOf(html: string): { name: string; attributes: Map<string, string> }[] {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<script\b(?:"[^"]*"|'[^']*'|[^>"'])*>)[\s\S]*?(?=<\/script)/gi, '$1');
  return [...markup.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)].map((tag) => ({
    name: (tag[1] ?? '').toLowerCase(),
    attributes: new Map(
      [...(tag[2] ?? '').matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
        (attribute) => [
          (attribute[1] ?? '').toLowerCase(),
          attribute[2] ?? attribute[3] ?? attribute[4] ?? '',
        ],
      ),
    ),
  }));
}

/** The addresses of style sheets and scripts the markup names. */
export function linksOf(html: string): { styles: string[]; scripts: string[] } {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const { name, attributes } of tagsOf(html)) {
    const href = attributes.get('href');
    const rel = (attributes.get('rel') ?? '').split(/\s+/);
    if (name === 'link' && href && rel.includes('stylesheet')) styles.add(href);
    if (name === 'link' && href && rel.includes('modulepreload')) scripts.add(href);
    const sources = name === 'script' ? ['src'] : name === 'astro-island' ? islandScripts : [];
    for (const source of sources) {
      const address = attributes.get(source);
      if (address) scripts.add(address);
    }
  }
  return { styles: [...styles], scripts: [...scripts] };
}

/** Preact's core names this property in every build; a chunk's own name may say it, too. */
const isFramework = ([address, code]: readonly [string, string]): boolean =>
  /preact/i.test(address) || code.includes('dangerouslySetInnerHTML');

export function weighPage(html: string, read: ReadFile): PageWeight {
  const { styles, scripts } = linksOf(html);
  const graph = scriptGraph(scripts, read);
  const sum = (texts: Iterable<string>): number =>
    [...texts].reduce((total, text) => total + compressedSize(text), 0);
  return {
    html: compressedSize(html),
    css: sum(
      styles.map((address) => {
        const text = read(address);
        if (text === undefined) throw new Error(`The build names ${address}, which is not in it.`);
        return text;
      }),
    ),
    js: sum(graph.values()),
    scripts: [...graph.keys()],
    frameworkScripts: [...graph].filter(isFramework).map(([address]) => address),
  };
}
