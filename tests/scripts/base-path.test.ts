/** The sub-path a build is for, and the Markdown plugins that use it. */
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { baseLinks, tableAlignClasses } from '../../src/build/base-links.ts';
import { normalizeBase, withBase } from '../../src/build/base-path.ts';

test.each([
  [undefined, ''],
  ['', ''],
  ['/', ''],
  ['handbook', '/handbook'],
  ['/handbook/', '/handbook'],
  ['//a//b/', '/a/b'],
])('%j becomes %j', (text, base) => {
  expect(normalizeBase(text)).toBe(base);
});

test.each([
  ['/plan/', '/handbook/plan/'],
  ['//example.org/', '//example.org/'],
  ['https://example.org/', 'https://example.org/'],
  ['#part', '#part'],
  ['../plan/', '../plan/'],
])('below /handbook the address %j becomes %j', (address, whole) => {
  expect(withBase('/handbook', address)).toBe(whole);
});

describe('Markdown', () => {
  async function html(text: string, base: string): Promise<string> {
    const hastPlugins = [baseLinks(base), tableAlignClasses()];
    const processor = await createSatteriMarkdownProcessor({ hastPlugins });
    return (await processor.render(text)).code.trim();
  }

  test('links and images from the root of the site get the base path', async () => {
    const text = '[a](/plan/) [b](https://example.org/) [c](#d) ![e](/e.svg)';
    expect(await html(text, '/handbook/')).toBe(
      '<p><a href="/handbook/plan/">a</a> <a href="https://example.org/">b</a> ' +
        '<a href="#d">c</a> <img src="/handbook/e.svg" alt="e"></p>',
    );
  });

  test('at the root nothing changes', async () => {
    expect(await html('[a](/plan/)', '/')).toBe('<p><a href="/plan/">a</a></p>');
  });

  test('aligned cells get a class and no style', async () => {
    const table = await html('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n', '/');
    expect(table).not.toContain('style');
    expect(table).toContain('<td class="align-start">1</td>');
    expect(table).toContain('<td class="align-center">2</td>');
    expect(table).toContain('<td class="align-end">3</td>');
    expect(table).toContain('<td>4</td>');
  });
});
