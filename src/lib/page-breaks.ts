/** Where pages begin when blocks that must stay whole are laid one below the other. Lengths are in any one unit. */

export interface Block {
  readonly top: number;
  readonly bottom: number;
  /** A heading: it stays with the block after it. */
  readonly keepsNext: boolean;
  /** It begins a page wherever it comes. */
  readonly beginsPage?: boolean;
  /** Height of what stands above it again when it begins a page: the head of its table. */
  readonly headAgain?: number;
}

/** A page: the block it begins with, and how much of it is used; more than its height when a block is taller. */
export interface PageOfBlocks {
  readonly first: number;
  readonly used: number;
}

/** Where what stays with a block ends: a heading may stay with a heading. */
function bottomOfKept(blocks: readonly Block[], index: number): number {
  const end = blocks.findIndex((block, at) => at >= index && !block.keepsNext);
  return blocks.at(end)?.bottom ?? 0;
}

/**
 * The pages that blocks make, in order, on pages of this height. A block that does not fit into what is left begins a
 * page. One taller than a page begins one too and runs on over as many as it needs. No blocks make one empty page.
 */
export function pagesOfBlocks(blocks: readonly Block[], height: number): PageOfBlocks[] {
  const pages: PageOfBlocks[] = [];
  let first = 0;
  let start = 0;
  let used = 0;
  blocks.forEach((block, index) => {
    const bottom = bottomOfKept(blocks, index);
    // What a block that ran on left free on its last page may be used.
    const room = Math.max(1, Math.ceil(used / height)) * height;
    if (index > first && (block.beginsPage || bottom - start > room)) {
      pages.push({ first, used });
      first = index;
      start = block.top - (block.headAgain ?? 0);
    }
    used = block.bottom - start;
  });
  return [...pages, { first, used }];
}
