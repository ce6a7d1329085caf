/** The whole guide on one page: nothing is lost, and nothing collides. */
import { expect, it } from 'vitest';
import { partOf, withChapters } from '../../src/build/whole-guide.ts';

const chapter = (body: string): string =>
  `<html><head><link rel="stylesheet" href="/b.css"></head><body><article class="chapter" data-pagefind-body>${body}</article></body></html>`;
const part = (body: string, base = ''): string =>
  partOf(chapter(body), 'peers', ['peers', 'mentors'], base);

it('gives every id the name of its chapter, and takes what points at it along', () => {
  expect(part('<h2 id="a">A</h2><a href="#a">A</a><p aria-describedby="a b">x</p>')).toBe(
    '<div class="chapter" id="peers"><h3 id="peers--a">A</h3><a href="#peers--a">A</a><p aria-describedby="peers--a peers--b">x</p></div>',
  );
});

it('leads links between chapters inside the page, and leaves all others alone', () => {
  const to = (href: string): string => `<a href="${href}">x</a>`;
  const links = (...all: string[]): string => all.map(to).join('');
  expect(
    part(
      links(
        '/guide/mentors/',
        '/guide/mentors/#find',
        '/guide/gone/',
        'https://e.org/guide/mentors/',
      ),
    ),
  ).toContain(links('#mentors', '#mentors--find', '/guide/gone/', 'https://e.org/guide/mentors/'));
  expect(part(to('/handbook/guide/mentors/#find'), '/handbook')).toContain(to('#mentors--find'));
});

it('leaves out what only works on a screen, and landmarks of one name', () => {
  expect(
    part(
      '<section class="x" aria-labelledby="a"><nav aria-label="n">1</nav>$& kept<add-to-plan strategy="s"><button>Add</button></add-to-plan><script>1</script></section>',
    ),
  ).toBe('<div class="chapter" id="peers"><div class="x">$& kept</div></div>');
});

it('puts the chapters in place of the marker, with the stylesheets they need', () => {
  const page =
    '<head><link rel="stylesheet" href="/a.css"></head><div data-whole-guide="peers"></div>';
  expect(withChapters(page, [{ id: 'peers', html: chapter('<p>$1</p>') }], '')).toBe(
    '<head><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"></head><div class="chapter" id="peers"><p>$1</p></div>',
  );
  expect(withChapters('<head></head>', [{ id: 'peers', html: chapter('') }], '')).toBe(
    '<head><link rel="stylesheet" href="/b.css"></head>',
  );
});

it('says which page has no chapter', () => {
  expect(() => partOf('<p>x</p>', 'peers', [], '')).toThrow('"peers"');
});
