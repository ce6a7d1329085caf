/**
 * Shows sheets on a wide screen as the pages they will be: white leaves of the chosen paper behind the sheets, and every
 * block that would not fit begins the next leaf, on paper too. On narrow screens the sheets flow as they are.
 */
import { pagesOfBlocks } from '../lib/page-breaks.ts';

/** Between leaves on the screen, in CSS pixels. */
const gutterPx = 32;
/** Margins of a printed page above and below, in mm; the same as in styles/print.css. */
const marginsMm = { above: 19, below: 20 };
const pxPerMm = 96 / 25.4;
/** Height of the papers in mm. */
const heightMm = { a4: 297, letter: 279.4 };

class PaperPreview extends HTMLElement {
  readonly #wide = matchMedia('(min-width: 60rem)');
  readonly #leaves = document.createElement('div');
  readonly #watch = new MutationObserver(() => this.#layOut());

  connectedCallback(): void {
    this.#leaves.ariaHidden = 'true';
    this.append(this.#leaves);
    const again = (): void => this.#layOut();
    this.#wide.addEventListener('change', again);
    addEventListener('print-choice', again);
    // The first choice is put on the page by another script, maybe after this one.
    addEventListener('load', again);
    this.#layOut();
  }

  #blocks(): HTMLElement[] {
    const found = [...this.querySelectorAll<HTMLElement>(this.getAttribute('blocks') ?? '')];
    return found.filter((each) => each.offsetHeight > 0);
  }

  #layOut(): void {
    this.#watch.disconnect();
    const blocks = this.#blocks();
    for (const block of this.querySelectorAll<HTMLElement>('[data-page-start]')) {
      block.removeAttribute('data-page-start');
      block.style.removeProperty('--to-next-page');
    }
    this.#leaves.replaceChildren();
    if (this.#wide.matches) this.#showPages(blocks);
    this.#watch.observe(this, { childList: true, subtree: true, characterData: true });
  }

  #showPages(blocks: readonly HTMLElement[]): void {
    const isLetter = document.documentElement.dataset['print']?.includes('letter') ?? false;
    const pageMm = isLetter ? heightMm.letter : heightMm.a4;
    const fullPx = pageMm * pxPerMm;
    const roomPx = fullPx - (marginsMm.above + marginsMm.below) * pxPerMm;
    const origin = this.getBoundingClientRect().top + marginsMm.above * pxPerMm;
    const pages = pagesOfBlocks(
      blocks.map((block) => {
        const { top, bottom } = block.getBoundingClientRect();
        return {
          top: top - origin,
          bottom: bottom - origin,
          keepsNext: /^H[1-6]$/.test(block.tagName),
        };
      }),
      roomPx,
    );
    let top = 0;
    pages.forEach(({ first, used }, index) => {
      const sheets = Math.max(1, Math.ceil(used / roomPx));
      const height = fullPx + (sheets - 1) * roomPx;
      const leaf = document.createElement('div');
      leaf.className = 'leaf';
      leaf.style.insetBlockStart = `${top}px`;
      leaf.style.blockSize = `${height}px`;
      leaf.dataset['page'] = `${index + 1} of ${pages.length}`;
      this.#leaves.append(leaf);
      top += height + gutterPx;
      const block = blocks[first];
      if (index === 0 || !block) return;
      block.dataset['pageStart'] = '';
      const previous = this.#leaves.children[index] as HTMLElement;
      const wanted =
        this.getBoundingClientRect().top +
        Number.parseFloat(previous.style.insetBlockStart) +
        marginsMm.above * pxPerMm;
      const before = Number.parseFloat(getComputedStyle(block).marginBlockStart) || 0;
      const gap = wanted - block.getBoundingClientRect().top + before;
      block.style.setProperty('--to-next-page', `${gap}px`);
    });
    this.style.setProperty('--pages', `${top - gutterPx}px`);
  }
}

customElements.define('paper-preview', PaperPreview);
