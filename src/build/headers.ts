/**
 * Writes `_headers` into the output: the file of that name in `public/`, with the content security policy of all
 * pages in place of its marker line and the base path before its addresses.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizeBase, withBase } from './base-path.ts';
import { pagesOf } from './pages-of.ts';
import {
  headerPolicy,
  joinPolicies,
  longestHeaderLine,
  parsePolicy,
  policyTextOf,
  writePolicy,
} from './policy.ts';

/** The line of public/_headers that the policy takes the place of. */
export const marker = '@content-security-policy';

/** Fills in the template: the policy for the marker, `base` (in any form) before every address. */
export function fillHeaders(template: string, base: string, policyText: string): string {
  const prefix = normalizeBase(base);
  return template
    .split('\n')
    .map((line) =>
      line.trim() === marker
        ? line.replace(marker, `Content-Security-Policy: ${policyText}`)
        : withBase(prefix, line),
    )
    .join('\n');
}

export function headers(): AstroIntegration {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const policies = [];
        for (const page of await pagesOf(folder)) {
          const text = policyTextOf(await readFile(page, 'utf8'));
          if (text === undefined) {
            throw new Error(`${path.relative(folder, page)} has no content security policy.`);
          }
          policies.push(parsePolicy(text));
        }
        const policyText = writePolicy(headerPolicy(joinPolicies(policies)));
        const file = path.join(folder, '_headers');
        const template = await readFile(file, 'utf8');
        if (!template.includes(marker)) throw new Error(`public/_headers has no line "${marker}".`);
        await writeFile(file, fillHeaders(template, base, policyText));
        if (policyText.length > longestHeaderLine) {
          logger.warn(
            `the policy has ${policyText.length} characters; some hosts drop more than ${longestHeaderLine}`,
          );
        }
      },
    },
  };
}
