/** What the build does to the heads of pages. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { layersFirst, leanPolicy } from '../../src/build/lean-heads.ts';

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
