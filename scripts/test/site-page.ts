/** What the checks across pages need to know of one page of the build. */
import { HTMLElement, parse } from 'node-html-parser';

export interface SitePage {
  /** Its address from the root of the site, e.g. "/guide/mentors/". */
  readonly address: string;
  /** Everything a fragment may name. */
  readonly ids: ReadonlySet<string>;
  /** The addresses of its links, as they are written. */
  readonly links: readonly string[];
  /** Ids of the strategies that can be added to the plan from here. */
  readonly strategies: readonly string[];
  /** How many terms it defines. */
  readonly terms: number;
  /** How many cases it tells. */
  readonly cases: number;
  /** How many figures it has that are drawings. */
  readonly figures: number;
  /** The entries of its list of sources, as text. */
  readonly sources: readonly string[];
  /** Texts that name urgent help and do not lead there. */
  readonly plainHelp: readonly string[];
}

/** Where "urgent help" need not be a link: links, headings, words to send, and what says the name of a tool's field. */
const mayNameHelp = /^(?:a|h[1-6]|summary|legend|label|option|script|noscript|title|dt)$/i;

/** Every text below `node` that names urgent help outside of such places. */
function plainHelpIn(node: HTMLElement): string[] {
  return node.childNodes.flatMap((child) => {
    if (child instanceof HTMLElement) {
      if (mayNameHelp.test(child.tagName ?? '') || child.classList.contains('words')) return [];
      return plainHelpIn(child);
    }
    const text = child.text.replace(/\s+/g, ' ').trim();
    return /urgent help/i.test(text) ? [text] : [];
  });
}

/** Reads a page of the build. */
export function readPage(address: string, html: string): SitePage {
  const page = parse(html);
  const valuesOf = (selector: string, attribute: string): string[] =>
    page.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
  return {
    address,
    ids: new Set(valuesOf('[id]', 'id')),
    links: valuesOf('a[href], area[href]', 'href'),
    strategies: valuesOf('add-to-plan[strategy]', 'strategy'),
    terms: page.querySelectorAll('dt dfn').length,
    cases: page.querySelectorAll('section.case').length,
    figures: page.querySelectorAll('figure').filter((figure) => figure.querySelector('svg')).length,
    sources: page
      .querySelectorAll('.references li')
      .map(({ text }) => text.replace(/\s+/g, ' ').trim()),
    plainHelp: page.querySelectorAll('main').flatMap(plainHelpIn),
  };
}
