/**
 * Text from outside turned into a value of unknown shape, or into a named problem. Never throws.
 * Not for checking shapes: the domain's schemas do that with what comes out of here.
 * Looked at: secure-json-parse, destr (forbidden keys only; neither limits size or depth).
 */
import { err, ok, type Result } from './result.ts';

export type JsonProblem = 'too-large' | 'too-deep' | 'forbidden-key' | 'not-json';

/** How much is read at all. */
export interface JsonLimits {
  /** Longest text, in UTF-16 units. */
  readonly maxLength: number;
  /** Most brackets open at once. */
  readonly maxDepth: number;
}

/** Twice what a browser's storage holds; far deeper than any shape of ours, far shallower than any call stack. */
export const defaultJsonLimits: JsonLimits = { maxLength: 10_000_000, maxDepth: 100 };

/** Own keys of these names turn a careless copy into prototype pollution (F27; ASVS 15.3.6). */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON within `limits`. `at` is a short technical detail: a place in the text or in the value. */
export function parseJson(
  text: string,
  limits: JsonLimits = defaultJsonLimits,
): Result<unknown, { readonly kind: JsonProblem; readonly at: string }> {
  if (text.length > limits.maxLength) {
    return err({ kind: 'too-large', at: `${text.length} characters` });
  }
  const tooDeepAt = findTooDeep(text, limits.maxDepth);
  if (tooDeepAt >= 0) return err({ kind: 'too-deep', at: `character ${tooDeepAt}` });
  let value: unknown;
  try {
    // Some editors begin a file with a byte-order mark; JSON knows none.
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    // Engines word this differently and quote the text, so it is cut to a length that can be shown.
    return err({ kind: 'not-json', at: String(error).slice(0, 120) });
  }
  const forbidden = findForbiddenKey(value);
  return forbidden === undefined ? ok(value) : err({ kind: 'forbidden-key', at: forbidden });
}

/** Where the text first opens more than `maxDepth` brackets, or -1. Runs before any recursive code sees the text. */
function findTooDeep(text: string, maxDepth: number): number {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (isInString) {
      if (unit === '\\') at += 1;
      else if (unit === '"') isInString = false;
    } else if (unit === '"') isInString = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > maxDepth) return at;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return -1;
}

/** The place of a forbidden key anywhere in `value`, or undefined. A list of work in place of recursion. */
function findForbiddenKey(value: unknown): string | undefined {
  const work: { readonly value: unknown; readonly at: string }[] = [{ value, at: '' }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    if (next.value === null || typeof next.value !== 'object') continue;
    const isArray = Array.isArray(next.value);
    for (const [key, inner] of Object.entries(next.value)) {
      const at = next.at === '' ? key : `${next.at}.${key}`;
      if (!isArray && forbiddenKeys.has(key)) return at;
      work.push({ value: inner, at });
    }
  }
  return undefined;
}

/** How many brackets are open at the deepest place of a value that came from JSON: 0 for a word, 2 for [[]]. */
export function depthOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
