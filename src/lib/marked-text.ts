/** Reads the excerpt a search engine marks up with <mark>, without ever handing HTML to the page. */

export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** The parts of `html` in order; the only tags it understands are <mark> and </mark>, any other stays as text. */
export function markedParts(html: string): MarkedPart[] {
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({
      text: part.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity),
      isMarked: index % 2 === 1,
    }))
    .filter((part) => part.text !== '');
}
