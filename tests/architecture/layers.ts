/** Finds style rules that stand outside every cascade layer. */

/** At-rules that take no part in the cascade of style rules, so that a layer would change nothing about them. */
const neutral =
  /^@(charset|namespace|import|layer|font-face|property|page|view-transition|counter-style)\b/;

/**
 * The selector or name of every top-level rule of a style sheet that is not in a layer. An import must name one, unless
 * it is of a sheet of ours, which is looked at by itself.
 */
export function rulesOutsideLayers(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: string[] = [];
  let depth = 0;
  let prelude = '';
  const close = (): void => {
    const rule = prelude.trim();
    const isUnlayeredImport = /^@import (?!['"]\.)/.test(rule) && !/\blayer\b/.test(rule);
    if (rule !== '' && (!neutral.test(rule) || isUnlayeredImport)) found.push(rule);
    prelude = '';
  };
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]|[^{};"']+/g)) {
    if (token === '{') {
      if (depth === 0) close();
      depth += 1;
    } else if (token === '}') {
      depth -= 1;
    } else if (depth === 0) {
      if (token === ';') close();
      else prelude += token;
    }
  }
  close();
  return found;
}
