/** Which scripts of a finished build a page makes the browser load: those it names, and those these import. */

/** Reads a file of the build by its address from the root of the site ("/_astro/a.js"); undefined when not there. */
export type ReadFile = (address: string) => string | undefined;

/** The attributes in which an island names its scripts. */
export const islandScripts = ['component-url', 'renderer-url', 'before-hydration-url'] as const;

/** The relative addresses a module imports or re-exports from statically, minified or not. */
export function staticImports(code: string): string[] {
  const statement =
    /\b(?:import|export)\b\s*(?:[\w$*{}\s,]+?\bfrom\b|[{*][^'"()]*?from)?\s*(["'])(\.{0,2}\/[^"']+)\1/g;
  return [...code.matchAll(statement)].map((match) => match[2] ?? '');
}

/** All scripts reached from `roots` by static imports, the roots included. */
export function scriptGraph(roots: readonly string[], read: ReadFile): Map<string, string> {
  const graph = new Map<string, string>();
  const waiting = [...roots];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (graph.has(address)) continue;
    const code = read(address);
    if (code === undefined) throw new Error(`The build names ${address}, which is not in it.`);
    graph.set(address, code);
    for (const name of staticImports(code)) {
      waiting.push(new URL(name, `http://site${address}`).pathname);
    }
  }
  return graph;
}
