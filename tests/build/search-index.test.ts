/** What the search index leaves in the pages it has read. */
import { expect, it } from 'vitest';
import { withoutMarks } from '../../src/build/search-index.ts';

it('takes off the marks that only the maker of the index reads', () => {
  const html =
    '<article class="chapter" data-pagefind-body><nav data-pagefind-ignore="true" id="a">A</nav>' +
    '<p data-pagefind-ignore>B</p></article>';
  expect(withoutMarks(html)).toBe('<article class="chapter"><nav id="a">A</nav><p>B</p></article>');
});

it('leaves words alone', () => {
  const html = '<p class="a" data-b="c">The mark data-pagefind-body says where to read.</p>';
  expect(withoutMarks(html)).toBe(html);
});
