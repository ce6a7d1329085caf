/** Headings, paragraphs and items as plain text or as Markdown, so that both always say the same. Text in, text out. */

/** One of a numbered list, with what is said of it. */
interface DocumentItem {
  readonly text: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

export interface DocumentPart {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly DocumentItem[];
}

export interface TextDocument {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly parts: readonly DocumentPart[];
}

/** How a kind of text writes its parts. */
interface Writer {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => readonly string[];
  readonly paragraph: (text: string) => string;
  readonly item: (text: string, number: number) => string;
  readonly line: (label: string, text: string) => string;
}

function write({ title, paragraphs = [], parts }: TextDocument, writer: Writer): string {
  const out = [writer.title(title), ...paragraphs.flatMap((each) => ['', writer.paragraph(each)])];
  for (const part of parts) {
    const said = (part.paragraphs ?? []).flatMap((each) => [writer.paragraph(each), '']);
    const listed = (part.items ?? []).flatMap(({ text, lines }, at) => [
      writer.item(text, at + 1),
      ...lines.map((line) => writer.line(line.label, line.text)),
    ]);
    if (listed.length === 0) said.pop();
    out.push('', ...writer.heading(part.heading), ...said, ...listed);
  }
  return out.join('\n');
}

/** The document as plain text, joined by line feeds, word for word. */
export const asPlainText = (document: TextDocument): string =>
  write(document, {
    title: (text) => text,
    heading: (text) => [text],
    paragraph: (text) => text,
    item: (text, number) => `${number}. ${text}`,
    line: (label, text) => `   ${label}: ${text}`,
  });

/** An address of the web or of mail, without the signs after it that belong to the sentence. */
const address = String.raw`https?:\/\/[^\s<>]*[^\s<>.,;:!?'"()[\]*_~]|[a-z0-9._%+~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+`;

/** Signs that mean something in Markdown anywhere in a line (CommonMark 0.31, 2.4; "~" and "|" in GitHub's). */
const sign = String.raw`_+|&(?=#?\w+;)|[\\\x60*[\]<>|~]`;
const meaningful = new RegExp(String.raw`(${address})|\bwww\.|${sign}`, 'gi');
const meaningfulSign = new RegExp(sign, 'gi');

/** Those that do at the beginning of a line. */
const atBeginning = /^(\s*)([-+=#]|\d+(?=[.)]))/;

const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** A backslash before each sign; an underscore between letters is no emphasis (6.2) and stays. */
function withBackslashes(found: string, at: number, line: string): string {
  if (!found.startsWith('_')) return `\\${found}`;
  const isInside = isWord(line[at - 1]) && isWord(line[at + found.length]);
  return isInside ? found : found.replaceAll('_', '\\_');
}

const hasSigns = (text: string): boolean => text.replace(meaningfulSign, withBackslashes) !== text;

/**
 * A line as typed. Where signs stand in an address or right behind it, it is put in "<" and ">", in which they mean
 * nothing (6.5): programs that make links of bare addresses take backslashes for parts of them.
 */
const escapedLine = (line: string): string =>
  line
    .replace(meaningful, (found: string, whole: string | undefined, at: number) => {
      const isAddress = whole !== undefined || /^www/i.test(found);
      if (!isAddress) return withBackslashes(found, at, line);
      const [word = found] = /^\S+/.exec(line.slice(at)) ?? [];
      if (!hasSigns(word)) return found;
      // Without "https" it is no address between "<" and ">"; the backslash keeps it from becoming a link.
      return whole === undefined ? `${found.slice(0, -1)}\\.` : `<${whole}>`;
    })
    .replace(atBeginning, '$1\\$2')
    .replace(/^\\(\d+)([.)])/, '$1\\$2')
    .trim();

/** A text so that Markdown shows it as typed and addresses stay addresses; further lines begin with `indent`. */
export const escapedMarkdown = (text: string, indent: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(escapedLine)
    .join(`\n${indent}`);

/** The document as Markdown: headings, paragraphs, numbered items with points under them. */
export const asMarkdownText = (document: TextDocument): string =>
  `${write(document, {
    title: (text) => `# ${escapedMarkdown(text, '')}`,
    heading: (text) => [`## ${escapedMarkdown(text, '')}`, ''],
    paragraph: (text) => escapedMarkdown(text, ''),
    item: (text, number) => `${number}. ${escapedMarkdown(text, '   ')}`,
    line: (label, text) => `   - ${label}: ${escapedMarkdown(text, '     ')}`,
  })}\n`;
