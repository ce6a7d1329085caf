/**
 * Builds a second edition of the site in `.cache/next-edition`: a copy of the sources in which a sentence of a chapter,
 * a label of a tool and the host's contacts are others, built like any other. For the tests that two real builds never
 * mix, and that a host's contacts are shown.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './build-site.ts';
import { type Outcome, projectFolder } from './commands.ts';

/** The sources of the second edition. */
const nextSources = path.join(projectFolder, '.cache/next-edition');
/** The finished second edition. */
export const nextEdition = path.join(nextSources, 'dist');

/** What the second edition says instead. */
const nextWords = {
  chapter: {
    file: 'content/chapters/mentors.mdx',
    from: '<Section id="find-mentors">\n',
    to: '<Section id="find-mentors">\n\nThis sentence stands in the second edition only.\n',
  },
  tool: {
    file: 'src/islands/plan-board/words.ts',
    from: "'An action of my own'",
    to: "'An action of my own, second edition'",
  },
} as const;

const host = `organization: Example Works
lastChecked: 2026-11-20
contacts:
  - name: Staff counseling line
    note: Free, day and night. It tells nobody who called.
    contact: 0100 000 00
    href: tel:+10010000000
    shownOn: [urgent-help, formal-support]
  - name: The people who run these pages
    contact: pages@example.com
    href: mailto:pages@example.com
    shownOn: [accessibility]
exit: https://www.example.org/start
`;

/** Copies the sources, changes them, and builds. */
export async function buildNextEdition(): Promise<Outcome> {
  rmSync(nextSources, { recursive: true, force: true });
  mkdirSync(nextSources, { recursive: true });
  const sources = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const name of sources) {
    cpSync(path.join(projectFolder, name), path.join(nextSources, name), { recursive: true });
  }
  const modules = path.join(projectFolder, 'node_modules');
  symlinkSync(modules, path.join(nextSources, 'node_modules'), 'junction');
  for (const { file, from, to } of Object.values(nextWords)) {
    const name = path.join(nextSources, file);
    const text = readFileSync(name, 'utf8');
    if (!text.includes(from))
      return { code: 1, output: `${file} does not hold ${from} any more.\n` };
    writeFileSync(name, text.replace(from, to));
  }
  writeFileSync(path.join(nextSources, 'content/host.yaml'), host);
  return buildSite({ outDir: 'dist', folder: nextSources });
}

if (process.argv[1] === import.meta.filename) {
  const { code, output } = await buildNextEdition();
  console.log(output);
  process.exitCode = code;
}
