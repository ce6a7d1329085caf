/** What the build does to the heads of pages. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layersFirst, leanHeads, leanPolicy } from '../../src/build/lean-heads.ts';
import { runHooks } from '../support/astro-hooks.ts';

const link = (href: string): string => `<link rel="stylesheet" href="${href}">`;

it('puts the stylesheet that declares the layers before the others', () => {
  const html = `<head>${link('/a.css')}${link('/base.css')}${link('/b.css')}</head>`;
  expect(layersFirst(html, new Set(['/base.css']))).toBe(
    `<head>${link('/base.css')}${link('/a.css')}${link('/b.css')}</head>`,
  );
});

it('leaves a page alone whose order is right', () => {
  const html = `<head>${link('/base.css')}${link('/a.css')}</head>`;
  expect(layersFirst(html, new Set(['/base.css']))).toBe(html);
});

it('says so when a page links no stylesheet that declares the layers', () => {
  expect(layersFirst(`<head>${link('/a.css')}</head>`, new Set(['/base.css']))).toBeUndefined();
});

/** Runs the step over a folder of the build and gives back its pages by name. */
async function leanBuild(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lean-heads-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await runHooks(leanHeads(), folder);
    const texts = await Promise.all(
      Object.keys(files).map(async (name) => [
        name,
        await readFile(path.join(folder, name), 'utf8'),
      ]),
    );
    return Object.fromEntries(texts) as Record<string, string>;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the built pages', () => {
  const css = { 'base.css': '@layer reset{*{margin:0}}', 'a.css': '.a{color:red}' };
  const page = (...names: string[]): string => `<head>${names.map(link).join('')}</head>`;

  it('get the stylesheet of the frame first, which gets the order of the layers', async () => {
    const built = await leanBuild({ ...css, 'index.html': page('/a.css', '/base.css') });
    expect(built['index.html']).toBe(page('/base.css', '/a.css'));
    expect(built['base.css']).toMatch(/^@layer [^{]+;@layer reset\{/);
    expect(built['a.css']).toBe(css['a.css']);
  });

  it('are left alone where they link no stylesheet at all, as the page that Exit leaves behind', async () => {
    const plain = '<head><title>Notes</title></head><p>Open</p>';
    const built = await leanBuild({
      ...css,
      'index.html': page('/base.css'),
      'exit/index.html': plain,
    });
    expect(built['exit/index.html']).toBe(plain);
  });

  it('stop the build where they link stylesheets, and not that of the frame', async () => {
    const files = { ...css, 'index.html': page('/base.css'), 'b/index.html': page('/a.css') };
    await expect(leanBuild(files)).rejects.toThrow(
      /b[\\/]index\.html does not link the stylesheet of the frame/,
    );
  });
});

it('keeps in the policy the hashes of what stands in the page, and no others', () => {
  const script = 'let a = 1;';
  const used = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const unused = `'sha256-${createHash('sha256').update('other').digest('base64')}'`;
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><script>${script}</script><script src="/x.js"></script>`;
  expect(leanPolicy(page(`script-src 'self' ${used} ${unused}; style-src 'self' ${unused};`))).toBe(
    page(`script-src 'self' ${used}; style-src 'self';`),
  );
});
