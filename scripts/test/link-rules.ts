/** Checks across the pages of the build: every link arrives, every page can be reached, and nothing promised is missing. */
import type { SitePage } from './site-page.ts';

/** tests/fixtures/coverage.json: every heading of the outlines, and where in the handbook its idea lives. */
export interface Coverage {
  readonly chapters: readonly {
    readonly chapter: string;
    readonly sections: readonly { readonly id: string }[];
  }[];
  readonly headings: readonly {
    readonly outline: string;
    readonly heading: string;
    /** Empty for the one heading that is published nowhere. */
    readonly to: readonly CoverageTarget[];
  }[];
}
type CoverageTarget =
  | { readonly page: string }
  | { readonly chapter: string; readonly section?: string };

const home = 'http://site';

/** Places that a tool makes when it is alive; browser tests go there. */
const madeByTools = new Set([
  '/my-data/#restore',
  '/my-data/#back-up',
  '/assessment/questions/#quick',
  '/assessment/questions/#full',
]);

/** Where a link of this page leads within the site; undefined when it leads elsewhere. */
function targetOf(page: SitePage, href: string): { address: string; fragment: string } | undefined {
  const url = new URL(href, home + page.address);
  if (url.origin !== home) return undefined;
  return { address: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

const byAddress = (pages: readonly SitePage[]): Map<string, SitePage> =>
  new Map(pages.map((page) => [page.address, page]));

/** A sentence for every internal link that names no page and no file, or no element of its page. */
export function brokenLinks(
  pages: readonly SitePage[],
  isFile: (address: string) => boolean,
): string[] {
  const known = byAddress(pages);
  return pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((href) => {
      const target = targetOf(page, href);
      if (!target) return [];
      const { address, fragment } = target;
      const place = `${page.address} links to ${href}`;
      const there = known.get(address);
      if (!there) {
        if (known.has(`${address}/`)) {
          return [`${place}, without the slash at the end; write ${address}/ there.`];
        }
        return isFile(address)
          ? []
          : [`${place}, but there is no ${address}; correct the link, or write the page.`];
      }
      // An empty fragment and "top" are the top of every page.
      if (['', 'top'].includes(fragment) || there.ids.has(fragment)) return [];
      if (madeByTools.has(`${address}#${fragment}`)) return [];
      return [
        `${place}, but nothing on ${address} has the id "${fragment}"; correct the link, or give the id to its target.`,
      ];
    }),
  );
}

/** Answers to an address that does not exist; nothing has to link to it. */
const exempt = '/404.html';

/** A sentence for every page that cannot be reached from the home page by links. */
export function orphans(pages: readonly SitePage[]): string[] {
  const known = byAddress(pages);
  const reached = new Set<string>();
  const waiting = ['/'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const page = known.get(address);
    if (!page || reached.has(address)) continue;
    reached.add(address);
    waiting.push(...page.links.flatMap((href) => targetOf(page, href)?.address ?? []));
  }
  return pages
    .filter(({ address }) => !reached.has(address) && address !== exempt)
    .map(
      ({ address }) =>
        `No way by links leads from the home page to ${address}; link it from the page where a reader would look for it.`,
    );
}

/** The page and the element that a target of the coverage list stands for. */
const placeOf = (target: CoverageTarget): { address: string; fragment?: string | undefined } =>
  'page' in target
    ? { address: target.page }
    : { address: `/guide/${target.chapter}/`, fragment: target.section };

/** A sentence for every heading of the outlines whose idea has no living target, and for every section that is missing. */
export function missingTargets(pages: readonly SitePage[], coverage: Coverage): string[] {
  const known = byAddress(pages);
  const isThere = (target: CoverageTarget): boolean => {
    const { address, fragment } = placeOf(target);
    const page = known.get(address);
    return page !== undefined && (fragment === undefined || page.ids.has(fragment));
  };
  const nameOf = (target: CoverageTarget): string => {
    const { address, fragment } = placeOf(target);
    return fragment === undefined ? address : `${address}#${fragment}`;
  };
  const sections = coverage.chapters.flatMap(({ chapter, sections }) =>
    sections.map(({ id }) => ({ chapter, section: id })),
  );
  return [
    ...sections
      .filter((section) => !isThere(section))
      .map(
        (section) =>
          `The build has no section ${nameOf(section)}; add it to its chapter, with the id that tests/fixtures/coverage.json promises.`,
      ),
    ...coverage.headings.flatMap(({ outline, heading, to }) =>
      to
        .filter((target) => !isThere(target))
        .map(
          (target) =>
            `The heading "${heading}" of ${outline} is covered by ${nameOf(target)}, which the build does not have; bring it back.`,
        ),
    ),
  ];
}

/** A sentence for every place where "urgent help" is named in a text and does not lead there. */
export const helpWithoutWay = (pages: readonly SitePage[]): string[] =>
  pages.flatMap(({ address, plainHelp }) =>
    plainHelp.map(
      (text) =>
        `${address} names urgent help without leading there: “${text.slice(0, 120)}”; link it, or say it in other words.`,
    ),
  );

/** How many of a kind of thing the build has, and how many it must have. */
export interface Tally {
  readonly what: string;
  readonly found: number;
  readonly least: number;
  readonly most?: number;
}

/** What the handbook promises, counted in the build. */
export function tallies(pages: readonly SitePage[]): Tally[] {
  const inFolder = (folder: string): SitePage[] =>
    pages.filter(({ address }) => new RegExp(`^/${folder}/[^/]+/$`).test(address));
  const chapters = inFolder('guide');
  const sum = (numberOf: (page: SitePage) => number, of: readonly SitePage[] = chapters): number =>
    of.reduce((total, page) => total + numberOf(page), 0);
  const different = (listOf: (page: SitePage) => readonly string[]): number =>
    new Set(chapters.flatMap(listOf)).size;
  return [
    { what: 'chapters', found: chapters.length, least: 10, most: 10 },
    { what: 'strategies in chapters', found: different((page) => page.strategies), least: 60 },
    { what: 'templates', found: inFolder('templates').length, least: 36 },
    { what: 'situations', found: inFolder('situations').length, least: 14, most: 14 },
    { what: 'terms', found: sum(({ terms }) => terms, pages), least: 40 },
    { what: 'cases in chapters', found: sum(({ cases }) => cases), least: 10 },
    { what: 'drawn figures in chapters', found: sum(({ figures }) => figures), least: 8 },
    { what: 'different sources in chapters', found: different((page) => page.sources), least: 70 },
  ];
}

/** A sentence for every kind of thing of which there are too few or too many. */
export const wrongTallies = (all: readonly Tally[]): string[] =>
  all
    .filter(({ found, least, most = Number.POSITIVE_INFINITY }) => found < least || found > most)
    .map(({ what, found, least, most }) => {
      const expected = least === most ? `${least}` : `at least ${least}`;
      return `The build has ${found} ${what}, expected ${expected}; ${found < least ? 'write what is missing, or find out why the build leaves it out' : 'take out what is too many'}.`;
    });
