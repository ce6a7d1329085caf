/** What the build names in the head, so that a tool comes alive sooner. */
import { expect, it } from 'vitest';
import { withPreloads } from '../../src/build/preload-scripts.ts';

const files: Readonly<Record<string, string>> = {
  '/_astro/Tool.js': 'import{a}from"./shared.js";import("./later.js");',
  '/_astro/client.js': 'import{h}from"./framework.js";',
  '/_astro/shared.js': 'import"./framework.js";',
  '/_astro/framework.js': 'export const h=1;',
};
const read = (address: string): string | undefined => files[address];

it('names each script an island needs once, also those that another imports, and none that is loaded later', () => {
  const island =
    '<astro-island uid="1" component-url="/_astro/Tool.js" component-export="default" renderer-url="/_astro/client.js" props="{}">';
  const links = ['Tool', 'client', 'framework', 'shared']
    .map((name) => `<link rel="modulepreload" fetchpriority="low" href="/_astro/${name}.js">`)
    .join('');
  expect(withPreloads(`<head></head><body>${island}</body>`, read)).toBe(
    `<head>${links}</head><body>${island}</body>`,
  );
});

it('leaves a page without islands as it is', () => {
  const page = '<head></head><body><script src="/_astro/Tool.js"></script></body>';
  expect(withPreloads(page, read)).toBe(page);
});

it('stops the build when an island names a script that is not in it', () => {
  const island = '<astro-island component-url="/_astro/gone.js">';
  expect(() => withPreloads(`<head></head>${island}`, read)).toThrow('/_astro/gone.js');
});
