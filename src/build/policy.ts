/**
 * Content security policies as data: read the one in a page's meta element, join those of all pages, and write
 * the form sent as a header, which covers every file and can say what a meta element cannot.
 */

/** Sources by directive, in the order they were first named. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** A header line above this many bytes is refused or dropped by some hosts. */
export const longestHeaderLine = 2000;

const decode = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The policy text in the page's `<meta http-equiv="content-security-policy">`, or undefined when it has none. */
export function policyTextOf(html: string): string | undefined {
  for (const [meta] of html.matchAll(/<meta\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi)) {
    if (!/http-equiv\s*=\s*["']?content-security-policy/i.test(meta)) continue;
    const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta);
    if (content) return decode(content[1] ?? content[2] ?? '');
  }
  return undefined;
}

export function parsePolicy(text: string): Policy {
  const policy = new Map<string, string[]>();
  for (const directive of text.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    // A directive named twice counts once: the first.
    if (name && !policy.has(name)) policy.set(name, sources);
  }
  return policy;
}

/** Allows what any of the policies allows. `'none'` goes where another source stands beside it. */
export function joinPolicies(policies: readonly Policy[]): Policy {
  const joined = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const [name, sources] of policy) {
      const all = joined.get(name) ?? new Set();
      for (const source of sources) all.add(source);
      joined.set(name, all);
    }
  }
  return new Map(
    [...joined].map(([name, all]) => [
      name,
      [...all].filter((source) => source !== "'none'" || all.size === 1),
    ]),
  );
}

/**
 * The header form. Workers loaded from an address obey the header of their own file rather than the meta element
 * of the page, and the search worker compiles WebAssembly; `frame-ancestors` works only in a header.
 */
export function headerPolicy(pages: Policy): Policy {
  return joinPolicies([
    pages,
    new Map([
      ['script-src', ["'wasm-unsafe-eval'"]],
      ['frame-ancestors', ["'none'"]],
    ]),
  ]);
}

export function writePolicy(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
