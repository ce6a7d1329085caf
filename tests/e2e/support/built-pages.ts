/** The HTML pages of the build under test, as addresses relative to its base. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the build served at the root. */
const dist = path.resolve(process.env['OUT_DIR'] ?? 'dist');

/** An address that leads nowhere, which the server answers with 404.html. */
export const unknownAddress = 'no-such-page/';

/**
 * Every page of the handbook, the home page as "./" and 404.html as an unknown address. The one that Exit leaves behind
 * shows nothing on purpose, and whoever opens it has left: F55-exit.spec.ts has it.
 */
export const builtPages: readonly string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file !== 'exit/index.html')
  .map((file) => (file === '404.html' ? unknownAddress : `./${file.replace(/index\.html$/, '')}`))
  .sort();

/** Titles of tests are read by people: "./guide/" is "/guide/" there. */
export const pageName = (page: string): string => `/${page.replace(/^\.\//, '')}`;

/**
 * Neighbors in the list of pages, at most `size` in a group, with a name for the title of a test. One tab that goes from
 * page to page costs a third of a new one for each; what is asked of a page stays the same.
 */
export function pageGroups(size: number): readonly { name: string; pages: readonly string[] }[] {
  const starts = builtPages.map((_, at) => at).filter((at) => at % size === 0);
  return starts.map((at) => {
    const pages = builtPages.slice(at, at + size);
    return { name: `${pageName(pages[0] ?? '')} to ${pageName(pages.at(-1) ?? '')}`, pages };
  });
}

/** The text of a page as built. */
export function builtText(page: string): string {
  const file = page === unknownAddress ? '404.html' : path.join(page, 'index.html');
  return readFileSync(path.join(dist, file), 'utf8');
}

/** One page of each kind: those that load the same scripts and islands do the same with what they find in the browser. */
export const onePageOfEachKind: readonly string[] = [
  ...new Map(
    [...builtPages].reverse().map((page) => {
      const scripts = builtText(page).matchAll(/(?:src|component-url)="([^"]+\.js)"/g);
      return [[...new Set([...scripts].map(([, source]) => source))].sort().join(), page];
    }),
  ).values(),
].reverse();
