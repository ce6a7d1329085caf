/**
 * Reads source files into what the rules look at: import lines, and the names a file uses. Works on text in
 * memory, with the TypeScript parser, so that words in comments and strings don't count.
 */
import ts from 'typescript';

export interface SourceFile {
  /** From the project's folder, with slashes: "src/lib/ids.ts". */
  readonly path: string;
  readonly text: string;
}

export interface ImportLine {
  readonly specifier: string;
  /** `import type` or `export type`: nothing of it is left when the program runs. */
  readonly isType: boolean;
  /** `import('…')`. */
  readonly isDynamic: boolean;
  /** In a `<script>` of an .astro file: runs in the browser. */
  readonly isInScript: boolean;
}

interface Code {
  readonly text: string;
  readonly isInScript: boolean;
}

/** The program text in a file: all of a .ts file, front matter and scripts of an .astro file, import lines of .mdx. */
function codeIn({ path, text }: SourceFile): Code[] {
  if (/\.tsx?$/.test(path)) return [{ text, isInScript: false }];
  if (path.endsWith('.mdx')) {
    const lines = text.match(/^(import|export)\b[\s\S]*?from\s*['"][^'"]+['"]/gm) ?? [];
    return [{ text: lines.join(';\n'), isInScript: false }];
  }
  if (!path.endsWith('.astro')) return [];
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    { text: frontMatter, isInScript: false },
    ...scripts.map((script) => ({ text: script[1] ?? '', isInScript: true })),
  ];
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

interface Parsed extends Code {
  readonly tree: ts.Node;
}

/** Each file is parsed once, whatever the number of rules that look at it. */
const parsed = new WeakMap<SourceFile, readonly Parsed[]>();

function parse(file: SourceFile): readonly Parsed[] {
  const kind = file.path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const known = parsed.get(file);
  if (known) return known;
  const fresh = codeIn(file).map((code) => ({
    ...code,
    tree: ts.createSourceFile('file.tsx', code.text, ts.ScriptTarget.Latest, false, kind),
  }));
  parsed.set(file, fresh);
  return fresh;
}

function visitFile(file: SourceFile, visit: (node: ts.Node, code: Code) => void): void {
  for (const code of parse(file)) walk(code.tree, (node) => visit(node, code));
}

/** Every import and re-export of a file. */
export function importsOf(file: SourceFile): ImportLine[] {
  const found: ImportLine[] = [];
  visitFile(file, (node, { isInScript }) => {
    const add = (from: ts.Node | undefined, isType: boolean, isDynamic: boolean): void => {
      if (from && ts.isStringLiteralLike(from)) {
        found.push({ specifier: from.text, isType, isDynamic, isInScript });
      }
    };
    if (ts.isImportDeclaration(node)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, isType, false);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly, false);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true, false);
    }
  });
  return found;
}

/** Every identifier of a file, and every name in brackets as in `window['name']`. */
export function namesIn(file: SourceFile): Set<string> {
  const names = new Set<string>();
  visitFile(file, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      names.add(node.argumentExpression.text);
    }
  });
  return names;
}

/** Uses of the clock and of randomness, as they are written: "new Date", "Date.now", "Math.random", … */
export function clockAndChanceIn(file: SourceFile): Set<string> {
  const found = new Set<string>();
  const isNamed = (node: ts.Node, name: string): boolean =>
    ts.isIdentifier(node) && node.text === name;
  visitFile(file, (node) => {
    if (ts.isNewExpression(node) && isNamed(node.expression, 'Date')) found.add('new Date');
    if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) found.add('Date()');
    if (!ts.isPropertyAccessExpression(node)) return;
    const { expression, name } = node;
    if (isNamed(expression, 'Date') && name.text === 'now') found.add('Date.now');
    if (isNamed(expression, 'Math') && name.text === 'random') found.add('Math.random');
    if (/^(getRandomValues|randomUUID)$/.test(name.text)) found.add(`crypto.${name.text}`);
  });
  return found;
}

/** The text of every style sheet in a file: all of a .css file, each `<style>` of an .astro file. */
export function stylesIn({ path, text }: SourceFile): string[] {
  if (path.endsWith('.css')) return [text];
  if (!path.endsWith('.astro')) return [];
  return [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map((style) => style[1] ?? '');
}
