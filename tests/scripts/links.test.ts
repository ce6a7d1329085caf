/** The checks across the pages of a build, each with a small site in which one thing is wrong. */
import { describe, expect, it } from 'vitest';
import {
  brokenLinks,
  type Coverage,
  helpWithoutWay,
  missingTargets,
  orphans,
  tallies,
  wrongTallies,
} from '../../scripts/test/link-rules.ts';
import { readPage, type SitePage } from '../../scripts/test/site-page.ts';

const page = (address: string, html = ''): SitePage =>
  readPage(address, `<!doctype html><html><body>${html}</body></html>`);
const noFile = (): boolean => false;

describe('a page', () => {
  it('is read for ids, links and what it holds', () => {
    const read = page(
      '/guide/a/',
      `<a href="/b/">b</a><a>no link</a><map><area href="#c" alt=""></map>
       <h2 id="c">C</h2><add-to-plan strategy="s"></add-to-plan>
       <dl><dt><dfn>term</dfn></dt></dl><p><dfn>no entry</dfn></p>
       <section class="case prose"></section>
       <figure><svg></svg></figure><figure>no drawing</figure>
       <ul class="references"><li>Kram,\n 1983. <a href="https://doi.org/1">doi.org</a></li></ul>
       <!-- <a href="/comment/"> -->`,
    );
    expect(read).toEqual({
      address: '/guide/a/',
      ids: new Set(['c']),
      links: ['/b/', '#c', 'https://doi.org/1'],
      strategies: ['s'],
      terms: 1,
      cases: 1,
      figures: 1,
      sources: ['Kram, 1983. doi.org'],
      plainHelp: [],
    });
  });
});

describe('a link', () => {
  it.each([
    ['to a page', '<a href="/b/">b</a>'],
    ['to a page with a question', '<a href="/b/?a=b">b</a>'],
    ['to an element of a page', '<a href="/b/#there">b</a>'],
    ['to an element of its own page', '<a href="#here">b</a><p id="here"></p>'],
    ['beginning at its own page', '<a href="../b/">b</a>'],
    ['to an id with another letter than ASCII has', '<a href="/b/#caf%C3%A9">b</a>'],
    ['to the top', '<a href="#">b</a><a href="#top">b</a>'],
    ['to a file', '<a href="/file.json">b</a>'],
    ['out of the site', '<a href="https://example.org/none/">b</a><a href="tel:988">b</a>'],
  ])('%s may stand', (_name, html) => {
    const pages = [page('/a/', html), page('/b/', '<p id="there"></p><p id="café"></p>')];
    expect(brokenLinks(pages, (address) => address === '/file.json')).toEqual([]);
  });

  it.each([
    [
      'to a page that is not there',
      '<a href="/c/">c</a>',
      '/a/ links to /c/, but there is no /c/; correct the link, or write the page.',
    ],
    [
      'without the slash at the end',
      '<a href="/b#there">b</a>',
      '/a/ links to /b#there, without the slash at the end; write /b/ there.',
    ],
    [
      'to an element that is not there',
      '<a href="/b/#gone">b</a>',
      '/a/ links to /b/#gone, but nothing on /b/ has the id "gone"; correct the link, or give the id to its target.',
    ],
    [
      'to an element of another page as if it were here',
      '<a href="#there">b</a>',
      '/a/ links to #there, but nothing on /a/ has the id "there"; correct the link, or give the id to its target.',
    ],
  ])('%s is told once', (_name, html, sentence) => {
    const pages = [page('/a/', html + html), page('/b/', '<p id="there"></p>')];
    expect(brokenLinks(pages, noFile)).toEqual([sentence]);
  });
});

describe('urgent help', () => {
  const complaints = (html: string): string[] =>
    helpWithoutWay([page('/a/', `<main>${html}</main>`)]);

  it.each([
    ['a link', '<p>See <a href="/urgent-help/">urgent help</a>.</p>'],
    ['something inside a link', '<p><a href="/urgent-help/"><b>Urgent help</b></a></p>'],
    ['a heading', '<h2>Urgent help</h2>'],
    ['a summary', '<details><summary>Urgent help</summary></details>'],
    ['words to send', '<div class="words"><p>There is urgent help.</p></div>'],
    ['a script', '<script>"urgent help"</script>'],
  ])('may be named in %s', (_name, html) => {
    expect(complaints(html)).toEqual([]);
  });

  it.each([
    ['a paragraph', '<p>Turn to  urgent\nhelp first.</p>', 'Turn to urgent help first.'],
    ['a list', '<ul><li>Urgent help</li></ul>', 'Urgent help'],
    ['beside a link', '<p><a href="/b/">b</a> or urgent help</p>', 'or urgent help'],
  ])('named in %s leads there, or is told', (_name, html, text) => {
    expect(complaints(html)).toEqual([
      `/a/ names urgent help without leading there: “${text}”; link it, or say it in other words.`,
    ]);
  });

  it('is asked for only in the part of a page that is its own', () => {
    expect(helpWithoutWay([page('/a/', '<footer>Urgent help</footer><main>A</main>')])).toEqual([]);
  });
});

describe('an orphan', () => {
  it('is a page that no way by links leads to, the answer to wrong addresses excepted', () => {
    const pages = [
      page('/', '<a href="/a/">a</a>'),
      page('/a/', '<a href="../b/#x">b</a><a href="/">home</a>'),
      page('/b/', '<a href="https://example.org/">out</a>'),
      page('/c/', '<a href="/d/">d</a>'),
      page('/d/', '<a href="/c/">c</a>'),
      page('/404.html'),
    ];
    expect(orphans(pages).map((sentence) => sentence.match(/to (\S+);/)?.[1])).toEqual([
      '/c/',
      '/d/',
    ]);
  });
});

describe('a promise to the outlines', () => {
  const coverage: Coverage = {
    chapters: [{ chapter: 'mentors', sections: [{ id: 'find' }, { id: 'ask' }] }],
    headings: [
      { outline: 'one.txt', heading: 'Mentors', to: [{ chapter: 'mentors' }, { page: '/' }] },
      { outline: 'one.txt', heading: 'Asking', to: [{ chapter: 'mentors', section: 'ask' }] },
      { outline: 'one.txt', heading: '(draft notice)', to: [] },
    ],
  };

  it('is kept by a site that has every page and section', () => {
    const pages = [page('/'), page('/guide/mentors/', '<h2 id="find"></h2><h2 id="ask"></h2>')];
    expect(missingTargets(pages, coverage)).toEqual([]);
  });

  it('is broken by a section or a page that is not there', () => {
    const pages = [page('/guide/mentors/', '<h2 id="find"></h2>')];
    expect(missingTargets(pages, coverage)).toEqual([
      'The build has no section /guide/mentors/#ask; add it to its chapter, with the id that tests/fixtures/coverage.json promises.',
      'The heading "Mentors" of one.txt is covered by /, which the build does not have; bring it back.',
      'The heading "Asking" of one.txt is covered by /guide/mentors/#ask, which the build does not have; bring it back.',
    ]);
    expect(missingTargets([page('/')], coverage)).toHaveLength(4);
  });
});

describe('what the handbook promises to have', () => {
  const found = (pages: readonly SitePage[]): Record<string, number> =>
    Object.fromEntries(tallies(pages).map((tally) => [tally.what, tally.found]));

  it('is counted in chapters, each thing once', () => {
    const inside =
      '<add-to-plan strategy="s"></add-to-plan><section class="case"></section><figure><svg></svg></figure><ul class="references"><li>A</li><li>B</li></ul>';
    const pages = [
      page('/'),
      page('/guide/', inside),
      page('/guide/a/', inside),
      page('/guide/b/', inside),
      page('/strategies/', '<add-to-plan strategy="t"></add-to-plan>'),
      page('/templates/'),
      page('/templates/c/'),
      page('/situations/d/'),
      page('/glossary/', '<dl><dt><dfn>A</dfn></dt><dt><dfn>B</dfn></dt></dl>'),
    ];
    expect(found(pages)).toEqual({
      chapters: 2,
      'strategies in chapters': 1,
      templates: 1,
      situations: 1,
      terms: 2,
      'cases in chapters': 2,
      'drawn figures in chapters': 2,
      'different sources in chapters': 2,
    });
    expect(wrongTallies(tallies(pages))).toHaveLength(8);
  });

  it('is told when there is too little or too much of it', () => {
    const tally = { what: 'situations', least: 14, most: 14 };
    expect(wrongTallies([{ ...tally, found: 14 }])).toEqual([]);
    expect(wrongTallies([{ what: 'terms', least: 40, found: 72 }])).toEqual([]);
    expect(wrongTallies([{ what: 'terms', least: 40, found: 39 }])).toEqual([
      'The build has 39 terms, expected at least 40; write what is missing, or find out why the build leaves it out.',
    ]);
    expect(wrongTallies([{ ...tally, found: 15 }])).toEqual([
      'The build has 15 situations, expected 14; take out what is too many.',
    ]);
  });
});
