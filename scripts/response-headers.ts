/** Reads a `_headers` file (the form several static hosts share) and says which headers an address gets. */

/** One block of the file: an address, with `*` for any text, and the headers below it. */
export interface HeaderRule {
  readonly address: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Addresses begin a line; headers are indented below them; `#` begins a comment line. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { address: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ address: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon === -1) continue;
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

function matches(pattern: string, address: string): boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`).test(address);
}

/** The headers of every rule that fits `address`; values of one name are joined, as the hosts do. */
export function headersFor(rules: readonly HeaderRule[], address: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!matches(rule.address, address)) continue;
    for (const [name, value] of rule.headers) {
      const earlier = found.get(name);
      found.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return found;
}
