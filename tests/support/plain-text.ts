/** The words of a content file without its markup. It knows what authors use in a chapter; it is no parser of Markdown. */

/** A tag with its attributes, whose values may contain ">". */
const tag = /<\/?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** Comments, tags, addresses of links and marks of emphasis taken out. Lines stay lines. */
export const withoutMarkup = (source: string): string =>
  source
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(tag, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\*/gu, '');

/** Words to say taken out: the components <Say> with what is in them. */
export const withoutSay = (source: string): string => source.replace(/<Say>[\s\S]*?<\/Say>/g, '');

/**
 * Wording in quotation marks taken out of a text without tags. What ends the sentence inside the quotation marks stays,
 * because it often ends the sentence around them as well.
 */
export const withoutQuotes = (text: string): string =>
  text.replace(/“([^”]*)”|"([^"\n]*)"/g, (_all, curly?: string, straight?: string) => {
    const quote = curly ?? straight ?? '';
    return /[.?!]$/.test(quote) ? quote.slice(-1) : '';
  });

/** Paragraphs, list items and headings, each on one line and without its mark. */
export const blocksOf = (text: string): string[] =>
  text
    .replace(/\n(?=\s*(?:[-#]|\d+\.\s))/g, '\n\n')
    .replace(/^(#{1,6} .*)$/gm, '$1\n')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .replace(/^\s*(?:#{1,6}|-|\d+\.)\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');

const sentenceSplitter = new Intl.Segmenter('en-US', { granularity: 'sentence' });
const wordSplitter = new Intl.Segmenter('en-US', { granularity: 'word' });

/** The sentences of one block, as Unicode divides them. */
export const sentencesIn = (block: string): string[] =>
  [...sentenceSplitter.segment(block)].map(({ segment }) => segment.trim());

/** The words of a text, without punctuation. */
export const wordsIn = (text: string): string[] =>
  [...wordSplitter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
