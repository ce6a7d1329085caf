/**
 * Shows what is inside on a wide screen as the pages it will be: with the style of paper, on white leaves of the chosen
 * size. Every block that would not fit begins the next leaf, on paper too. On narrow screens the sheets flow as they are.
 */
import { type Block, pagesOfBlocks } from '../lib/page-breaks.ts';
import { rulesForPaper } from './rules-for-paper.ts';

/** Wide enough for a page; the same in styles/print-choice.css. */
const wideScreen = '(min-width: 60rem)';
/** Between leaves on the screen, in CSS pixels. */
const gutterPx = 32;
/** Margins of a printed page above and below, in mm; the same as in styles/print.css. */
const marginsMm = { above: 19, below: 20 };
const pxPerMm = 96 / 25.4;
/** Height of the papers in mm. */
const heightMm = { a4: 297, letter: 279.4 };

/** Passed over when blocks are looked for: they move with what they belong to. */
const notBlocks = 'thead, caption, colgroup, script, [aria-hidden]';

/** What stays whole on a page inside of `parent`, in order: what says so, and else what has words of its own. */
function blocksIn(parent: Element): HTMLElement[] {
  return [...parent.children].flatMap((child) => {
    if (!(child instanceof HTMLElement) || child.matches(notBlocks)) return [];
    const { breakInside, display } = getComputedStyle(child);
    if (display === 'contents') return blocksIn(child);
    if (child.offsetHeight === 0) return [];
    const isWhole =
      breakInside === 'avoid' || child.matches('tr, p, li, h1, h2, h3, h4, dt, dd, summary, svg');
    const inside = isWhole ? [] : blocksIn(child);
    return inside.length > 0 ? inside : [child];
  });
}

const isInFlow = (element: Element): boolean =>
  element instanceof HTMLElement &&
  element.offsetHeight > 0 &&
  !/absolute|fixed/.test(getComputedStyle(element).position);

/** Whether nothing of its parent stands above it. */
function isFirst(element: Element): boolean {
  let above = element.previousElementSibling;
  while (above && !isInFlow(above)) above = above.previousElementSibling;
  return above === null;
}

/**
 * What moves with a block, from the outside in, the block last: the first row of a table takes its caption and its head
 * along, and what is first in its parent takes the parent. A printer begins the page before the outermost of them, too.
 */
function carriersOf(block: HTMLElement): HTMLElement[] {
  const table = block.closest('table');
  const isFirstRow = [table?.tBodies[0], table?.tBodies[0]?.rows[0]].includes(block as never);
  const carriers = [isFirstRow && table ? table : block];
  let child: HTMLElement = carriers[0] ?? block;
  let parent = child.parentElement;
  while (parent && !parent.matches('paper-preview, table, tbody') && isFirst(child)) {
    if (getComputedStyle(parent).display !== 'contents') carriers.unshift(parent);
    child = parent;
    parent = child.parentElement;
  }
  return carriers;
}

const carrierOf = (block: HTMLElement): HTMLElement => carriersOf(block)[0] ?? block;

const headOf = (block: HTMLElement): number =>
  carrierOf(block).matches('tbody, tbody > tr')
    ? (block.closest('table')?.tHead?.offsetHeight ?? 0)
    : 0;

function placeOf(block: HTMLElement, origin: number): Block {
  const carriers = carriersOf(block);
  const { top } = carrierOf(block).getBoundingClientRect();
  const { bottom } = block.getBoundingClientRect();
  return {
    top: top - origin,
    bottom: bottom - origin,
    keepsNext: getComputedStyle(block).breakAfter === 'avoid',
    beginsPage: carriers.some((carrier) => getComputedStyle(carrier).breakBefore === 'page'),
    headAgain: headOf(block),
  };
}

class PaperPreview extends HTMLElement {
  readonly #wide = matchMedia(wideScreen);
  readonly #leaves = document.createElement('div');
  readonly #watch = new MutationObserver(() => this.#layOut());

  connectedCallback(): void {
    // An old browser shows the sheets as they flow.
    if (!('adoptedStyleSheets' in document)) return;
    this.#leaves.ariaHidden = 'true';
    this.append(this.#leaves);
    document.adoptedStyleSheets.push(rulesForPaper('paper-preview', wideScreen));
    const again = (): void => this.#layOut();
    this.#wide.addEventListener('change', again);
    addEventListener('print-choice', again);
    // The first choice is put on the page by another script, maybe after this one.
    addEventListener('load', again);
    this.dataset['shown'] = '';
    this.#layOut();
  }

  #layOut(): void {
    // The browser has counted the pages already: were they taken back now, empty ones would come out at the end.
    if (matchMedia('print').matches) return;
    this.#watch.disconnect();
    for (const block of this.querySelectorAll<HTMLElement>(
      '[data-page-start], [data-page-first]',
    )) {
      block.removeAttribute('data-page-start');
      block.removeAttribute('data-page-first');
      block.style.removeProperty('--to-next-page');
    }
    this.#leaves.replaceChildren();
    if (this.#wide.matches) this.#showPages(blocksIn(this));
    this.#watch.observe(this, { childList: true, subtree: true, characterData: true });
  }

  #showPages(blocks: readonly HTMLElement[]): void {
    const isLetter = document.documentElement.dataset['print']?.includes('letter') ?? false;
    const pageMm = isLetter ? heightMm.letter : heightMm.a4;
    const fullPx = pageMm * pxPerMm;
    const abovePx = marginsMm.above * pxPerMm;
    const roomPx = fullPx - abovePx - marginsMm.below * pxPerMm;
    const origin = this.getBoundingClientRect().top + abovePx;
    const pages = pagesOfBlocks(
      blocks.map((block) => placeOf(block, origin)),
      roomPx,
    );
    const sheetsOf = (used: number): number => Math.max(1, Math.ceil(used / roomPx));
    const all = pages.reduce((sum, { used }) => sum + sheetsOf(used), 0);
    let top = 0;
    let before = 0;
    pages.forEach(({ first, used }, index) => {
      const sheets = sheetsOf(used);
      const height = fullPx + (sheets - 1) * roomPx;
      const leaf = document.createElement('div');
      leaf.className = 'leaf';
      leaf.style.insetBlockStart = `${top}px`;
      leaf.style.blockSize = `${height}px`;
      // What is taller than a page runs on over several.
      leaf.dataset['page'] = `${before + 1}${sheets > 1 ? ` to ${before + sheets}` : ''} of ${all}`;
      before += sheets;
      this.#leaves.append(leaf);
      const block = blocks[first];
      if (index > 0 && block) this.#move(carriersOf(block), top + abovePx + headOf(block));
      top += height + gutterPx;
    });
    this.style.setProperty('--pages', `${top - gutterPx}px`);
  }

  /** Moves the outermost of these, and what comes after it, to where its page begins. */
  #move([block, ...inside]: readonly HTMLElement[], to: number): void {
    if (!block) return;
    block.dataset['pageStart'] = '';
    // What is first on a page has nothing above it to keep a distance from, on paper and here.
    for (const first of inside) first.dataset['pageFirst'] = '';
    const missing = (): number =>
      to - (block.getBoundingClientRect().top - this.getBoundingClientRect().top);
    const gap = missing();
    block.style.setProperty('--to-next-page', `${gap}px`);
    // Rows grow in their place. A margin may have taken another in, and is then too small.
    if (!block.matches('tr, tbody'))
      block.style.setProperty('--to-next-page', `${gap + missing()}px`);
  }
}

customElements.define('paper-preview', PaperPreview);
