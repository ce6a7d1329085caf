/** Builds the site quietly; what the build printed comes back as text, to be shown when it failed. */
import { type Outcome, runTool } from './commands.ts';

export interface BuildOptions {
  /** Sub-path the site is for; the root when left out. */
  readonly base?: string;
  /** Folder for the result, relative to the sources. */
  readonly outDir: string;
  /** Where the sources are; the project folder when left out. */
  readonly folder?: string;
  /** Is told how many pages are written so far. */
  readonly onPages?: (count: number) => void;
}

export async function buildSite({
  base = '',
  outDir,
  folder,
  onPages,
}: BuildOptions): Promise<Outcome> {
  const env = { BASE: base, OUT_DIR: outDir };
  // Astro draws a branch before every page it has written.
  const onOutput = onPages && ((soFar: string) => onPages(soFar.match(/[├└]─/g)?.length ?? 0));
  const { code, output } = await runTool(['astro', 'astro'], ['build'], { env, folder, onOutput });
  // Astro reports some faults (a reference to an entry that is not there) and still exits with 0.
  return { code: /\[ERROR\]/.test(output) ? 1 : code, output };
}
